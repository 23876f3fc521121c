/** Health of a lock, its gaps and its proofs, parsed on reading. */
import * as v from 'valibot';
import type { Canary } from '../../../domain/health/canary';
import { type OwnerHealth, ORDERING_PERMISSIONS } from '../../../domain/health/owner';
import type { RegularMover } from '../../../domain/health/regularMovers';
import type { FieldId, FilterId, ProjectId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import { type ChangeTrace, type LockFault, type LockHealth, NEEDED_PERMISSIONS } from '../../../domain/lock/health';
import { CHECKS, type CheckResult, type KnownCheck } from '../../../domain/lock/healthChecks';
import type { LockGap } from '../../../domain/lock/healthGaps';
import type { BoardSeen, HealthRecord, Inherited } from '../../../domain/lock/healthRecord';
import { account, at, branded, forum, issue, product, project } from './parts';

const field = branded<FieldId>();
const maybeAt = v.nullable(at);

export const faultSchema: v.GenericSchema<unknown, LockFault> = v.variant('code', [
  v.object({ code: v.literal('appMayNotRank'), projects: v.array(project), missing: v.array(v.picklist(NEEDED_PERMISSIONS)) }),
  v.object({ code: v.literal('boardNotRanked') }),
  v.object({ code: v.literal('boardGone') }),
  v.object({ code: v.literal('rankFieldChanged'), from: field, to: field }),
  v.object({ code: v.literal('permissionChanged') }),
  v.object({ code: v.literal('permissionNotWithdrawn'), reason: v.picklist(['appMayNotAdminister', 'unfinished']) }),
  v.object({ code: v.literal('putBackFailed'), issueId: issue }),
  v.object({ code: v.literal('jiraDoesNotAnswer') }),
]);

const trace: v.GenericSchema<unknown, ChangeTrace> = v.variant('kind', [
  v.object({ kind: v.literal('told'), by: v.nullable(account), at }),
  v.object({ kind: v.literal('between'), from: at, until: at }),
]);

export const lockHealthSchema: v.GenericSchema<unknown, LockHealth> = v.variant('kind', [
  v.object({ kind: v.literal('enforced'), checkedAt: at }),
  v.object({ kind: v.literal('detectOnly'), checkedAt: at, cause: v.literal('watchOnly') }),
  v.object({ kind: v.literal('broken'), checkedAt: at, cause: faultSchema, changed: v.exactOptional(trace) }),
  v.object({ kind: v.literal('unchecked'), checkedAt: maybeAt }),
]);

/** What a check says is shown and never decided on, so only its name and state are looked at; the code of a cause tells the rest. */
const because = v.custom<object>((value) => typeof value === 'object' && value !== null && 'code' in value);
const outline = v.variant('state', [
  v.looseObject({ state: v.literal('ok'), name: v.picklist(CHECKS) }),
  v.looseObject({ state: v.picklist(['note', 'unknown', 'notOk']), name: v.picklist(CHECKS), because }),
]);
const check = v.custom<CheckResult>((value) => v.is(outline, value));

const knownCheck: v.GenericSchema<unknown, KnownCheck> = v.pipe(
  check,
  v.transform((result) => ({ ...result, since: sinceOf(result) })),
);
const sinceOf = (result: CheckResult): Instant | null => ('since' in result && v.is(at, result.since) ? result.since : null);

const ref = v.object({ id: field, name: v.string() });
const board: v.GenericSchema<unknown, BoardSeen> = v.object({
  at,
  filterId: v.optional(v.nullable(branded<FilterId>()), null),
  filter: v.string(),
  jql: v.string(),
  rankField: field,
  rankFieldName: v.string(),
  otherRankFields: v.array(ref),
  projects: v.array(project),
  teamManaged: v.array(branded<ProjectId>()),
  beside: v.array(v.object({ id: v.string(), name: v.string(), shows: v.array(v.object({ id: product, name: v.string() })) })),
});

const gapCause = v.union([
  v.object({ code: v.literal('notChecked') }),
  v.custom<Exclude<LockFault, { code: 'putBackFailed' | 'fight' }>>((value) => v.is(faultSchema, value)),
]);
const gap: v.GenericSchema<unknown, LockGap> = v.object({
  number: v.number(),
  from: at,
  foundAt: at,
  until: maybeAt,
  cause: gapCause,
  changed: v.nullable(trace),
});

const people: v.GenericSchema<unknown, OwnerHealth> = v.object({
  owner: account,
  checkedAt: at,
  goneSince: maybeAt,
  lacking: v.nullable(v.array(v.object({ project, missing: v.array(v.picklist(ORDERING_PERMISSIONS)) }))),
  toldAt: maybeAt,
});

const numbers = v.array(v.number());
const inherited: v.GenericSchema<unknown, Inherited> = v.object({
  from: account,
  to: account,
  at,
  agreements: numbers,
  pathways: numbers,
  proposals: numbers,
});

const mover: v.GenericSchema<unknown, RegularMover> = v.object({
  account,
  as: v.picklist(['app', 'script']),
  days: v.number(),
  moves: v.number(),
  minute: v.nullable(v.number()),
});

const canary: v.GenericSchema<unknown, Canary> = v.object({
  number: v.number(),
  by: v.picklist(['app', 'hand']),
  person: account,
  issue,
  below: issue,
  startedAt: at,
  movedAt: maybeAt,
  judgedAt: maybeAt,
  putBackAt: maybeAt,
  seenBackAt: maybeAt,
  breach: v.nullable(v.number()),
  outcome: v.nullable(v.object({ kind: v.picklist(['proved', 'notMoved', 'notHeard', 'notPutBack']) })),
});

export const healthRecordSchema: v.GenericSchema<unknown, HealthRecord> = v.object({
  productId: product,
  forumId: forum,
  health: lockHealthSchema,
  checks: v.array(knownCheck),
  checkedAt: maybeAt,
  sweptAt: maybeAt,
  board: v.nullable(board),
  gaps: v.array(gap),
  owner: v.nullable(account),
  people: v.nullable(people),
  inherited: v.nullable(inherited),
  movers: v.array(mover),
  /** Absent in records from before it was kept. */
  moversUpTo: v.optional(v.nullable(v.number()), null),
  heardAt: maybeAt,
  canaries: v.array(canary),
});
