/** The app's panels on an issue, each under its title. Jira shows a panel once somebody has added it; here all of them are added. */
import { useMemo } from 'react';
import { modulesOf, type AppModule } from '../api/session';
import { useSite } from '../state/site';
import { AppView } from './AppView';
import { useFrameContext } from './useFrameContext';

export function IssuePanels({ issueKey }: { issueKey: string }) {
  const { session } = useSite();
  return modulesOf(session, 'jira:issuePanel').map((module) => <IssuePanel key={module.moduleKey} module={module} issueKey={issueKey} />);
}

function IssuePanel({ module: { moduleKey, title }, issueKey }: { module: AppModule; issueKey: string }) {
  const place = useMemo(() => ({ moduleKey, issueKey }), [moduleKey, issueKey]);
  const { state, again } = useFrameContext(place);
  return (
    <section className="app-panel" aria-label={title}>
      <h2>{title}</h2>
      {state.kind === 'loading' && <p role="status">Opening {title}</p>}
      {state.kind === 'failed' && (
        <p>
          {state.why}{' '}
          <button type="button" className="link-button" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {state.kind === 'ready' && <AppView title={title} place={place} opened={state.opened} basePath={null} />}
    </section>
  );
}
