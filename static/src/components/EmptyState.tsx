/** Says that there is nothing, why that is, and what to do next. */
import type { JSX, ReactNode } from 'react';
import styles from './EmptyState.module.css';

export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }): JSX.Element {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
