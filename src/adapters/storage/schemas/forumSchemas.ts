/** A forum as it is stored, and what is numbered and open in it. */
import * as v from 'valibot';
import { cadence, member, rights, settings } from '../../../contract/schemas/parts';
import type { DateChange } from '../../../domain/calendar/calendar';
import { type Forum, STRENGTHS } from '../../../domain/forum/forum';
import type { Register } from '../../../domain/forum/register';
import type { BoardId, FieldId, ProjectId } from '../../../domain/ids';
import { account, at, branded, forum, product, project } from './parts';

const dateChange: v.GenericSchema<unknown, DateChange> = v.variant('kind', [
  v.object({ kind: v.literal('skipped'), planned: at, reason: v.string(), by: account, at }),
  v.object({ kind: v.literal('moved'), planned: at, to: at, reason: v.string(), by: account, at }),
  v.object({ kind: v.literal('added'), to: at, reason: v.string(), by: account, at }),
]);

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
  v.object({ state: v.literal('open'), number: v.number(), openedAt: at, openedBy: account, informationOnly: v.boolean() }),
  v.object({ state: v.literal('closing'), number: v.number(), openedAt: at, closedBy: v.nullable(account), remaining: v.array(product) }),
  v.object({ state: v.literal('closed'), number: v.number(), closedAt: at, closedBy: v.nullable(account), informationOnly: v.boolean() }),
]);

export const forumSchema: v.GenericSchema<unknown, Forum> = v.object({
  id: forum,
  projectId: branded<ProjectId>(),
  madeAt: at,
  name: v.string(),
  zone: v.string(),
  calendar: v.object({ cadence: v.nullable(cadence), changes: v.array(dateChange) }),
  facilitators: v.array(account),
  people: v.array(member),
  proxies: v.array(v.object({ for: account, by: account, from: at, until: at })),
  settings,
  rights,
  firstEvent: v.number(),
  products: v.array(v.object({ id: product, name: v.string(), owner: account, strength: v.picklist(STRENGTHS), board })),
  event,
});

/** Those that came later are absent in older records. */
const numbers = v.object({
  proposal: v.number(),
  agreement: v.number(),
  impediment: v.number(),
  pathway: v.number(),
  emergency: v.optional(v.number(), 1),
});
const list = v.array(v.number());
export const registerSchema: v.GenericSchema<unknown, Register> = v.object({
  next: numbers,
  open: v.object({ proposal: list, agreement: list, impediment: list, pathway: list, emergency: v.optional(list, []) }),
  confirmed: v.optional(v.array(v.object({ number: v.number(), at, sameDay: v.boolean() })), []),
  told: v.object({ before: v.number(), after: v.number() }),
});
