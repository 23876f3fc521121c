/** The addresses of the shell. */
export type Route =
  | { page: 'home' }
  | { page: 'backlog'; projectKey: string; boardId: string }
  | { page: 'app'; projectKey: string; moduleKey: string }
  | { page: 'issue'; issueKey: string }
  | { page: 'nothing' };

export const backlogPath = (projectKey: string, boardId: number | string): string => `/projects/${projectKey}/boards/${String(boardId)}`;
export const appPath = (projectKey: string, moduleKey: string): string => `/projects/${projectKey}/apps/${moduleKey}`;
export const issuePath = (issueKey: string): string => `/browse/${issueKey}`;

export function routeOf(path: string): Route {
  const [first, second, third, fourth] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (first === undefined) return { page: 'home' };
  if (first === 'browse' && second !== undefined) return { page: 'issue', issueKey: second };
  if (first !== 'projects' || second === undefined || fourth === undefined) return { page: 'nothing' };
  if (third === 'boards') return { page: 'backlog', projectKey: second, boardId: fourth };
  if (third === 'apps') return { page: 'app', projectKey: second, moduleKey: fourth };
  return { page: 'nothing' };
}

/** The project the address is in, as far as it says so. */
export function projectKeyOf(route: Route): string | null {
  switch (route.page) {
    case 'backlog':
    case 'app':
      return route.projectKey;
    case 'issue':
      return route.issueKey.replace(/-\d+$/, '');
    case 'home':
    case 'nothing':
      return null;
  }
}
