/** Closed minutes are never edited: corrections stand below, dated and signed; who may, adds one. */
import type { JSX } from 'react';
import type { MinutesView } from '../../../../src/contract/calls/agreementCalls';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { RecordSection } from '../../components/records/RecordSection';
import { Words } from '../../words/Words';
import { CorrectionForm } from './CorrectionForm';

type CorrectionsSectionProps = { view: MinutesView; onTake: (view: MinutesView) => void };

export function CorrectionsSection({ view, onTake }: CorrectionsSectionProps): JSX.Element | null {
  const { minutes, mayCorrect } = view;
  if (minutes.corrections.length === 0 && !mayCorrect) return null;
  return (
    <RecordSection word="minutes.corrections">
      <ul>
        {minutes.corrections.map(({ text, by, at }) => (
          <li key={at}>
            <Words id="minutes.correction" values={{ text: <bdi>{text}</bdi>, by: <PersonName id={by} />, when: <When at={at} /> }} />
          </li>
        ))}
      </ul>
      {mayCorrect ? <CorrectionForm event={minutes.event} onTake={onTake} /> : null}
    </RecordSection>
  );
}
