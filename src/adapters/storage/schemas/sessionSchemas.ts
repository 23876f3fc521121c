/** The live session and the plan of an agenda as they are stored. */
import * as v from 'valibot';
import type { AgendaPlan, Attendance, ItemId, Session, SessionMark, Timer, Topic } from '../../../domain/session/session';
import { account, at, branded, forum, product } from './parts';

const count = v.number();
const item = branded<ItemId>();

export const topic: v.GenericSchema<unknown, Topic> = v.variant('kind', [
  v.object({ kind: v.literal('emergency'), number: count }),
  v.object({ kind: v.literal('breaches'), product, count }),
  v.object({ kind: v.literal('agreementEnding'), number: count }),
  v.object({ kind: v.literal('pathwayDue'), number: count }),
  v.object({ kind: v.literal('impediment'), number: count }),
  v.object({ kind: v.literal('impedimentCount'), count }),
  v.object({ kind: v.literal('proposal'), number: count }),
]);

const timer: v.GenericSchema<unknown, Timer> = v.object({ spentMs: count, runningSince: v.nullable(at) });

export const itemState = v.picklist(['toCome', 'current', 'done', 'parked', 'dropped', 'notReached']);

export const attendance: v.GenericSchema<unknown, Attendance> = v.object({
  person: account,
  for: v.nullable(account),
  at,
  isLate: v.boolean(),
});

const mark: v.GenericSchema<unknown, SessionMark> = v.variant('kind', [
  v.object({ kind: v.literal('takenOver'), from: account }),
  v.object({ kind: v.literal('paused') }),
  v.object({ kind: v.literal('resumed') }),
  v.object({ kind: v.literal('undone'), item }),
]);
export const marks = v.array(v.object({ mark, by: account, at }));

export const sessionSchema: v.GenericSchema<unknown, Session> = v.object({
  forumId: forum,
  event: count,
  openedAt: at,
  isInformationOnly: v.boolean(),
  leader: account,
  items: v.array(
    v.object({
      id: item,
      topic,
      products: v.array(product),
      askedBy: v.nullable(account),
      minutes: count,
      waitedEvents: count,
      state: itemState,
      timer,
    }),
  ),
  timer,
  attendance: v.array(attendance),
  refused: v.optional(v.array(count), []),
  lastStep: v.nullable(v.object({ by: account, seen: v.nullable(item) })),
  marks,
});

export const agendaSchema: v.GenericSchema<unknown, AgendaPlan> = v.object({
  order: v.array(item),
  minutes: v.record(v.string(), count),
  parked: v.array(item),
  dropped: v.array(item),
  carried: v.array(item),
});
