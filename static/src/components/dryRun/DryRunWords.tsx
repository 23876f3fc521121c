/** A dry run in words: the sentence, who made how many moves, and the busiest days. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { DryRun, Mover } from '../../../../src/domain/audit/dryRun';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayDay } from '../../words/when';
import { PersonName } from '../People';
import styles from './DryRun.module.css';

export function DryRunWords({ run: { moves, caught, movers, days } }: { run: DryRun }): JSX.Element {
  const intl = useIntl();
  const { locale } = useReader();
  const [most] = movers;
  if (most === undefined) {
    return (
      <p>
        <Words id="dryRun.none" />
      </p>
    );
  }
  return (
    <div className={styles.words}>
      <p>
        <Words id="dryRun.sentence" values={{ moves, people: movers.length, most: most.moves, person: <MoverName mover={most} /> }} />{' '}
        <Words id="dryRun.caught" values={{ count: caught }} />
      </p>
      <ul className={styles.movers}>
        {movers.map((mover) => (
          <li key={mover.actor ?? ''}>
            <MoverLine mover={mover} />
          </li>
        ))}
      </ul>
      <p>
        <Words
          id="dryRun.days"
          values={{ days: intl.formatList(days.map(({ day, moves: count }) => `${sayDay(day, locale)} (${String(count)})`)) }}
        />
      </p>
    </div>
  );
}

const MoverName = ({ mover: { actor } }: { mover: Mover }): JSX.Element =>
  actor === null ? <Words id="dryRun.nobody" /> : <PersonName id={actor} />;

function MoverLine({ mover }: { mover: Mover }): JSX.Element {
  const id = mover.isScript ? 'dryRun.script' : mover.isOwner ? 'dryRun.owner' : 'dryRun.mover';
  return <Words id={id} values={{ person: <MoverName mover={mover} />, count: mover.moves }} />;
}
