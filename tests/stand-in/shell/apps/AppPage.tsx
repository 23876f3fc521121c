/** A page of the app inside a project: its frame fills the page, and the dialogs it opens lie above. */
import { useEffect, useMemo } from 'react';
import { Message } from '../frame/Message';
import { appPath } from '../state/routes';
import { useSite } from '../state/site';
import { AppView } from './AppView';
import { useFrameContext } from './useFrameContext';

export function AppPage({ projectKey, moduleKey }: { projectKey: string; moduleKey: string }) {
  const { session } = useSite();
  const place = useMemo(() => ({ projectKey, moduleKey }), [projectKey, moduleKey]);
  const { state, again } = useFrameContext(place);
  const title = session.modules.find((known) => known.moduleKey === moduleKey)?.title ?? moduleKey;
  useEffect(() => {
    document.title = `${title} - Stand-in Jira`;
  }, [title]);
  if (state.kind === 'failed')
    return <Message title={`${title} cannot be shown`} text={state.why} action={{ label: 'Try again', onClick: again }} />;
  if (state.kind === 'loading') return <Message title={`Opening ${title}`} isBusy />;
  return <AppView title={title} place={place} opened={state.opened} basePath={appPath(projectKey, moduleKey)} />;
}
