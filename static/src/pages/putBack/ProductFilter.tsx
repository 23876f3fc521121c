/** Narrows what is shown to one product; the choice is part of the address. */
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { RouteLink } from '../../components/RouteLink';
import type { PutBackRoute } from '../../hooks/putBackRoute';
import { useSay, Words } from '../../words/Words';
import styles from './ProductFilter.module.css';

type ProductFilterProps = { products: readonly ProductView[]; route: PutBackRoute; needsOne?: boolean };

export function ProductFilter({ products, route, needsOne = false }: ProductFilterProps): JSX.Element {
  const say = useSay();
  const chosen = route.product ?? (needsOne ? (products[0]?.id ?? null) : null);
  return (
    <nav aria-label={say('putBack.filter')}>
      <ul className={styles.filter}>
        {needsOne ? null : (
          <li>
            <RouteLink to={{ ...route, product: null }} isCurrent={chosen === null} className={styles.choice}>
              <Words id="putBack.allProducts" />
            </RouteLink>
          </li>
        )}
        {products.map(({ id, name }) => (
          <li key={id}>
            <RouteLink to={{ ...route, product: id }} isCurrent={chosen === id} className={styles.choice}>
              <bdi>{name}</bdi>
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
