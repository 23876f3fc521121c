/** How often an agreement was renewed, when, and by whom; nobody where silence renewed it. */
import type { JSX } from 'react';
import type { Agreement } from '../../../../src/domain/agreement/agreement';
import { MinutesLink } from '../../components/records/RecordLinks';
import { RecordSection } from '../../components/records/RecordSection';
import { VoiceName } from '../../components/records/VoiceName';
import { Words } from '../../words/Words';

export function RenewalsSection({ renewals }: Pick<Agreement, 'renewals'>): JSX.Element | null {
  if (renewals.length === 0) return null;
  return (
    <RecordSection word="agreements.history">
      <ul>
        {renewals.map(({ event, voice }) => (
          <li key={event}>
            {voice === null ? (
              <Words id="agreements.keptAt" values={{ event: <MinutesLink event={event} /> }} />
            ) : (
              <Words id="agreements.renewedAt" values={{ event: <MinutesLink event={event} />, by: <VoiceName voice={voice} /> }} />
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
