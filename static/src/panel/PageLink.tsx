/** A link from a small frame to the forum's page around it. */
import type { JSX, MouseEvent, ReactNode } from 'react';
import { Anchor } from '../components/bare/Anchor';
import { formatRoute, type Route } from '../hooks/route';
import { goToPage, openPage } from '../wire/place';

/** `projectKey`: where the forum lives; null until it is known. */
export type PageLinkProps = { projectKey: string | null; route: Route; className?: string | undefined; children: ReactNode };

export function PageLink({ projectKey, route, className, children }: PageLinkProps): JSX.Element {
  if (projectKey === null) return <>{children}</>;
  const follow = (click: MouseEvent) => {
    click.preventDefault();
    const go = click.ctrlKey || click.metaKey || click.shiftKey ? openPage : goToPage;
    void go({ projectKey, route }).catch(() => undefined);
  };
  // The fragment only marks it as a link: the address is Jira's, which the frame around knows.
  return (
    <Anchor href={`#${formatRoute(route)}`} className={className} onClick={follow}>
      {children}
    </Anchor>
  );
}
