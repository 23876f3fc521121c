/** One part of what is known of a lock, under a heading of its own; no landmark, as each product has the same parts. */
import { useId, type JSX, type ReactNode } from 'react';
import type { WordId } from '../../words/catalogue';
import { Words } from '../../words/Words';
import styles from './LockHealth.module.css';

export function HealthPart({ word, children }: { word: WordId; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <div role="group" className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        <Words id={word} />
      </h3>
      {children}
    </div>
  );
}
