/** The proposals that fit the filter, page by page. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProposalRow } from '../../../../src/contract/calls/proposalCalls';
import { EmptyState } from '../../components/EmptyState';
import { RouteLink } from '../../components/RouteLink';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import { ALL_OPEN, type ProposalFilter } from '../../hooks/route';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { Words } from '../../words/Words';
import { loadProposals } from './loadProposals';
import { ProposalTable } from './ProposalTable';

type ProposalListProps = { forum: ForumView; filter: ProposalFilter; open: number | null; beat: number };

export function ProposalList({ forum, filter, open, beat }: ProposalListProps): JSX.Element {
  const { state, product, mine } = filter;
  const load = useCallback((before: number | null) => loadProposals({ state, product, mine }, before), [state, product, mine]);
  const { list, loadOlder, askAgain } = useNewestFirst<ProposalRow>(load, beat);
  return (
    <>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? <NoProposals filter={filter} /> : null}
      {list.entries !== null && list.entries.length > 0 ? (
        <>
          <ProposalTable rows={list.entries} forum={forum} filter={filter} open={open} />
          <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
        </>
      ) : null}
    </>
  );
}

function NoProposals({ filter: { state, product, mine } }: { filter: ProposalFilter }): JSX.Element {
  if (product === null && !mine) return <EmptyState title={<Words id={state === 'open' ? 'proposals.none' : 'proposals.noneSettled'} />} />;
  return (
    <EmptyState title={<Words id="proposals.noneFits" />}>
      <p>
        <RouteLink to={{ page: 'proposals', number: null, filter: ALL_OPEN }}>
          <Words id="proposals.showAll" />
        </RouteLink>
      </p>
    </EmptyState>
  );
}
