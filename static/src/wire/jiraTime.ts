/** What time it is in Jira, which dates its history by it: the reader's own clock may be wrong. */
import { finite, number, object, pipe, string, transform, type InferOutput } from 'valibot';
import { instant, type Instant } from '../../../src/domain/instant';
import { askJira } from './askJira';

/** `2027-03-08T18:00:00.000+0000`, in the zone of the server; browsers agree only on offsets with a colon. */
const time = pipe(
  string(),
  transform((text) => Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))),
  number(),
  finite(),
);
const serverInfo = object({ serverTime: time });

/** Free of points. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-server-info/ @throws where Jira does not answer */
export async function readJiraTime(): Promise<Instant> {
  const { serverTime }: InferOutput<typeof serverInfo> = await askJira(serverInfo, { path: '/rest/api/3/serverInfo' });
  return instant(serverTime);
}
