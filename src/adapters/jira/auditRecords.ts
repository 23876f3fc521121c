/** The site's audit records: who changed permissions, boards and fields. Read by apps only where Jira lets them. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { HealthJira } from '../../app/health/healthPorts';
import type { AuditRecord } from '../../domain/health/whoChanged';
import { accountId } from '../../domain/ids';
import { formatInstant, instant } from '../../domain/instant';
import { answer } from './answer';

const item = v.object({ id: v.optional(v.string()), name: v.optional(v.string()) });
const records = v.object({
  records: v.array(
    v.object({
      summary: v.optional(v.string(), ''),
      category: v.optional(v.string(), ''),
      created: v.string(),
      authorAccountId: v.nullish(v.string(), null),
      /** What the published description still has; it holds the account id. */
      authorKey: v.nullish(v.string(), null),
      objectItem: v.optional(item),
      associatedItems: v.optional(v.array(item), []),
    }),
  ),
});

/** What happened between two tests of ten minutes. */
const MOST_RECORDS = 100;

/**
 * Null on 401 and 403: *Administer Jira* is asked for, and a plan that is paid for.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-audit-records/#api-rest-api-3-auditing-record-get
 */
export const auditRecords: HealthJira['auditRecords'] = async ({ from, until }) => {
  const query = new URLSearchParams({ from: formatInstant(from), to: formatInstant(until), limit: String(MOST_RECORDS) });
  const response = await asApp().requestJira(route`/rest/api/3/auditing/record?${query}`);
  if (response.status === 401 || response.status === 403) return null;
  const found = (await answer('audit records', records, response)).records.map(recordOf);
  return found.sort((a, b) => b.at - a.at);
};

type Answered = v.InferOutput<typeof records>['records'][number];

function recordOf({ summary, category, created, authorAccountId, authorKey, objectItem, associatedItems }: Answered): AuditRecord {
  const about = [objectItem, ...associatedItems].flatMap((one) => [one?.id, one?.name]).filter((text) => text !== undefined);
  const author = authorAccountId ?? authorKey;
  return {
    author: author === null ? null : accountId(author),
    at: instant(Date.parse(created)),
    category,
    summary,
    about,
  };
}
