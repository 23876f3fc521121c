/** What the app's storage holds, parsed on reading: a record of another shape is a fault and never a guess. */
import * as v from 'valibot';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, BoardId, BreachId, EventId, FieldId, ForumId, IssueId, ProductId, ProjectId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Breach, BreachOutcome, Guarded, ProductLock } from '../../domain/lock/productLock';
import type { LogEntry } from '../../domain/log/log';
import { type MoveId, moveId } from '../../domain/lock/move';
import type { SettledMove } from '../../domain/lock/batch';
import { NEEDED_PERMISSIONS } from '../../domain/lock/health';

/** A string or number that carries a brand: the brand exists for the compiler only. */
export const branded = <T extends string>() => v.custom<T>((value) => typeof value === 'string' && value !== '');
const at = v.custom<Instant>((value) => typeof value === 'number' && Number.isFinite(value));
const account = branded<AccountId>();
const issue = branded<IssueId>();
const product = branded<ProductId>();
const project = v.object({ id: branded<ProjectId>(), key: v.string() });

const cadence = v.object({ everyWeeks: v.number(), weekdays: v.array(v.number()), time: v.string(), firstDate: v.string() });

const board = v.object({
  id: branded<BoardId>(),
  name: v.string(),
  rankField: branded<FieldId>(),
  sprintField: v.nullable(branded<FieldId>()),
  jql: v.string(),
  projects: v.array(project),
});

const event = v.variant('state', [
  v.object({ state: v.literal('notHeldYet') }),
  v.object({ state: v.literal('open'), number: v.number(), openedAt: at, openedBy: account }),
  v.object({ state: v.literal('closing'), number: v.number(), openedAt: at, closedBy: account, remaining: v.array(product) }),
  v.object({ state: v.literal('closed'), number: v.number(), closedAt: at, closedBy: account }),
]);

export const forumSchema: v.GenericSchema<unknown, Forum> = v.object({
  id: branded<ForumId>(),
  projectId: branded<ProjectId>(),
  madeAt: at,
  name: v.string(),
  zone: v.string(),
  cadence: v.nullable(cadence),
  facilitators: v.array(account),
  products: v.array(v.object({ id: product, name: v.string(), owner: account, strength: v.picklist(['watch', 'restore']), board })),
  event,
});

/** For asking only which version a record is at. */
export const anyBody = v.unknown();

const place = v.object({ below: v.nullable(issue), above: v.nullable(issue) });

export const outcomeSchema: v.GenericSchema<unknown, BreachOutcome> = v.variant('kind', [
  v.object({ kind: v.literal('putBack') }),
  v.object({ kind: v.literal('putBackInMass'), calls: v.number() }),
  v.object({ kind: v.literal('overtaken') }),
  v.object({ kind: v.literal('recordedOnly') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);

const fault = v.variant('code', [
  v.object({ code: v.literal('appMayNotRank'), projects: v.array(project), missing: v.array(v.picklist(NEEDED_PERMISSIONS)) }),
  v.object({ code: v.literal('boardNotRanked') }),
  v.object({ code: v.literal('boardGone') }),
  v.object({ code: v.literal('putBackFailed'), issueId: issue }),
  v.object({ code: v.literal('jiraDoesNotAnswer') }),
]);

const health = v.variant('kind', [
  v.object({ kind: v.literal('enforced'), checkedAt: at }),
  v.object({ kind: v.literal('detectOnly'), checkedAt: at, cause: v.literal('watchOnly') }),
  v.object({ kind: v.literal('broken'), checkedAt: at, cause: fault }),
  v.object({ kind: v.literal('unchecked'), checkedAt: v.null() }),
]);

export const lockSchema: v.GenericSchema<unknown, ProductLock> = v.object({
  productId: product,
  forumId: branded<ForumId>(),
  history: v.array(v.object({ at, to: v.picklist(['locked', 'open']), event: branded<EventId>() })),
  order: v.nullable(v.object({ generation: v.number(), chunks: v.number(), count: v.number() })),
  accepted: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('placed'), issue, after: v.nullable(issue) }),
      v.object({ kind: v.literal('left'), issue }),
    ]),
  ),
  pending: v.array(
    v.object({
      id: branded<MoveId>(),
      issue,
      actor: v.nullable(account),
      at,
      kind: v.picklist(['moved', 'created']),
      verdict: v.picklist(['allowed', 'forbidden']),
      breach: v.nullable(v.object({ number: v.number(), agreedPlace: place, foundPlace: v.nullable(place), outcome: outcomeSchema })),
    }),
  ),
  putBackCount: v.number(),
  told: v.array(v.object({ mover: account, at })),
  stuck: v.array(issue),
  health,
});

