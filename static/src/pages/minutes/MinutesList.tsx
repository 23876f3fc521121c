/** The events that have minutes, newest first. */
import type { JSX } from 'react';
import type { MinutesRow } from '../../../../src/contract/calls/agreementCalls';
import { EmptyState } from '../../components/EmptyState';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import styles from '../../components/records/Beside.module.css';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { MinutesListRow } from './MinutesListRow';

type Row = MinutesRow & { number: number };

export function MinutesList({ open, beat }: { open: number | null; beat: number }): JSX.Element {
  const { list, loadOlder, askAgain } = useNewestFirst<Row>(loadMinutes, beat);
  const rows = useWalkableLinks<HTMLUListElement>();
  return (
    <div>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? (
        <EmptyState title={<Words id="minutes.none" />}>
          <p>
            <Words id="minutes.noneWhy" />
          </p>
        </EmptyState>
      ) : null}
      <ul ref={rows} className={styles.rows}>
        {list.entries?.map((row) => (
          <MinutesListRow key={row.event} row={row} isOpen={row.event === open} />
        ))}
      </ul>
      {list.entries !== null && list.entries.length > 0 ? (
        <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
      ) : null}
    </div>
  );
}

async function loadMinutes(before: number | null): Promise<{ entries: Row[]; next: number | null }> {
  const reply = await call('listMinutes', before === null ? {} : { before });
  if (!reply.ok) throw new Error(`The minutes were refused: ${reply.refusal.code}.`);
  return { next: reply.value.next, entries: reply.value.entries.map((row) => ({ ...row, number: row.event })) };
}
