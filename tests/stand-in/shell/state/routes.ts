/** The addresses of the shell. */
export type Route =
  | { page: 'home' }
  | { page: 'backlog'; projectKey: string; boardId: string }
  | { page: 'app'; projectKey: string; moduleKey: string }
  | { page: 'issue'; issueKey: string }
  /** Jira's address of a page of an app, which names the app and not its module. */
  | { page: 'appById'; projectKey: string; below: string }
  /** Jira's address of a board without its project. */
  | { page: 'board'; boardId: string }
  | { page: 'nothing' };

export const backlogPath = (projectKey: string, boardId: number | string): string => `/projects/${projectKey}/boards/${String(boardId)}`;
export const appPath = (projectKey: string, moduleKey: string): string => `/projects/${projectKey}/apps/${moduleKey}`;
export const issuePath = (issueKey: string): string => `/browse/${issueKey}`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Jira's own addresses of boards lead to their backlogs as well. */
export function routeOf(path: string, search = ''): Route {
  if (path === '/secure/RapidBoard.jspa') return { page: 'board', boardId: new URLSearchParams(search).get('rapidView') ?? '' };
  const inJira = path.replace(/^\/jira\/software\/(c\/)?(?=projects\/)/, '/');
  const [first, second, third, fourth, fifth, ...rest] = inJira.split('/').filter(Boolean).map(decodeURIComponent);
  if (first === undefined) return { page: 'home' };
  if (first === 'browse' && second !== undefined) return { page: 'issue', issueKey: second };
  if (first !== 'projects' || second === undefined || fourth === undefined) return { page: 'nothing' };
  if (third === 'boards') return { page: 'backlog', projectKey: second, boardId: fourth };
  if (third === 'apps' && UUID.test(fourth) && UUID.test(fifth ?? ''))
    return { page: 'appById', projectKey: second, below: rest.join('/') };
  if (third === 'apps') return { page: 'app', projectKey: second, moduleKey: fourth };
  return { page: 'nothing' };
}

/** The project the address is in, as far as it says so. */
export function projectKeyOf(route: Route): string | null {
  switch (route.page) {
    case 'backlog':
    case 'app':
    case 'appById':
      return route.projectKey;
    case 'issue':
      return route.issueKey.replace(/-\d+$/, '');
    case 'home':
    case 'board':
    case 'nothing':
      return null;
  }
}