export const guardedSchema: v.GenericSchema<unknown, Guarded> = v.object({
  rankFields: v.array(branded<FieldId>()),
  products: v.array(
    v.object({
      productId: product,
      forumId: branded<ForumId>(),
      projects: v.array(branded<ProjectId>()),
      boardId: branded<BoardId>(),
      phase: v.picklist(['off', 'open', 'locked']),
    }),
  ),
});

export const breachSchema: v.GenericSchema<unknown, Breach> = v.object({
  id: branded<BreachId>(),
  number: v.number(),
  productId: product,
  issueId: issue,
  mover: v.nullable(account),
  movedAt: at,
  settledAt: at,
  outcome: outcomeSchema,
  agreedPlace: place,
  foundPlace: v.nullable(place),
});

const fact = v.variant('kind', [
  v.object({ kind: v.literal('forumMade'), name: v.string() }),
  v.object({ kind: v.literal('productAdded'), productId: product, name: v.string(), owner: account }),
  v.object({ kind: v.literal('eventOpened'), id: branded<EventId>() }),
  v.object({ kind: v.literal('eventClosing'), id: branded<EventId>() }),
  v.object({ kind: v.literal('orderTaken'), id: branded<EventId>(), productId: product, count: v.number() }),
  v.object({ kind: v.literal('eventClosed'), id: branded<EventId>() }),
  v.object({
    kind: v.literal('breach'),
    id: branded<BreachId>(),
    productId: product,
    issueId: issue,
    mover: v.nullable(account),
    outcome: outcomeSchema,
  }),
  v.object({ kind: v.literal('callRefused'), call: v.string(), code: v.string() }),
]);

export const logEntrySchema: v.GenericSchema<unknown, LogEntry> = v.object({
  number: v.number(),
  at,
  actor: v.nullable(account),
  what: fact,
  previous: v.string(),
  hash: v.string(),
});

const noted = v.object({ id: branded<MoveId>(), issue, actor: v.nullable(account), at, kind: v.picklist(['moved', 'created']) });
/** Hundreds of these are kept through a burst, so they are stored without names; the id follows from the rest. */
const settled = v.pipe(
  v.tuple([
    issue,
    v.nullable(account),
    at,
    v.picklist(['moved', 'created']),
    v.picklist(['allowed', 'forbidden']),
    at,
    v.array(issue),
    v.boolean(),
  ]),
  v.transform(([of, actor, when, kind, verdict, settledAt, anchors, recorded]): SettledMove => {
    return { id: moveId({ issue: of, actor, at: when, kind }), issue: of, actor, at: when, kind, verdict, settledAt, anchors, recorded };
  }),
);

/** As the schema above reads it. */
export const storedSettled = (move: SettledMove) =>
  [move.issue, move.actor, move.at, move.kind, move.verdict, move.settledAt, move.anchors, move.recorded] as const;

export const shardSchema = v.object({ moves: v.array(noted), settled: v.array(settled) });
export type Shard = v.InferOutput<typeof shardSchema>;
/** When the product's job was woken and has not begun since, and when it last began. */
export const wakeSchema = v.object({ pushedAt: v.nullable(at), begun: v.array(at) });
