/** The moves against the lock, day by day and mover by mover; what one mover did at one go is one row. */
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { BreachView } from '../../../../src/contract/calls/breachCalls';
import type { AccountId } from '../../../../src/domain/ids';
import { RouteLink } from '../../components/RouteLink';
import type { PutBackRoute } from '../../hooks/putBackRoute';
import { useReader } from '../../hooks/useReader';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { Words } from '../../words/Words';
import { sayDay } from '../../words/when';
import { GroupRow } from './GroupRow';
import { groupsByDay, type MoverGroups } from './groupsByDay';
import { MoverName } from './MoverName';
import styles from './Timeline.module.css';
import type { Judging } from './useJudging';

/** `proposer`: who reads, where that person may file proposals; theirs are the moves that can be proposed. */
type TimelineProps = {
  moves: readonly BreachView[];
  products: readonly ProductView[];
  proposer: AccountId | null;
  route: PutBackRoute;
  judging: Judging;
};

export function Timeline({ moves, ...others }: TimelineProps): JSX.Element {
  const reader = useReader();
  const list = useWalkableLinks<HTMLDivElement>();
  return (
    <div className={styles.timeline} ref={list}>
      {groupsByDay(moves, reader.zone).map(({ day, movers }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles.heading}>
            {sayDay(day, reader.locale)}
          </h2>
          {movers.map((one) => (
            <MovesOfOne key={one.mover ?? ''} of={one} {...others} />
          ))}
        </section>
      ))}
    </div>
  );
}

function MovesOfOne({ of, products, proposer, route, judging }: Omit<TimelineProps, 'moves'> & { of: MoverGroups }): JSX.Element {
  const { mover, groups, moves } = of;
  return (
    <div className={styles.mover}>
      <h3 className={styles.name}>
        <MoverName id={mover} />
        <span className={styles.count}>
          {mover === null || route.only?.mover === mover ? (
            <Words id="putBack.moves" values={{ count: moves }} />
          ) : (
            <RouteLink to={{ ...route, only: { ...route.only, mover } }}>
              <Words id="putBack.moves" values={{ count: moves }} />
            </RouteLink>
          )}
        </span>
      </h3>
      <ol className={styles.moves}>
        {groups.map((group) => (
          <GroupRow
            key={`${group.productId} ${String(group.from)}`}
            group={group}
            products={products}
            mayPropose={proposer !== null && mover === proposer}
            judging={judging}
          />
        ))}
      </ol>
    </div>
  );
}
