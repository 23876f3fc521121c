/** An order before and after, side by side, with a line from where each moved issue stood to where it stands. */
import { useId, type JSX } from 'react';
import type { IssueId } from '../../../../../src/domain/ids';
import { IssueName } from '../../../components/IssueName';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import styles from './DriftColumns.module.css';
import { linesBetween, type ColumnRow } from './lines';

type DriftColumnsProps = { before: readonly ColumnRow[]; after: readonly ColumnRow[]; moved: ReadonlySet<IssueId> };

/** As high as a row in the style sheet. */
const ROW = 32;

export function DriftColumns({ before, after, moved }: DriftColumnsProps): JSX.Element {
  const rows = Math.max(before.length, after.length, 1);
  return (
    <div className={styles.columns}>
      <Column heading="effect.before" rows={before} moved={moved} />
      <svg className={styles.lines} viewBox={`0 0 100 ${String(rows)}`} height={rows * ROW} preserveAspectRatio="none" aria-hidden="true">
        {linesBetween(before, after, moved).map(({ issue, from, to }) => (
          <line key={issue} className={styles.line} x1="0" y1={from} x2="100" y2={to} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <Column heading="effect.after" rows={after} moved={moved} />
    </div>
  );
}

function Column({ heading, rows, moved }: { heading: WordId; rows: readonly ColumnRow[]; moved: ReadonlySet<IssueId> }): JSX.Element {
  const id = useId();
  return (
    <div className={styles.column}>
      <p id={id} className={styles.heading}>
        <Words id={heading} />
      </p>
      <ul aria-labelledby={id}>
        {rows.map((row, at) =>
          row.kind === 'gap' ? (
            <li key={`gap ${String(at)}`} className={styles.gap}>
              <Words id="putBack.unmoved" values={{ count: row.count }} />
            </li>
          ) : (
            <li key={row.issue} className={moved.has(row.issue) ? styles.moved : styles.row}>
              {row.place === null ? null : <span className={styles.place}>{row.place}</span>}
              <IssueName id={row.issue} isShort={!moved.has(row.issue)} />
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
