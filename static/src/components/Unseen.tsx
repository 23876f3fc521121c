/** For screen readers only. */
import type { JSX, ReactNode } from 'react';
import styles from './Unseen.module.css';

export function Unseen({ children }: { children: ReactNode }): JSX.Element {
  return <div className={styles.unseen}>{children}</div>;
}
