/** Apps and scripts that move issues of a product regularly, and when (rule L29). */
import type { JSX } from 'react';
import type { RegularMover } from '../../../../src/domain/health/regularMovers';
import { instant, MINUTE_MS } from '../../../../src/domain/instant';
import { PersonName } from '../../components/People';
import { useReader } from '../../hooks/useReader';
import { formatTime } from '../../words/when';
import { Words } from '../../words/Words';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';

export function MoverList({ movers }: { movers: readonly RegularMover[] }): JSX.Element | null {
  if (movers.length === 0) return null;
  return (
    <HealthPart word="movers.title">
      <ul className={styles.lines}>
        {movers.map((mover) => (
          <li key={mover.account}>
            <MoverWords mover={mover} />
          </li>
        ))}
      </ul>
    </HealthPart>
  );
}

function MoverWords({ mover: { account, as, days, moves, minute } }: { mover: RegularMover }): JSX.Element {
  const reader = useReader();
  const values = { mover: <PersonName id={account} />, as, days, moves };
  if (minute === null) return <Words id="movers.anytime" values={values} />;
  const time = formatTime(todayAt(minute), reader);
  return <Words id={isNight(time) ? 'movers.nightly' : 'movers.daily'} values={{ ...values, time }} />;
}

/** Today's, so that the reader's clock is the one that runs now. */
function todayAt(minute: number) {
  const day = 24 * 60 * MINUTE_MS;
  return instant(Math.floor(Date.now() / day) * day + minute * MINUTE_MS);
}

const isNight = (time: string): boolean => time >= '22:00' || time < '06:00';
