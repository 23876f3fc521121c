/** Log: who did what, and is the record whole? */
import { useCallback, useState, type JSX } from 'react';
import type { ForumView, LogEntryView, LogPage as Entries } from '../../../../src/contract/api';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { ChainLine, type ChainVerdict } from './ChainLine';
import styles from './LogPage.module.css';
import { LogTable } from './LogTable';

export function LogPage({ forum, beat }: { forum: ForumView; beat: number }): JSX.Element {
  const [chain, setChain] = useState<ChainVerdict | null>(null);
  const load = useCallback(async (before: number | null) => {
    const page = await loadEntries(before);
    // A break once seen stays said, whatever later pages hold.
    setChain((last) => (last === null || last === 'whole' ? page.chain : last));
    return page;
  }, []);
  const { list, loadOlder, askAgain } = useNewestFirst<LogEntryView>(load, beat);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.log" />
      </PageTitle>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? <EmptyState title={<Words id="log.none" />} /> : null}
      {list.entries !== null && list.entries.length > 0 ? (
        <>
          {chain === null ? null : <ChainLine verdict={chain} read={list.entries.length} isAll={list.next === null} />}
          <LogTable entries={list.entries} products={forum.products} />
          <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
        </>
      ) : null}
    </div>
  );
}

async function loadEntries(before: number | null): Promise<Entries> {
  const reply = await call('listLog', before === null ? {} : { before });
  if (!reply.ok) throw new Error(`The log was refused: ${reply.refusal.code}.`);
  return reply.value;
}
