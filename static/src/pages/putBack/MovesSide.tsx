/** The moves against the lock as a timeline, narrowed by the address. */
import { useCallback, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { BreachView } from '../../../../src/contract/calls/breachCalls';
import { EmptyState } from '../../components/EmptyState';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import { formatPutBack, type PutBackRoute } from '../../hooks/putBackRoute';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { Words } from '../../words/Words';
import { loadBreaches } from './loadBreaches';
import { MoveFilters } from './MoveFilters';
import { Timeline } from './Timeline';
import { useJudging } from './useJudging';

type MovesSideProps = { forum: ForumView; route: PutBackRoute; beat: number };

export function MovesSide(props: MovesSideProps): JSX.Element {
  return (
    <>
      <MoveFilters route={props.route} />
      <Moves key={formatPutBack(props.route)} {...props} />
    </>
  );
}

function Moves({ forum, route, beat }: MovesSideProps): JSX.Element {
  // Another address is another list, with a key of its own: what this one is narrowed to stays as it was first drawn.
  const [filter] = useState(() => ({ ...route.only, ...(route.product === null ? {} : { product: route.product }) }));
  const load = useCallback((before: number | null) => loadBreaches(filter, before), [filter]);
  const { list, loadOlder, askAgain } = useNewestFirst<BreachView>(load, beat);
  const judging = useJudging();
  const isNarrowed = route.only !== undefined && Object.keys(route.only).length > 0;
  const isSure = list.next === null;
  return (
    <>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? (
        <EmptyState title={<Words id={isNarrowed ? 'putBack.noneSuch' : 'putBack.none'} />}>
          <p>
            <Words id={isNarrowed ? (isSure ? 'putBack.noneSuchWhy' : 'putBack.noneSoFar') : 'putBack.noneWhy'} />
          </p>
        </EmptyState>
      ) : null}
      {list.entries !== null && list.entries.length > 0 ? (
        <Timeline
          moves={judging.withJudged(list.entries)}
          products={forum.products}
          proposer={forum.abilities.mayPropose ? forum.me.accountId : null}
          route={route}
          judging={judging}
        />
      ) : null}
      {list.entries === null ? null : <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />}
    </>
  );
}
