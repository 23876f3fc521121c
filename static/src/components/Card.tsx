/** A raised surface with a heading of its own. */
import { useId, type JSX, type ReactNode } from 'react';
import styles from './Card.module.css';

type CardProps = { title: ReactNode; aside?: ReactNode; children: ReactNode };

export function Card({ title, aside, children }: CardProps): JSX.Element {
  const titleId = useId();
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
