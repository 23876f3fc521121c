/** Put back: what was moved against the lock, what has changed since the event, how steady the order is, and what the lock sees. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PageTitle } from '../../components/PageTitle';
import { RouteLink } from '../../components/RouteLink';
import { PUT_BACK_SIDES, type PutBackRoute, type PutBackSide } from '../../hooks/putBackRoute';
import putBackWords from '../../words/en/putBack.json';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { WaysTable } from '../../components/lock/WaysTable';
import { ChangesSide } from './drift/ChangesSide';
import { SteadinessSide } from './steadiness/SteadinessSide';
import { MovesSide } from './MovesSide';
import { ProductFilter } from './ProductFilter';
import filter from './ProductFilter.module.css';
import styles from './PutBackPage.module.css';

/** What this page alone says. */
export const words = { ...putBackWords };

type PutBackPageProps = { forum: ForumView; route: PutBackRoute; beat: number };

const SIDES: Readonly<Record<PutBackSide, { name: WordId; about: WordId }>> = {
  moves: { name: 'putBack.side.moves', about: 'putBack.about' },
  changes: { name: 'putBack.side.changes', about: 'putBack.side.changesAbout' },
  steadiness: { name: 'putBack.side.steadiness', about: 'putBack.side.steadinessAbout' },
  ways: { name: 'ways.title', about: 'ways.about' },
};

export function PutBackPage({ forum, route, beat }: PutBackPageProps): JSX.Element {
  const side = route.side ?? 'moves';
  const needsOne = side === 'changes' || side === 'steadiness';
  const product = forum.products.find(({ id }) => id === route.product) ?? forum.products[0];
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.putBack" />
      </PageTitle>
      <Sides route={route} side={side} />
      <p className={styles.about}>
        <Words id={SIDES[side].about} />
      </p>
      {forum.products.length > 1 && side !== 'ways' ? <ProductFilter products={forum.products} route={route} needsOne={needsOne} /> : null}
      {side === 'moves' ? <MovesSide forum={forum} route={route} beat={beat} /> : null}
      {side === 'changes' && product !== undefined ? <ChangesSide key={product.id} product={product} beat={beat} /> : null}
      {side === 'steadiness' && product !== undefined ? <SteadinessSide key={product.id} product={product} /> : null}
      {side === 'ways' ? <WaysTable /> : null}
    </div>
  );
}

function Sides({ route: { product }, side }: { route: PutBackRoute; side: PutBackSide }): JSX.Element {
  const say = useSay();
  return (
    <nav aria-label={say('putBack.sides')}>
      <ul className={filter.filter}>
        {PUT_BACK_SIDES.map((one) => (
          <li key={one}>
            <RouteLink
              to={{ page: 'putBack', product, ...(one === 'moves' ? {} : { side: one }) }}
              isCurrent={one === side}
              className={filter.choice}
            >
              <Words id={SIDES[one].name} />
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
