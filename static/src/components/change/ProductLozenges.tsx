/** The products something touches, each as a lozenge. */
import type { JSX } from 'react';
import type { ProductId } from '../../../../src/domain/ids';
import styles from './ProductLozenges.module.css';
import { ProductName, type NamedProduct } from './ProductName';

export function ProductLozenges({ ids, products }: { ids: readonly ProductId[]; products: readonly NamedProduct[] }): JSX.Element {
  return (
    <ul className={styles.products}>
      {ids.map((id) => (
        <li key={id} className={styles.product}>
          <ProductName id={id} products={products} />
        </li>
      ))}
    </ul>
  );
}
