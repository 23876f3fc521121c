/** The proposals this one was filed again after, and what changed since the last. */
import type { JSX } from 'react';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import type { NamedProduct } from '../../components/change/ProductName';
import { ProposalStateWords } from '../../components/change/ProposalStateWords';
import { RouteLink } from '../../components/RouteLink';
import { ALL_OPEN } from '../../hooks/route';
import { Words } from '../../words/Words';
import { DetailSection } from './DetailSection';

export function DetailEarlier({
  view: { proposal, earlier },
  products,
}: {
  view: ProposalView;
  products: readonly NamedProduct[];
}): JSX.Element | null {
  if (proposal.again === null && earlier.length === 0) return null;
  return (
    <DetailSection word="proposal.earlier">
      {proposal.again === null ? null : (
        <p>
          <Words id="proposal.whatChanged" values={{ text: <bdi>{proposal.again.whatChanged}</bdi> }} />
        </p>
      )}
      <ul>
        {earlier.map(({ number, title, state }) => (
          <li key={number}>
            <RouteLink to={{ page: 'proposals', number, filter: { ...ALL_OPEN, state: 'settled' } }}>
              <bdi>{title}</bdi>
            </RouteLink>
            <div>
              <ProposalStateWords state={state} products={products} />
            </div>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
