/** The moves against the lock, day by day and mover by mover. */
import type { JSX } from 'react';
import type { ProductView, PutBackView } from '../../../../src/contract/api';
import type { AccountId } from '../../../../src/domain/ids';
import { PersonName } from '../../components/People';
import { useReader } from '../../hooks/useReader';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { Words } from '../../words/Words';
import { sayDay } from '../../words/when';
import { groupPutBacks, type MoverGroup } from './groupPutBacks';
import { MoveRow } from './MoveRow';
import styles from './Timeline.module.css';

/** `proposer`: who reads, where that person may file proposals; theirs are the moves that can be proposed. */
type TimelineProps = { moves: readonly PutBackView[]; products: readonly ProductView[]; proposer: AccountId | null };

export function Timeline({ moves, products, proposer }: TimelineProps): JSX.Element {
  const reader = useReader();
  const list = useWalkableLinks<HTMLDivElement>();
  return (
    <div className={styles.timeline} ref={list}>
      {groupPutBacks(moves, reader.zone).map(({ day, movers }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.heading}>
            {sayDay(day, reader.locale)}
          </h2>
          {movers.map((group) => (
            <MovesOfOne
              key={group.mover ?? ''}
              group={group}
              products={products}
              mayPropose={proposer !== null && group.mover === proposer}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

type MovesOfOneProps = { group: MoverGroup; products: readonly ProductView[]; mayPropose: boolean };

function MovesOfOne({ group, products, mayPropose }: MovesOfOneProps): JSX.Element {
  return (
    <div className={styles.mover}>
      <h3 className={styles.name}>
        {group.mover === null ? <Words id="person.unknown" /> : <PersonName id={group.mover} />}
        <span className={styles.count}>
          <Words id="putBack.moves" values={{ count: group.moves.length }} />
        </span>
      </h3>
      <ol className={styles.moves}>
        {group.moves.map((move) => (
          <MoveRow key={move.number} move={move} product={products.find(({ id }) => id === move.productId)} mayPropose={mayPropose} />
        ))}
      </ol>
    </div>
  );
}
