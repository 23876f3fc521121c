/** Put back: what was moved against the lock? A timeline by day and actor, filtered by product in the address. */
import { useCallback, type JSX } from 'react';
import type { ForumView, PutBackPage as PutBacks, PutBackView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { OlderButton } from '../../components/list/OlderButton';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { ProductFilter } from './ProductFilter';
import styles from './PutBackPage.module.css';
import { Timeline } from './Timeline';

type PutBackPageProps = { forum: ForumView; product: ProductId | null; beat: number };

export function PutBackPage({ forum, product, beat }: PutBackPageProps): JSX.Element {
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.putBack" />
      </PageTitle>
      <p className={styles.about}>
        <Words id="putBack.about" />
      </p>
      {forum.products.length > 1 ? <ProductFilter products={forum.products} chosen={product} /> : null}
      <Moves key={product ?? ''} forum={forum} product={product} beat={beat} />
    </div>
  );
}

function Moves({ forum, product, beat }: PutBackPageProps): JSX.Element {
  const load = useCallback((before: number | null) => loadPutBacks(product, before), [product]);
  const { list, loadOlder, askAgain } = useNewestFirst<PutBackView>(load, beat);
  return (
    <>
      {list.isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={list.entries === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {list.entries === null && !list.isUnreachable ? <Skeleton shape="rows" /> : null}
      {list.entries?.length === 0 ? (
        <EmptyState title={<Words id="putBack.none" />}>
          <p>
            <Words id="putBack.noneWhy" />
          </p>
        </EmptyState>
      ) : null}
      {list.entries !== null && list.entries.length > 0 ? (
        <>
          <Timeline moves={list.entries} products={forum.products} proposer={forum.abilities.mayPropose ? forum.me.accountId : null} />
          <OlderButton hasOlder={list.next !== null} isLoading={list.isLoadingOlder} onOlder={loadOlder} />
        </>
      ) : null}
    </>
  );
}

async function loadPutBacks(product: ProductId | null, before: number | null): Promise<PutBacks> {
  const reply = await call('listPutBacks', {
    ...(product === null ? {} : { productId: product }),
    ...(before === null ? {} : { before }),
  });
  if (!reply.ok) throw new Error(`The list was refused: ${reply.refusal.code}.`);
  return reply.value;
}
