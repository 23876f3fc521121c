/** Locks, breaches, what is guarded, and the inbox, parsed on reading: a record of another shape is a fault and never a guess. */
import * as v from 'valibot';
import type { AgreedPosition } from '../../../domain/agreement/agreement';
import type { BoardId, BreachId, EventId, FieldId, ProjectId } from '../../../domain/ids';
import type { MoveId } from '../../../domain/lock/move';
import type { Breach, BreachOutcome, Guarded, ProductLock } from '../../../domain/lock/productLock';
import { lockHealthSchema } from './healthSchemas';
import { account, at, branded, forum, issue, product } from './parts';
import { settledSchema } from './settledMove';

/** Absent in records from before agreements were guarded. */
const against = v.optional(v.nullable(v.number()), null);
const position: v.GenericSchema<unknown, AgreedPosition> = v.variant('kind', [
  v.object({ agreement: v.number(), issue, kind: v.literal('position'), position: v.number() }),
  v.object({ agreement: v.number(), issue, kind: v.literal('above'), other: issue }),
  v.object({ agreement: v.number(), issue, kind: v.literal('below'), other: issue }),
]);
/** Absent in records from before the history was read. */
const change = v.optional(v.nullable(v.string()), null);
const opening = v.object({ emergency: v.number(), from: at, until: at, issues: v.nullable(v.array(issue)) });
const handle = v.object({ generation: v.number(), chunks: v.number(), count: v.number() });
const sides = { issue, mover: v.nullable(account) };
const place = v.object({ below: v.nullable(issue), above: v.nullable(issue) });

export const outcomeSchema: v.GenericSchema<unknown, BreachOutcome> = v.variant('kind', [
  v.object({ kind: v.literal('putBack') }),
  v.object({ kind: v.literal('putBackInMass'), calls: v.number() }),
  v.object({ kind: v.literal('overtaken') }),
  v.object({ kind: v.literal('recordedOnly') }),
  v.object({ kind: v.literal('failed'), reason: v.string() }),
]);

export const lockSchema: v.GenericSchema<unknown, ProductLock> = v.object({
  productId: product,
  forumId: forum,
  history: v.array(v.object({ at, to: v.picklist(['locked', 'open']), event: branded<EventId>() })),
  order: v.nullable(handle),
  orderAtClose: v.optional(v.nullable(handle), null),
  replaced: v.optional(v.array(handle), []),
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
      change,
      verdict: v.picklist(['allowed', 'forbidden']),
      breach: v.nullable(
        v.object({ number: v.number(), agreedPlace: place, foundPlace: v.nullable(place), outcome: outcomeSchema, against }),
      ),
    }),
  ),
  putBackCount: v.number(),
  told: v.array(v.object({ mover: account, at })),
  stuck: v.array(issue),
  health: lockHealthSchema,
  positions: v.optional(v.array(position), []),
  openings: v.optional(v.array(opening), []),
  app: v.optional(v.nullable(account), null),
  /** Absent in records from before fights were broken off. */
  rounds: v.optional(v.array(v.object({ ...sides, at: v.array(at) })), []),
  fights: v.optional(v.array(v.object({ ...sides, at, times: v.number() })), []),
});

export const guardedSchema: v.GenericSchema<unknown, Guarded> = v.object({
  rankFields: v.array(branded<FieldId>()),
  products: v.array(
    v.object({
      productId: product,
      forumId: forum,
      projects: v.array(branded<ProjectId>()),
      boardId: branded<BoardId>(),
      phase: v.picklist(['off', 'open', 'locked']),
    }),
  ),
  /** Absent in records from before proposals were taken in; each opening of an event adds its forum's. */
  homes: v.optional(v.array(v.object({ project: branded<ProjectId>(), forumId: forum })), []),
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
  against,
});

const noted = v.object({ id: branded<MoveId>(), issue, actor: v.nullable(account), at, kind: v.picklist(['moved', 'created']), change });
export const shardSchema = v.object({ moves: v.array(noted), settled: v.array(settledSchema) });
/** When the product's job was woken and has not begun since, and when it last began. */
export const wakeSchema = v.object({ pushedAt: v.nullable(at), begun: v.array(at) });
export type Wake = v.InferOutput<typeof wakeSchema>;
