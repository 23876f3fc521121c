/** The audit log, newest first; for administrators of the site. */
import { badRequest, forbidden, type Answer } from '../answers';
import { numberParam, type Call } from '../call';
import { mayGlobally } from '../permissions';
import { jiraDate } from '../present/dates';
import type { AuditRow } from '../records';
import type { Operation } from '../router';

export const auditOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/auditing/record', kind: 'read', anonymous: false, run: listRecords },
];

const MOST = 1000;

function listRecords(call: Call): Answer {
  if (!mayGlobally(call.site, call.subject, 'ADMINISTER')) throw forbidden('Only Jira administrators can perform this operation.');
  const offset = numberParam(call, 'offset', { otherwise: 0 });
  const limit = numberParam(call, 'limit', { otherwise: MOST, least: 1, most: MOST });
  const [from, to] = [instantParam(call, 'from'), instantParam(call, 'to')];
  const words = (call.query.get('filter') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...call.site.audit.values()]
    .filter(({ at }) => (from === null || at >= from) && (to === null || at <= to))
    .filter((row) => words.every((word) => searched(row).includes(word)))
    .sort((a, b) => b.id - a.id);
  const records = found.slice(offset, offset + limit).map(recordJson);
  return { status: 200, body: { offset, limit, total: found.length, records }, objects: records.length };
}

function instantParam(call: Call, name: string): number | null {
  const given = call.query.get(name);
  if (given === null || given === '') return null;
  const at = Date.parse(given);
  if (Number.isNaN(at)) throw badRequest(`The value '${given}' is not valid for the parameter '${name}'.`);
  return at;
}

const searched = ({ summary, category, object, changed }: AuditRow): string =>
  [summary, category, object.name, object.typeName, ...changed.flatMap(({ from, to }) => [from, to])].join(' ').toLowerCase();

/** The author stands in Atlassian's example, though not in its schema. */
function recordJson({ id, at, by, summary, category, object, changed }: AuditRow) {
  return {
    id,
    summary,
    remoteAddress: '192.0.2.1',
    ...(by === null ? {} : { authorKey: by }),
    created: jiraDate(at),
    category,
    eventSource: '',
    objectItem: object,
    changedValues: changed.map(({ field, from: changedFrom, to: changedTo }) => ({ fieldName: field, changedFrom, changedTo })),
    associatedItems: [],
  };
}
