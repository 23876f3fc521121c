/** What became of a proposal, in words; after a split, of each half. */
import type { JSX } from 'react';
import type { ProposalState } from '../../../../src/domain/proposal/proposal';
import CrossIcon from '@atlaskit/icon/core/cross';
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { Words } from '../../words/Words';
import { Tone } from '../Tone';
import { DecidedWords } from './DecidedWords';
import type { NamedProduct } from './ProductName';

export function ProposalStateWords({ state, products }: { state: ProposalState; products: readonly NamedProduct[] }): JSX.Element {
  switch (state.kind) {
    case 'incomplete':
      return (
        <Tone tone="caution" icon={WarningIcon}>
          <Words id="proposal.incomplete" />
        </Tone>
      );
    case 'waiting':
      return (
        <Tone tone="neutral" icon={ClockIcon}>
          <Words id="proposal.waiting" />
        </Tone>
      );
    case 'withdrawn':
      return (
        <Tone tone="neutral" icon={CrossIcon}>
          <Words id="proposal.withdrawn" />
        </Tone>
      );
    case 'decided':
      return (
        <>
          {state.decided.map((decided) => (
            <div key={decided.product ?? ''}>
              <DecidedWords decided={decided} products={products} />
            </div>
          ))}
        </>
      );
  }
}
