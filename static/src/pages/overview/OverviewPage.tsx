/** Overview: are we aligned, and what needs me? */
import { lazy, Suspense, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PageTitle } from '../../components/PageTitle';
import { EmptyState } from '../../components/EmptyState';
import { GoTo } from '../../components/GoTo';
import { LockBanner } from '../../components/lock/LockBanner';
import { FROM_NOTHING } from '../../hooks/route';
import type { ForumHold } from '../../hooks/useForum';
import { Words } from '../../words/Words';
import { ActOutcome } from './ActOutcome';
import { ClosingProgress } from './ClosingProgress';
import { EventActions } from './EventActions';
import { NextEvent } from './NextEvent';
import styles from './OverviewPage.module.css';
import { ProductCard } from './ProductCard';
import { StateSentence } from './StateSentence';
import { WaitsForMe } from './WaitsForMe';

const OrderReporter = lazy(() => import('./OrderReporter').then(({ OrderReporter: Reporter }) => ({ default: Reporter })));

export function OverviewPage({ forum, hold }: { forum: ForumView; hold: ForumHold }): JSX.Element {
  const { running, outcome } = hold.state;
  const onAct = (act: Parameters<ForumHold['act']>[0]) => {
    void hold.act(act);
  };
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <div className={styles.state}>
          <PageTitle>
            <Words id="page.overview" />
          </PageTitle>
          <StateSentence forum={forum} />
          <LockBanner forum={forum} />
        </div>
        <div className={styles.ways}>
          <EventActions forum={forum} running={running} onAct={onAct} />
          {forum.abilities.mayPropose ? (
            <GoTo route={{ page: 'propose', from: FROM_NOTHING }} isMain={!forum.abilities.mayOpenEvent && forum.event.state !== 'open'}>
              <Words id="page.propose" />
            </GoTo>
          ) : null}
        </div>
      </div>
      <ActOutcome outcome={outcome} forum={forum} />
      <WaitsForMe count={forum.counts.needsMe} />
      {forum.event.state === 'closing' ? <ClosingProgress products={forum.products} remaining={forum.event.remaining} /> : null}
      {forum.products.length === 0 ? <EmptyState title={<Words id="state.noProducts" />} /> : null}
      <div className={styles.cards}>
        {forum.products.map((product) => (
          <ProductCard
            key={product.id}
            product={product}
            isChecking={running?.kind === 'checkLock' && running.product === product.id}
            onCheck={() => {
              onAct({ kind: 'checkLock', product: product.id });
            }}
          />
        ))}
      </div>
      <NextEvent forum={forum} />
      <Suspense fallback={null}>
        <OrderReporter products={forum.products} />
      </Suspense>
    </div>
  );
}
