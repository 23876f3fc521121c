/** One group of moves: a single move as it is; of several one line, with what became of each issue inside. */
import { useState, type JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { TimeOfDay } from '../../components/When';
import { Words } from '../../words/Words';
import { ClassLine } from './ClassLine';
import styles from './GroupRow.module.css';
import type { ShownGroup } from './groupsByDay';
import { MoveRow } from './MoveRow';
import { ResultCounts } from './ResultCounts';
import type { Judging } from './useJudging';

type GroupRowProps = { group: ShownGroup; products: readonly ProductView[]; mayPropose: boolean; judging: Judging };

export function GroupRow({ group, products, mayPropose, judging }: GroupRowProps): JSX.Element {
  const product = products.find(({ id }) => id === group.productId);
  const [only, ...others] = group.breaches;
  return (
    <li className={styles.group}>
      {only !== undefined && others.length === 0 ? (
        <MoveRow move={only} product={product} mayPropose={mayPropose} />
      ) : (
        <ManyMoves group={group} product={product} mayPropose={mayPropose} />
      )}
      <ClassLine group={group} judging={judging} />
    </li>
  );
}

/** Drawn only while they are looked at: there may be hundreds. */
function ManyMoves({
  group,
  product,
  mayPropose,
}: {
  group: ShownGroup;
  product: ProductView | undefined;
  mayPropose: boolean;
}): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <strong>
          <Words id="putBack.moves" values={{ count: group.breaches.length }} />
        </strong>{' '}
        {product === undefined ? null : <bdi>{product.name}</bdi>}{' '}
        <span className={styles.quiet}>
          <Words id="putBack.between" values={{ from: <TimeOfDay at={group.from} />, until: <TimeOfDay at={group.until} /> }} />
        </span>{' '}
        <ResultCounts group={group} />
      </summary>
      {isOpen ? (
        <ol className={styles.moves}>
          {group.breaches.map((move) => (
            <li key={move.number}>
              <MoveRow move={move} product={undefined} mayPropose={mayPropose} />
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
}
