/** The exact changes of a proposal, an answer or an agreement, in their order; one alone needs no list. */
import type { JSX } from 'react';
import type { Change } from '../../../../src/domain/proposal/change';
import styles from './ChangeList.module.css';
import { ChangeWords } from './ChangeWords';
import type { NamedProduct } from './ProductName';

type ChangeListProps = { changes: readonly Change[]; products: readonly NamedProduct[]; isShort?: boolean };

export function ChangeList({ changes, products, isShort = false }: ChangeListProps): JSX.Element | null {
  const [only, ...others] = changes;
  if (only === undefined) return null;
  if (others.length === 0) {
    return (
      <p>
        <ChangeWords change={only} products={products} isShort={isShort} />
      </p>
    );
  }
  return (
    <ol className={styles.changes}>
      {changes.map((change, at) => (
        <li key={at}>
          <ChangeWords change={change} products={products} isShort={isShort} />
        </li>
      ))}
    </ol>
  );
}
