/** Log: who did what, and is the record whole? */
import { useCallback, useState, type JSX } from 'react';
import type { ForumView, LogEntryView } from '../../../../src/contract/api';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { Words } from '../../words/Words';
import { ChainLine, type ChainVerdict } from './ChainLine';
import { loadEntries } from './loadEntries';
import styles from './LogPage.module.css';
import { EVERYTHING, LogSearch, type LogFilter } from './LogSearch';
import { LogTable } from './LogTable';
import { VerifyWhole } from './VerifyWhole';
import logWords from '../../words/en/log.json';

/** What this page alone says. */
export const words = { ...logWords };

type LogPageProps = { forum: ForumView; beat: number };

export function LogPage({ forum, beat }: LogPageProps): JSX.Element {
  const [filter, setFilter] = useState(EVERYTHING);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.log" />
      </PageTitle>
      <LogSearch filter={filter} onFilter={setFilter} />
      <VerifyWhole />
      <Entries key={`${filter.group} ${filter.person?.id ?? ''}`} forum={forum} filter={filter} beat={beat} />
    </div>
  );
}

function Entries({ forum, filter, beat }: LogPageProps & { filter: LogFilter }): JSX.Element {
  const [chain, setChain] = useState<ChainVerdict | null>(null);
  const load = useCallback(
    async (before: number | null) => {
      const page = await loadEntries(filter, before);
      // A break once seen stays said, whatever later pages hold.
      setChain((last) => (last === null || last === 'whole' ? page.chain : last));
      return page;
    },
    [filter],
  );
  const { list, loadOlder, askAgain } = useNewestFirst<LogEntryView>(load, beat);
  const isSearch = filter.group !== 'all' || filter.person !== null;
  const isSaid = chain !== null && (chain !== 'whole' || (!isSearch && list.entries?.length !== 0));
  return (
    <>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {isSaid ? <ChainLine verdict={chain} read={list.entries?.length ?? 0} isAll={list.next === null} /> : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? <EmptyState title={<Words id={isSearch ? 'log.noneFound' : 'log.none'} />} /> : null}
      {list.entries !== null && list.entries.length > 0 ? (
        <>
          <LogTable entries={list.entries} products={forum.products} />
          <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
        </>
      ) : null}
    </>
  );
}
