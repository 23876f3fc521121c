/** Leads from Jira's own address of the app's page, `apps/<app>/<environment>/...`, to the page here, and to what lies below it. */
import { useEffect } from 'react';
import { modulesOf } from '../api/session';
import { appPath } from '../state/routes';
import { useSite } from '../state/site';
import { Message } from './Message';

export function AppRedirect({ projectKey, below }: { projectKey: string; below: string }) {
  const { session, location } = useSite();
  const [page] = modulesOf(session, 'jira:projectPage');
  useEffect(() => {
    if (!page) return;
    const { search, hash } = location.read();
    location.go(appPath(projectKey, page.moduleKey) + (below === '' ? '' : `/${below}`) + search + hash, { replace: true });
  }, [page, projectKey, below, location]);
  return page ? null : <Message title="There is no such page" text="The app has no page in projects." />;
}
