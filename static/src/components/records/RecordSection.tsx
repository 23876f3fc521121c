/** One part of a record under a heading of its own. */
import { useId, type JSX, type ReactNode } from 'react';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './Beside.module.css';

export function RecordSection({ word, children }: { word: WordId; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>
        <Words id={word} />
      </h3>
      {children}
    </section>
  );
}
