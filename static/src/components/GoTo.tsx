/** The main way on from a page, as a link that looks like a button. */
import type { JSX, ReactNode } from 'react';
import type { Route } from '../hooks/route';
import styles from './GoTo.module.css';
import { RouteLink } from './RouteLink';

export function GoTo({ route, isMain = false, children }: { route: Route; isMain?: boolean; children: ReactNode }): JSX.Element {
  return (
    <RouteLink to={route} className={isMain ? styles.main : styles.other}>
      {children}
    </RouteLink>
  );
}
