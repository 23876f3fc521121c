/** Where a small frame stands in Jira, and the way from there to the forum's page. */
import { router, view } from '@forge/bridge';
import { fallback, object, optional, parse, string } from 'valibot';
import { boardId, issueId, type BoardId, type IssueId, type ProjectId } from '../../../src/domain/ids';
import { formatRoute, type Route } from '../hooks/route';
import { askJira } from './askJira';

export type Place = { issue: IssueId | null; board: BoardId | null; projectKey: string | null };

const extensionSchema = object({
  issue: optional(object({ id: string() })),
  board: optional(object({ id: string() })),
  project: optional(object({ key: string() })),
});
const contextSchema = object({ extension: fallback(extensionSchema, {}) });

/** Never rejects: a frame that is told nothing stands nowhere. */
export async function readPlace(): Promise<Place> {
  const { extension } = await view.getContext().then(
    (context: unknown) => parse(contextSchema, context),
    () => ({ extension: { issue: undefined, board: undefined, project: undefined } }),
  );
  return {
    issue: extension.issue === undefined ? null : issueId(extension.issue.id),
    board: extension.board === undefined ? null : boardId(extension.board.id),
    projectKey: extension.project?.key ?? null,
  };
}

/** As the manifest names it. */
const PROJECT_PAGE = 'metascrum-page';

export type PageTarget = { projectKey: string; route: Route };
const locationOf = ({ projectKey, route }: PageTarget) =>
  ({ target: 'module', moduleKey: PROJECT_PAGE, projectKey, path: formatRoute(route) }) as const;

export const goToPage = (target: PageTarget): Promise<void> => router.navigate(locationOf(target));
export const openPage = (target: PageTarget): Promise<void> => router.open(locationOf(target));

/**
 * The key of a project, as the page's address needs it.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-projectidorkey-get
 */
export async function projectKeyOf(id: ProjectId): Promise<string> {
  const { key } = await askJira(object({ key: string() }), { path: `/rest/api/3/project/${encodeURIComponent(id)}` });
  return key;
}

/** Closes the dialog that an action is; a panel stays. */
export const closeFrame = async (): Promise<void> => {
  await view.close().catch(() => undefined);
};
