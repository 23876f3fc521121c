/** Ranking: at most 50 issues beside one other, in the order given, one after the other. */
import * as v from 'valibot';
import { badRequest, forbidden, noContent, type Answer } from '../answers';
import { actorOf, idOrKey, may, readBody, type Call } from '../call';
import { DEFAULT_RANK_FIELD } from '../fields';
import type { IssueRecord } from '../records';
import type { Operation } from '../router';

const MOST = 50;
const RankBody = v.strictObject({
  issues: v.array(idOrKey),
  rankBeforeIssue: v.optional(idOrKey),
  rankAfterIssue: v.optional(idOrKey),
  rankCustomFieldId: v.optional(v.pipe(v.number(), v.integer())),
});

export const rankOperations: readonly Operation[] = [
  { name: 'PUT /rest/agile/1.0/issue/rank', kind: 'write', anonymous: false, run: rankIssues },
];

function rankIssues(call: Call): Answer {
  const body = readBody(call, RankBody);
  if (body.issues.length === 0) throw badRequest('You must provide at least one issue to rank.');
  if (body.issues.length > MOST) throw badRequest(`The maximum number of issues that can be ranked in one operation is ${String(MOST)}.`);
  const anchorKey = body.rankBeforeIssue ?? body.rankAfterIssue;
  if (anchorKey === undefined || (body.rankBeforeIssue !== undefined && body.rankAfterIssue !== undefined)) {
    throw badRequest('You must provide exactly one of rankBeforeIssue and rankAfterIssue.');
  }
  const fieldId = rankField(call, body.rankCustomFieldId);
  const issues = [...new Set(body.issues.map((idOrKeyOfIssue) => rankable(call, idOrKeyOfIssue)))];
  const anchor = rankable(call, anchorKey);
  if (issues.some(({ id }) => id === anchor.id)) throw badRequest('An issue cannot be ranked relative to itself.');
  refuseWithoutPermission(call, issues);
  call.aboutToWrite(issues.map(({ id }) => id));
  return placeBlock(call, { issues, anchor, side: body.rankBeforeIssue === undefined ? 'after' : 'before', fieldId });
}

export function rankField(call: Call, number: number | undefined): string {
  if (number === undefined) return DEFAULT_RANK_FIELD;
  const fieldId = `customfield_${String(number)}`;
  if (call.site.customFields.get(fieldId)?.kind !== 'rank')
    throw badRequest(`The custom field with id '${String(number)}' does not exist or is not a rank field.`);
  return fieldId;
}

function rankable(call: Call, idOrKeyOfIssue: string): IssueRecord {
  const issue = call.site.findIssue(idOrKeyOfIssue);
  if (!issue || !may(call, 'BROWSE_PROJECTS', issue.projectId))
    throw badRequest(`Issue '${idOrKeyOfIssue}' does not exist or you do not have permission to see it.`);
  return issue;
}

/** Ranking is scheduling and editing; one issue without either, and nothing moves. */
export function refuseWithoutPermission(call: Call, issues: readonly IssueRecord[]): void {
  for (const permission of ['SCHEDULE_ISSUES', 'EDIT_ISSUES']) {
    const refused = issues.find(({ projectId }) => !may(call, permission, projectId));
    if (refused) throw forbidden(`You do not have permission to rank issue ${refused.key}.`);
  }
}

/** The first goes beside the anchor, each other directly after the one before it. Under contention single issues fail and stay. */
function placeBlock(
  call: Call,
  { issues, anchor, side, fieldId }: { issues: readonly IssueRecord[]; anchor: IssueRecord; side: 'before' | 'after'; fieldId: string },
): Answer {
  const actor = actorOf(call);
  const failed = new Set<string>();
  let previous: IssueRecord | undefined;
  for (const issue of issues) {
    if (call.byApp && call.site.kernel.random.chance(call.faults.rate207)) {
      failed.add(issue.id);
      continue;
    }
    call.changes.rankBeside(issue, fieldId, previous ? 'after' : side, (previous ?? anchor).id, actor);
    previous = issue;
  }
  return failed.size === 0 ? noContent : { status: 207, body: { entries: issues.map((issue) => entry(issue, failed.has(issue.id))) } };
}

function entry({ id, key }: IssueRecord, isFailed: boolean) {
  const outcome = isFailed
    ? { status: 503, errors: ['JIRA Agile cannot execute the rank operation at this time. Please try again later.'] }
    : { status: 200 };
  return { issueId: Number(id), issueKey: key, ...outcome };
}
