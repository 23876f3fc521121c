/** Narrows the list to one product; the choice is part of the address. */
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { RouteLink } from '../../components/RouteLink';
import { useSay, Words } from '../../words/Words';
import styles from './ProductFilter.module.css';

export function ProductFilter({ products, chosen }: { products: readonly ProductView[]; chosen: ProductId | null }): JSX.Element {
  const say = useSay();
  return (
    <nav aria-label={say('putBack.filter')}>
      <ul className={styles.filter}>
        <li>
          <RouteLink to={{ page: 'putBack', product: null }} isCurrent={chosen === null} className={styles.choice}>
            <Words id="putBack.allProducts" />
          </RouteLink>
        </li>
        {products.map(({ id, name }) => (
          <li key={id}>
            <RouteLink to={{ page: 'putBack', product: id }} isCurrent={chosen === id} className={styles.choice}>
              <bdi>{name}</bdi>
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
