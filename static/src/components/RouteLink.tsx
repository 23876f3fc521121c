/** A link within the page. */
import type { JSX, MouseEvent, ReactNode } from 'react';
import { Anchor } from './bare/Anchor';
import { formatRoute, type Route } from '../hooks/route';
import { useGo } from '../hooks/useRoute';

type RouteLinkProps = { to: Route; isCurrent?: boolean; className?: string | undefined; children: ReactNode };

export function RouteLink({ to, isCurrent = false, className, children }: RouteLinkProps): JSX.Element {
  const { go } = useGo();
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    go(to);
  };
  // The fragment only marks it as a link: the address around the frame is Jira's, and set by `go`.
  return (
    <Anchor href={`#${formatRoute(to)}`} className={className} aria-current={isCurrent ? 'page' : undefined} onClick={follow}>
      {children}
    </Anchor>
  );
}
