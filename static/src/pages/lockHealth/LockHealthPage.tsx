/** Lock health: what does each lock truly do, was it tested, and when did it not hold? */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { RouteLink } from '../../components/RouteLink';
import type { ForumHold } from '../../hooks/useForum';
import { Words } from '../../words/Words';
import { HealthCard } from './HealthCard';
import styles from './LockHealth.module.css';
import lockHealthWords from '../../words/en/lockHealth.json';

/** What this page alone says. */
export const words = { ...lockHealthWords };

type LockHealthPageProps = { forum: ForumView; product: ProductId | null; hold: ForumHold };

export function LockHealthPage({ forum, product, hold }: LockHealthPageProps): JSX.Element {
  const chosen = forum.products.filter(({ id }) => id === product);
  const shown = chosen.length > 0 ? chosen : forum.products;
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.lockHealth" />
      </PageTitle>
      <p className={styles.quiet}>
        <Words id="health.about" />
      </p>
      {shown.length < forum.products.length ? (
        <p>
          <RouteLink to={{ page: 'lockHealth', product: null }}>
            <Words id="health.all" />
          </RouteLink>
        </p>
      ) : null}
      {shown.length === 0 ? <EmptyState title={<Words id="state.noProducts" />} /> : null}
      {shown.map((one) => (
        <HealthCard key={one.id} forum={forum} product={one} onTake={hold.take} />
      ))}
    </div>
  );
}
