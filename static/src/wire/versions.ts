/** Releases (fix versions) of Jira projects that are still to come, as Jira shows them to the reader. */
import { array, object, optional, string, boolean } from 'valibot';
import { askJira } from './askJira';

export type Version = { id: string; name: string; /** `YYYY-MM-DD` */ releaseDate: string | null };

const versionsSchema = array(
  object({
    id: string(),
    name: string(),
    releaseDate: optional(string()),
    released: optional(boolean()),
    archived: optional(boolean()),
  }),
);

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-project-projectidorkey-versions-get */
export async function fetchVersions(projectKeys: readonly string[]): Promise<readonly Version[]> {
  const found = await Promise.all(projectKeys.map((key) => askJira(versionsSchema, { path: `/rest/api/3/project/${key}/versions` })));
  return found
    .flat()
    .filter(({ released, archived }) => released !== true && archived !== true)
    .map(({ id, name, releaseDate }) => ({ id, name, releaseDate: releaseDate ?? null }));
}
