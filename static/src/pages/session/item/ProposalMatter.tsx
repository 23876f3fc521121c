/** What a proposal wants and what it would do, to be read within a minute: the exact change, its effect, and why. */
import type { JSX, ReactNode } from 'react';
import type { ProductView } from '../../../../../src/contract/api';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import { ChangeList } from '../../../components/change/ChangeList';
import { DateEffects } from '../../../components/change/DateEffects';
import { EffectTable } from '../../../components/change/EffectTable';
import { HitsNotice } from '../../../components/change/HitsNotice';
import { KindWords } from '../../../components/change/KindWords';
import { ProductName } from '../../../components/change/ProductName';
import { ProposalStateWords } from '../../../components/change/ProposalStateWords';
import { Fact, Facts } from '../../../components/Facts';
import { IssueName } from '../../../components/IssueName';
import { PersonName } from '../../../components/People';
import { RouteLink } from '../../../components/RouteLink';
import { ALL_OPEN } from '../../../hooks/route';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import styles from './Matter.module.css';

export function ProposalMatter({ view, products }: { view: ProposalView; products: readonly ProductView[] }): JSX.Element {
  const { wish, objections, issueId, state } = view.proposal;
  return (
    <div className={styles.matter}>
      <div className={styles.change}>
        <ChangeList changes={wish.changes} products={products} />
      </div>
      {state.kind === 'decided' ? <ProposalStateWords state={state} products={products} /> : null}
      {view.effect.map((effect) => (
        <EffectTable key={effect.product} effect={effect} products={products} />
      ))}
      {view.dates.length === 0 ? null : <DateEffects dates={view.dates} />}
      {state.kind === 'waiting' ? <HitsNotice hits={view.hits} /> : null}
      <Facts>
        <Fact name={<Words id="matter.kind" />}>
          <KindWords kind={wish.kind} />
        </Fact>
        <Said id="matter.reason" text={wish.reason} />
        <Said id="matter.costOfWaiting" text={wish.costOfWaiting} />
        <Fact name={<Words id="matter.customerProblem" />}>
          {wish.customerProblem === '' ? <Words id="matter.noCustomerProblem" /> : <bdi>{wish.customerProblem}</bdi>}
        </Fact>
        <Said id="matter.evidence" text={wish.evidence} />
        <Fact name={<Words id="matter.filed" />}>
          <IssueName id={issueId} />
        </Fact>
        {view.proposal.again === null ? null : <Said id="matter.whatChanged" text={view.proposal.again.whatChanged} />}
        <Earlier view={view} />
        {objections.map(({ product, voice, text }) => (
          <Fact key={product} name={<Words id="matter.objection" values={{ product: <ProductName id={product} products={products} /> }} />}>
            <bdi>{text}</bdi> (<PersonName id={voice.by} />)
          </Fact>
        ))}
      </Facts>
    </div>
  );
}

function Said({ id, text }: { id: WordId; text: ReactNode }): JSX.Element | null {
  if (text === '') return null;
  return (
    <Fact name={<Words id={id} />}>
      <bdi>{text}</bdi>
    </Fact>
  );
}

function Earlier({ view: { earlier } }: { view: ProposalView }): JSX.Element | null {
  if (earlier.length === 0) return null;
  return (
    <Fact name={<Words id="matter.earlier" />}>
      <ul>
        {earlier.map(({ number, title }) => (
          <li key={number}>
            <RouteLink to={{ page: 'proposals', number, filter: ALL_OPEN }}>{title}</RouteLink>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
