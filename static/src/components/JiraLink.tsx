/** A link out of the page into Jira: opens around the frame, or in a tab of its own when asked to. */
import type { JSX, MouseEvent, ReactNode } from 'react';
import { Anchor } from './bare/Anchor';
import { useReader } from '../hooks/useReader';
import { goInJira } from '../wire/surroundings';

/** `path` begins at the site's root. */
export function JiraLink({ path, children }: { path: string; children: ReactNode }): JSX.Element {
  const { siteUrl } = useReader();
  const open = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    void goInJira(path).catch(() => undefined);
  };
  return (
    <Anchor href={`${siteUrl}${path}`} target="_blank" rel="noreferrer" onClick={open}>
      {children}
    </Anchor>
  );
}
