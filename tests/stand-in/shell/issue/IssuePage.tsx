/** One issue: what it says, where it stands, what was said about it, and what happened to it. */
import { useEffect } from 'react';
import { ActionMenu } from '../apps/ActionMenu';
import { IssuePanels } from '../apps/IssuePanels';
import { inZone } from '../state/clock';
import { Message } from '../frame/Message';
import { Link } from '../parts/Link';
import { TypeIcon } from '../parts/TypeIcon';
import { backlogPath } from '../state/routes';
import { useMe, useSite } from '../state/site';
import { Comments } from './Comments';
import { Details } from './Details';
import { textOf } from './document';
import { Links } from './Links';
import { History } from './History';
import { StatusMenu } from './StatusMenu';
import { Summary } from './Summary';
import { useIssue, type IssueState } from './useIssue';

export function IssuePage({ issueKey }: { issueKey: string }) {
  const { state, reload } = useIssue(issueKey);
  const shown = state.kind === 'ready' ? state.issue : null;
  useEffect(() => {
    if (shown) document.title = `${shown.key} ${shown.fields.summary} - Stand-in Jira`;
  }, [shown]);
  if (state.kind === 'loading')
    return (
      <div className="message" role="status" aria-label="Reading the issue">
        <div className="bone bone-title" />
        <div className="bone bone-row" />
      </div>
    );
  if (state.kind === 'failed')
    return <Message title={`${issueKey} cannot be shown`} text={state.why} action={{ label: 'Try again', onClick: () => void reload() }} />;
  return <IssueView state={state} reload={reload} />;
}

type Ready = Extract<IssueState, { kind: 'ready' }>;

function IssueView({ state, reload }: { state: Ready; reload: () => Promise<void> }) {
  const { issue, comments, history, transitions } = state;
  const { projects } = useSite().session;
  const { timeZone } = useMe();
  const project = projects.find(({ key }) => key === issue.fields.project.key);
  const board = project?.boards[0];
  const description = textOf(issue.fields.description);
  const placeOf = (moduleKey: string) => ({ moduleKey, issueKey: issue.key });
  const when = (iso: string) => inZone(Date.parse(iso), timeZone);
  return (
    <article className="issue" aria-labelledby="issue-summary">
      <nav className="crumbs" aria-label="Way back">
        {project && board ? <Link href={backlogPath(project.key, board.id)}>Backlog of {project.name}</Link> : issue.fields.project.name}
        <span aria-hidden="true"> / </span>
        <TypeIcon type={issue.fields.issuetype.name} /> {issue.key}
      </nav>
      <div className="issue-head">
        <Summary issueKey={issue.key} summary={issue.fields.summary} onWritten={reload} />
        <ActionMenu type="jira:issueAction" label="Actions" placeOf={placeOf} />
      </div>
      <div className="issue-columns">
        <div className="issue-main">
          <section aria-labelledby="description">
            <h2 id="description">Description</h2>
            <p className={description === '' ? 'subtle' : 'prose'}>{description === '' ? 'There is no description.' : description}</p>
          </section>
          <Links issue={issue} onWritten={reload} />
          <IssuePanels issueKey={issue.key} />
          <Comments issueKey={issue.key} comments={comments} when={when} onWritten={reload} />
          <History entries={history} when={when} />
        </div>
        <aside className="issue-side" aria-label="Details">
          <StatusMenu issue={issue} transitions={transitions} onMade={reload} />
          <Details issue={issue} onWritten={reload} />
        </aside>
      </div>
    </article>
  );
}
