/** Trigger: an issue was created or updated. Matched by field id only, since names and values come in the site's language. */
import * as v from 'valibot';
import { type IssueChange, noteIssueChange as note } from '../app/noteIssueChange';
import { accountId, fieldId, issueId, projectId } from '../domain/ids';
import { instant } from '../domain/instant';
import { deps } from './composition';
import { retrying } from './retrying';

const KINDS = { 'avi:jira:updated:issue': 'updated', 'avi:jira:created:issue': 'created' } as const;

/** Events of one burst that fail together come again apart. */
const SPREAD_SECONDS = 10;

const event = v.object({
  eventType: v.picklist(['avi:jira:updated:issue', 'avi:jira:created:issue']),
  selfGenerated: v.nullish(v.boolean(), false),
  atlassianId: v.nullish(v.string(), null),
  timestamp: v.nullish(v.union([v.string(), v.number()])),
  issue: v.object({ id: v.string(), fields: v.object({ project: v.object({ id: v.string() }) }) }),
  retryContext: v.nullish(v.object({ retryCount: v.number() })),
  changelog: v.nullish(v.object({ id: v.nullish(v.string(), null), items: v.array(v.object({ fieldId: v.nullish(v.string()) })) })),
});

/** Events of another shape (a deleted issue, say) concern nobody here. */
export async function noteIssueChange(payload: unknown) {
  const parsed = v.safeParse(event, payload);
  if (!parsed.success || parsed.output.selfGenerated) return undefined;
  const { issue, retryContext } = parsed.output;
  return retrying(() => note(deps, changeOf(parsed.output)), {
    retryCount: retryContext?.retryCount ?? 0,
    spread: Number(issue.id) % SPREAD_SECONDS,
  });
}

function changeOf({ eventType, atlassianId, timestamp, issue, changelog }: v.InferOutput<typeof event>): IssueChange {
  const fields = changelog?.items.flatMap((item) => (item.fieldId ? [fieldId(item.fieldId)] : [])) ?? [];
  return {
    kind: KINDS[eventType],
    issue: issueId(issue.id),
    project: projectId(issue.fields.project.id),
    actor: atlassianId === null ? null : accountId(atlassianId),
    at:
      timestamp === null || timestamp === undefined
        ? deps.clock.now()
        : instant(Number.isNaN(Number(timestamp)) ? Date.parse(String(timestamp)) : Number(timestamp)),
    changedFields: fields,
    change: changelog?.id ?? null,
  };
}
