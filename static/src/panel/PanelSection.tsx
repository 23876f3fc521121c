/** Some lines of a small frame under a heading; nothing where there are none. */
import { useId, type JSX, type ReactNode } from 'react';
import { Words } from '../words/Words';
import type { WordId } from '../words/catalogue';
import styles from './Panel.module.css';

export function PanelSection({ word, children }: { word: WordId; children: readonly ReactNode[] }): JSX.Element | null {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <Words id={word} />
      </h2>
      <ul className={styles.lines}>
        {children.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
