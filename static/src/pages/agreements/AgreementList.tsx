/** The register of agreements under a filter, newest first. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import type { ProductId } from '../../../../src/domain/ids';
import { EmptyState } from '../../components/EmptyState';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import styles from '../../components/records/Beside.module.css';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { AgreementRow } from './AgreementRow';

export type AgreementFilter = { state: 'standing' | 'past'; product: ProductId | null };
type Row = AgreementView & { number: number };
type AgreementListProps = { forum: ForumView; filter: AgreementFilter; open: number | null; beat: number };

export function AgreementList({ forum, filter, open, beat }: AgreementListProps): JSX.Element {
  const { state, product } = filter;
  const load = useCallback((before: number | null) => loadAgreements({ state, product }, before), [state, product]);
  const { list, loadOlder, askAgain } = useNewestFirst<Row>(load, beat);
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
        <EmptyState title={<Words id={state === 'standing' ? 'agreements.none' : 'agreements.nonePast'} />}>
          <p>
            <Words id="agreements.noneWhy" />
          </p>
        </EmptyState>
      ) : null}
      <ul ref={rows} className={styles.rows}>
        {list.entries?.map((view) => (
          <AgreementRow key={view.number} view={view} forum={forum} isOpen={view.number === open} />
        ))}
      </ul>
      {list.entries !== null && list.entries.length > 0 ? (
        <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
      ) : null}
    </div>
  );
}

async function loadAgreements(
  { state, product }: AgreementFilter,
  before: number | null,
): Promise<{ entries: Row[]; next: number | null }> {
  const reply = await call('listAgreements', {
    state,
    ...(product === null ? {} : { product }),
    ...(before === null ? {} : { before }),
  });
  if (!reply.ok) throw new Error(`The register was refused: ${reply.refusal.code}.`);
  return { next: reply.value.next, entries: reply.value.entries.map((view) => ({ ...view, number: view.agreement.number })) };
}
