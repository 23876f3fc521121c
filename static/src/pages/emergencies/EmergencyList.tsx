/** All emergencies, newest first. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { EmptyState } from '../../components/EmptyState';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import styles from '../../components/records/Beside.module.css';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { Words } from '../../words/Words';
import { EmergencyRow } from './EmergencyRow';
import type { EmergencyHold } from './useEmergencies';

type EmergencyListProps = { forum: ForumView; hold: EmergencyHold; open: number | null };

export function EmergencyList({ forum, hold: { list, loadOlder, askAgain }, open }: EmergencyListProps): JSX.Element {
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
        <EmptyState title={<Words id="emergencies.none" />}>
          <p>
            <Words id="emergencies.noneWhy" />
          </p>
        </EmptyState>
      ) : null}
      <ul ref={rows} className={styles.rows}>
        {list.entries?.map((view) => (
          <EmergencyRow key={view.number} view={view} forum={forum} isOpen={view.number === open} />
        ))}
      </ul>
      {list.entries !== null && list.entries.length > 0 ? (
        <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
      ) : null}
    </div>
  );
}
