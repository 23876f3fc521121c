/**
 * Trigger: a board, a filter, a field or a project changed. Payloads as Atlassian documents them; ids are numbers in some and texts in others.
 * https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
import * as v from 'valibot';
import { type SettingChange, noteSettingChange as note } from '../app/health/noteSettingChange';
import { boardId, fieldId, filterId, projectId } from '../domain/ids';
import { toldDeps } from './composition';
import { retrying } from './retrying';

const text = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const id = v.pipe(text, v.regex(/^\d+$/));
const named = v.object({ id });
const field = v.pipe(
  text,
  v.regex(/^(?:customfield_)?\d+$/),
  v.transform((given) => fieldId(`customfield_${given.replace('customfield_', '')}`)),
);

const retried = { retryContext: v.nullish(v.object({ retryCount: v.number() })) };
const of = (...names: [string, ...string[]]) => v.picklist(names);

const event = v.union([
  v.object({ eventType: of('avi:jira-software:updated:board', 'avi:jira-software:deleted:board'), board: named, ...retried }),
  v.object({ eventType: of('avi:jira-software:configuration-changed:board'), configuration: named, ...retried }),
  v.object({ eventType: of('avi:jira:updated:filter', 'avi:jira:deleted:filter'), filter: named, ...retried }),
  v.object({
    eventType: of('avi:jira:updated:field', 'avi:jira:trashed:field', 'avi:jira:restored:field', 'avi:jira:deleted:field'),
    id: field,
    ...retried,
  }),
  v.object({ eventType: v.pipe(v.string(), v.regex(/^avi:jira:\w+:project$/)), project: named, ...retried }),
]);

export async function noteSettingChange(payload: unknown) {
  const parsed = v.safeParse(event, payload);
  if (!parsed.success) {
    console.warn(`An event of an unknown shape is left aside: ${nameOf(payload)}`);
    return undefined;
  }
  const { retryContext } = parsed.output;
  const retryCount = retryContext?.retryCount ?? 0;
  return retrying(() => note(toldDeps, changeOf(parsed.output), retryCount > 0), { retryCount, spread: 0 });
}

const MOST_LOGGED = 80;
const nameOf = (payload: unknown): string => {
  const known = v.safeParse(v.object({ eventType: v.string() }), payload);
  return known.success ? known.output.eventType.slice(0, MOST_LOGGED) : 'it has no name';
};

function changeOf(told: v.InferOutput<typeof event>): SettingChange {
  if ('board' in told) return { kind: 'board', board: boardId(told.board.id) };
  if ('configuration' in told) return { kind: 'board', board: boardId(told.configuration.id) };
  if ('filter' in told) return { kind: 'filter', filter: filterId(told.filter.id) };
  if ('project' in told) return { kind: 'project', project: projectId(told.project.id) };
  return { kind: 'field', field: told.id };
}
