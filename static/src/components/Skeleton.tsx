/** The shape of what comes, while it is on its way. */
import type { JSX } from 'react';
import { useSay } from '../words/Words';
import styles from './Skeleton.module.css';

/** `cards` for the overview, `rows` for a list. */
export function Skeleton({ shape }: { shape: 'cards' | 'rows' }): JSX.Element {
  const say = useSay();
  const pieces = shape === 'cards' ? 3 : 6;
  return (
    <div role="status" aria-label={say('page.loading')} className={styles.skeleton}>
      {shape === 'cards' ? <div className={styles.sentence} /> : null}
      <div className={shape === 'cards' ? styles.cards : styles.rows}>
        {Array.from({ length: pieces }, (_, at) => (
          <div key={at} className={shape === 'cards' ? styles.card : styles.row} />
        ))}
      </div>
    </div>
  );
}
