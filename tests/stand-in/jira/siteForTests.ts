/** A small site for the tests beside it: two company-managed projects, one team-managed, a few people, the app, and short ways to ask. */
import { Kernel } from '../kernel/kernel';
import type { SiteLanguage } from './fields';
import { Jira } from './jira';
import type { JiraEvent, JiraRequest, JiraResponse, Principal } from './wire';

export const START = Date.parse('2027-03-08T18:00:00Z');
export const [OLGA, STEFAN, ADA, APP] = ['olga', 'stefan', 'ada', 'app'] as const;
export const APP_SCOPES: readonly string[] = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'write:issue:jira-software',
  'read:board-scope:jira-software',
  'read:board-scope.admin:jira-software',
  'read:issue-details:jira',
  'read:project:jira',
];

export const user = (accountId: string): Principal => ({ kind: 'user', accountId });
export const app = (scopes: readonly string[] = APP_SCOPES): Principal => ({ kind: 'app', scopes });
export const appFor = (accountId: string, via: 'function' | 'bridge'): Principal => ({
  kind: 'appAsUser',
  accountId,
  scopes: APP_SCOPES,
  via,
});
export const anonymous: Principal = { kind: 'anonymous' };

export type TestSite = {
  kernel: Kernel;
  jira: Jira;
  events: JiraEvent[];
  boardId: number;
  /** `operation` is method and path; a body is sent as JSON. */
  ask: (principal: Principal, operation: string, body?: unknown, headers?: Readonly<Record<string, string>>) => JiraResponse;
};

/** `issues`: how many XD has from the start (XD-1 first); the app's and the people's permissions are Jira's usual ones. */
export function testSite({
  issues = 5,
  siteLanguage = 'en',
  seed = 1,
}: { issues?: number; siteLanguage?: SiteLanguage; seed?: number } = {}): TestSite {
  const kernel = new Kernel({ start: START, seed });
  const jira = new Jira(kernel, { baseUrl: 'https://site.example', siteLanguage });
  const { admin } = jira;
  admin.addUser({ accountId: OLGA, displayName: 'Olga Owner', groups: ['owners'] });
  admin.addUser({ accountId: STEFAN, displayName: 'Stefan Stakeholder' });
  admin.addUser({ accountId: ADA, displayName: 'Ada Admin', siteAdmin: true });
  admin.addUser({ accountId: APP, displayName: 'MetaScrum', accountType: 'app' });
  admin.addProject({ key: 'XD', name: 'Spring XD', leadAccountId: OLGA });
  admin.addProject({ key: 'MES', name: 'Mesos', leadAccountId: OLGA });
  admin.addProject({ key: 'TEAM', name: 'Team', style: 'next-gen', leadAccountId: STEFAN });
  const board = admin.addBoard({ name: 'XD board', type: 'scrum', projectKeys: ['XD'] });
  admin.addIssues(
    'XD',
    Array.from({ length: issues }, (_, index) => ({ summary: `Issue ${String(index + 1)}`, storyPoints: index })),
    { by: OLGA },
  );
  const events: JiraEvent[] = [];
  jira.onEvent((event) => events.push(event));
  return { kernel, jira, events, boardId: board.id, ask: asker(jira) };
}

function asker(jira: Jira): TestSite['ask'] {
  return (principal, operation, body, headers = {}) => {
    const [method, path = ''] = operation.split(/ (.*)/);
    // Tests name only methods that there are.
    const request = {
      method: method as JiraRequest['method'],
      path,
      principal,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
    };
    return jira.handle(body === undefined ? request : { ...request, body: JSON.stringify(body) });
  };
}

/** The keys of XD's backlog as Olga reads it. */
export function backlogKeys(site: TestSite, query = ''): string[] {
  const { body } = site.ask(
    user(OLGA),
    `GET /rest/software/1.0/board/${String(site.boardId)}/backlog?fields=summary&maxResults=5000${query}`,
  );
  return read(body, 'issues').map((issue) => String(at(issue, 'key')));
}

/** What stands at that path of an answer, e.g. `issues.0.key`; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>)[name] : undefined),
      value,
    );
}

/** The list at that path. */
export function read(value: unknown, path: string): unknown[] {
  const list = at(value, path);
  if (!Array.isArray(list)) throw new Error(`There is no list at ${path} of ${JSON.stringify(value)}.`);
  return list;
}

export const RANK = 'PUT /rest/agile/1.0/issue/rank';
