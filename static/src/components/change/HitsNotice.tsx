/** Says that an agreement stands against a proposal, and that it is accepted for the next event only. */
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { AgreementHit } from '../../../../src/contract/calls/proposalCalls';
import { Words } from '../../words/Words';
import { RouteLink } from '../RouteLink';
import { Tone } from '../Tone';

export function HitsNotice({ hits }: { hits: readonly AgreementHit[] }): JSX.Element | null {
  if (hits.length === 0) return null;
  return (
    <Tone tone="caution" icon={WarningIcon}>
      <Words id="proposal.hits" values={{ count: hits.length }} />
      <ul>
        {hits.map(({ agreement, text }) => (
          <li key={agreement}>
            <RouteLink to={{ page: 'agreements', number: agreement }}>
              <Words id="agreement.number" values={{ number: agreement }} />
            </RouteLink>{' '}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </Tone>
  );
}
