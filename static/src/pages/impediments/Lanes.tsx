/** A lane for each product with impediments, from raised to confirmed. */
import type { JSX } from 'react';
import { IMPEDIMENT_COLUMNS } from '../../../../src/domain/impediment/impediment';
import { Column, type Board } from './Column';
import type { Lane } from './laneCells';
import styles from './Lanes.module.css';

export function Lanes({ lanes, board }: { lanes: readonly Lane[]; board: Board }): JSX.Element {
  return (
    <div className={styles.lanes}>
      {lanes.map(({ product, name, cards }) => (
        <section key={product} aria-labelledby={`lane-${product}`}>
          <h2 id={`lane-${product}`} className={styles.name}>
            <bdi>{name}</bdi>
          </h2>
          <div className={styles.columns}>
            {IMPEDIMENT_COLUMNS.map((column) => (
              <Column key={column} product={product} column={column} cards={cards.get(column) ?? []} board={board} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
