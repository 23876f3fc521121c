/** One side of an effect: places, issues, and what happens to each. */
import { Fragment, useId, type JSX } from 'react';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { IssueName } from '../IssueName';
import type { MarkedRow } from './effectMarks';
import { EffectMarkWords } from './EffectMarkWords';
import styles from './EffectTable.module.css';

type EffectColumnProps = { heading: WordId; rows: readonly MarkedRow[]; isShort: boolean };

export function EffectColumn({ heading, rows, isShort }: EffectColumnProps): JSX.Element {
  const id = useId();
  return (
    <div className={styles.column}>
      <p id={id} className={styles.title}>
        <Words id={heading} />
      </p>
      <ul className={styles.rows} aria-labelledby={id}>
        {rows.map(({ key, row, place, mark, isAfterGap }) => (
          <Fragment key={key}>
            {isAfterGap ? (
              <li className={styles.gap}>
                <Words id="effect.gap" />
              </li>
            ) : null}
            <li className={mark === 'stays' ? styles.row : styles.moved}>
              <span className={styles.place}>{place}</span>
              <span className={styles.what}>
                {row.kind === 'issue' ? <IssueName id={row.issue} isShort={isShort} /> : <bdi>{row.summary}</bdi>}
              </span>
              {mark === 'stays' ? null : <EffectMarkWords mark={mark} />}
            </li>
          </Fragment>
        ))}
      </ul>
    </div>
  );
}
