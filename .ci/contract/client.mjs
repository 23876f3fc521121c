/**
 * An independent client of Jira at work on the stand-in: jira.js reads every answer by schemas of its own and throws where one does not fit. Run
 * by the Node it needs, with the address of a stand-in that holds the demonstration.
 */
import { createAgileClient, createCloudClient } from 'jira.js';
import { createClient } from 'jira.js/core';

const host = process.argv[2];
const auth = { type: 'basic', email: 'jo@example.com', apiToken: 'local' };
const client = createClient({ host, auth, onSchemaMismatch: 'throw' });
const jira = createCloudClient(client);
const agile = createAgileClient(client);
const outcomes = [];

/** Carries on after a failure: what depended on it fails too, and is told too. */
async function visit(name, call) {
  try {
    const answer = await call();
    outcomes.push({ name, problem: null });
    return answer;
  } catch (error) {
    outcomes.push({ name, problem: String(error.message ?? error).split('\n')[0] });
    return undefined;
  }
}

const boards = await visit('boards', () => agile.board.getAllBoards({ type: 'scrum' }));
const board = boards?.values.find(({ location }) => location?.projectKey) ?? boards?.values[0];
const boardId = board?.id;
const project = board?.location?.projectKey;
await readBoard();
await readSite();
const issues = await makeIssues();
await workOn(issues);
await plan(issues);
await administer();

async function readBoard() {
  await visit('board', () => agile.board.getBoard({ boardId }));
  await visit('board configuration', () => agile.board.getConfiguration({ boardId }));
  await visit('board projects', () => agile.board.getProjects({ boardId }));
  await visit('board sprints', () => agile.board.getAllSprints({ boardId }));
  await visit('backlog', () => agile.board.getIssuesForBacklog({ boardId, maxResults: 2 }));
}

async function readSite() {
  const me = await visit('current user', () => jira.myself.getCurrentUser());
  await visit('user', () => jira.users.getUser({ accountId: me?.accountId }));
  await visit('user search', () => jira.userSearch.findUsers({ query: 'gregor' }));
  await visit('fields', () => jira.issueFields.getFields());
  await visit('server information', () => jira.serverInfo.getServerInfo());
  await visit('project search', () => jira.projects.searchProjects({}));
  await visit('project', () => jira.projects.getProject({ projectIdOrKey: project }));
  await visit('my permissions', () =>
    jira.permissions.getMyPermissions({ permissions: 'EDIT_ISSUES,SCHEDULE_ISSUES', projectKey: project }),
  );
  const jql = `project = ${project} ORDER BY Rank`;
  await visit('search', () => jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql, maxResults: 2, fields: ['*all'] }));
}

async function makeIssues() {
  const fields = (summary) => ({ project: { key: project }, issuetype: { name: 'Story' }, summary });
  const first = await visit('create issue', () => jira.issues.createIssue({ fields: fields('Read by another client') }));
  const more = await visit('create issues', () => jira.issues.createIssues({ issueUpdates: [{ fields: fields('One more') }] }));
  return [first?.key, more?.issues?.[0]?.key];
}

async function workOn([one, two]) {
  const issue = { issueIdOrKey: one };
  await visit('issue', () => jira.issues.getIssue(issue));
  await visit('bulk fetch', () => jira.issues.bulkFetchIssues({ issueIdsOrKeys: [one, two], fields: ['*all'] }));
  await visit('edit issue', () => jira.issues.editIssue({ ...issue, fields: { summary: 'Edited by another client' } }));
  const { transitions = [] } = (await visit('transitions', () => jira.issues.getTransitions(issue))) ?? {};
  await visit('transition', () => jira.issues.doTransition({ ...issue, transition: { id: transitions[1]?.id } }));
  const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Seen.' }] }] };
  await visit('add comment', () => jira.issueComments.addComment({ ...issue, body }));
  await visit('comments', () => jira.issueComments.getComments(issue));
  await visit('link types', () => jira.issueLinkTypes.getIssueLinkTypes());
  await visit('link', () =>
    jira.issueLinks.linkIssues({ type: { name: 'Relates' }, inwardIssue: { key: one }, outwardIssue: { key: two } }),
  );
  await visit('rank', () => agile.issue.rankIssues({ issues: [two], rankBeforeIssue: one }));
  await visit('changelog', () => jira.issues.getChangeLogs(issue));
  await visit('bulk changelogs', () => jira.issues.getBulkChangelogs({ issueIdsOrKeys: [one, two] }));
  await visit('set property', () => jira.issueProperties.setIssueProperty({ ...issue, propertyKey: 'client.check', body: { seen: true } }));
  await visit('property', () => jira.issueProperties.getIssueProperty({ ...issue, propertyKey: 'client.check' }));
  await visit('property keys', () => jira.issueProperties.getIssuePropertyKeys(issue));
}

async function plan([one]) {
  const sprint = await visit('create sprint', () => agile.sprint.createSprint({ name: 'Client sprint', originBoardId: boardId }));
  await visit('move to sprint', () => agile.sprint.moveIssuesToSprintAndRank({ sprintId: sprint?.id, issues: [one] }));
  await visit('sprint', () => agile.sprint.getSprint({ sprintId: sprint?.id }));
  await visit('move to backlog', () => agile.backlog.moveIssuesToBacklog({ issues: [one] }));
  await visit('versions', () => jira.projectVersions.getProjectVersions({ projectIdOrKey: project }));
}

async function administer() {
  const roles = (await visit('project roles', () => jira.projectRoles.getProjectRoles({ projectIdOrKey: project }))) ?? {};
  const id = Number(/(\d+)$/.exec(String(Object.values(roles)[0] ?? ''))?.[1]);
  await visit('project role', () => jira.projectRoles.getProjectRole({ projectIdOrKey: project, id }));
  await visit('permission scheme', () => jira.projectPermissionSchemes.getAssignedPermissionScheme({ projectKeyOrId: project }));
}

const failed = outcomes.filter(({ problem }) => problem !== null);
for (const { name, problem } of failed) console.log(`FAILED  ${name}: ${problem}`);
console.log(
  `jira.js on Node ${process.versions.node}: ${outcomes.length - failed.length} of ${outcomes.length} calls were answered and read without complaint.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
