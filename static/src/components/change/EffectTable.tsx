/** One product's order before and after, side by side; what the change itself moves is marked by icon and word, not by colour alone. */
import { useId, type JSX } from 'react';
import type { OrderEffect } from '../../../../src/domain/proposal/effect';
import { Words } from '../../words/Words';
import { EffectColumn } from './EffectColumn';
import styles from './EffectTable.module.css';
import { marksOf } from './effectMarks';
import { ProductName, type NamedProduct } from './ProductName';

type EffectTableProps = { effect: OrderEffect; products: readonly NamedProduct[]; isShort?: boolean };

export function EffectTable({ effect, products, isShort = false }: EffectTableProps): JSX.Element {
  const id = useId();
  const { before, after } = marksOf(effect);
  return (
    <section aria-labelledby={id}>
      <p id={id} className={styles.product}>
        <Words id="effect.order" values={{ product: <ProductName id={effect.product} products={products} /> }} />
      </p>
      <div className={styles.columns}>
        <EffectColumn heading="effect.before" rows={before} isShort={isShort} />
        <EffectColumn heading="effect.after" rows={after} isShort={isShort} />
      </div>
    </section>
  );
}
