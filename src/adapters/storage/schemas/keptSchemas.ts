/** Proposals, agreements, impediments, pathways, sessions and minutes as they are stored. */
import * as v from 'valibot';
import type { BehindIssue, Kept, KeptKind } from '../../../app/ports';
import { change } from '../../../contract/schemas/changeParts';
import { decisionKind } from '../../../contract/schemas/parts';
import type { Agreement, Applied } from '../../../domain/agreement/agreement';
import { IMPEDIMENT_COLUMNS, type Impediment } from '../../../domain/impediment/impediment';
import type { Proposal, ProposalState, Wish } from '../../../domain/proposal/proposal';
import type { Pathway } from '../../../domain/session/pathway';
import { givenAnswer, outcome } from './answerSchemas';
import { classedBreachSchema } from './breachSchemas';
import { emergencySchema } from './emergencySchema';
import { minutesSchema } from './minutesSchema';
import { account, at, forum, issue, product, voice } from './parts';
import { sessionSchema } from './sessionSchemas';

const count = v.number();
const event = v.number();

const state: v.GenericSchema<unknown, ProposalState> = v.variant('kind', [
  v.object({ kind: v.literal('incomplete') }),
  v.object({ kind: v.literal('waiting') }),
  v.object({ kind: v.literal('withdrawn'), by: account, at, reason: v.string() }),
  v.object({
    kind: v.literal('decided'),
    decided: v.array(v.object({ product: v.nullable(product), outcome, agreement: v.nullable(count), event, at })),
    isSplit: v.boolean(),
  }),
]);

/** Looser than at the door: a wish taken in from Jira's own Create may still name no change. */
const wish: v.GenericSchema<unknown, Wish> = v.object({
  kind: decisionKind,
  title: v.string(),
  changes: v.array(change),
  reason: v.string(),
  costOfWaiting: v.string(),
  customerProblem: v.string(),
  evidence: v.string(),
});

const proposal: v.GenericSchema<unknown, Proposal> = v.object({
  number: count,
  forumId: forum,
  issueId: issue,
  proposer: account,
  filedAt: at,
  wish: wish,
  history: v.array(v.object({ wish: wish, by: account, until: at })),
  state,
  answers: v.array(givenAnswer),
  undone: v.array(v.object({ answer: givenAnswer, by: account, at })),
  objections: v.array(v.object({ product, voice, text: v.string(), at })),
  again: v.nullable(v.object({ of: count, whatChanged: v.string() })),
  waitedEvents: count,
  fromBreach: v.nullable(count),
});

const applied: v.GenericSchema<unknown, Applied> = v.object({
  change: count,
  outcome: v.variant('kind', [
    v.object({ kind: v.literal('done') }),
    v.object({ kind: v.literal('made'), issue }),
    v.object({ kind: v.literal('failed'), issue: v.nullable(issue), reason: v.string() }),
    v.object({ kind: v.literal('nothingToDo') }),
  ]),
});

const agreement: v.GenericSchema<unknown, Agreement> = v.object({
  number: count,
  forumId: forum,
  text: v.string(),
  products: v.array(product),
  changes: v.array(change),
  proposal: v.nullable(count),
  agreedBy: v.array(voice),
  agreedAt: at,
  event,
  until: event,
  renewals: v.array(v.object({ event, voice: v.nullable(voice), at })),
  state: v.variant('kind', [
    v.object({ kind: v.literal('standing') }),
    v.object({ kind: v.literal('ended'), how: v.picklist(['lapsed', 'fulfilled', 'replaced']), event, at }),
    v.object({ kind: v.literal('undone'), by: account, at }),
  ]),
  application: v.variant('kind', [
    v.object({ kind: v.literal('owed') }),
    v.object({ kind: v.literal('tried'), at, results: v.array(applied) }),
  ]),
});

const column = v.picklist(IMPEDIMENT_COLUMNS);
const impediment: v.GenericSchema<unknown, Impediment> = v.object({
  number: count,
  forumId: forum,
  issueId: issue,
  title: v.string(),
  product,
  about: v.nullable(issue),
  raisedBy: account,
  raisedAt: at,
  due: at,
  owner: v.nullable(account),
  column,
  steps: v.array(v.object({ to: column, by: account, at, reason: v.string() })),
  toldLate: v.exactOptional(at),
});

const pathway: v.GenericSchema<unknown, Pathway> = v.object({
  number: count,
  forumId: forum,
  proposal: count,
  event,
  steps: v.array(v.object({ text: v.string(), person: account, by: v.string(), isDone: v.boolean() })),
  nextCheck: v.string(),
  slot: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('slot'), at, person: account }),
      v.object({ kind: v.literal('none'), reason: v.string() }),
    ]),
  ),
  state: v.picklist(['open', 'ended']),
});

export const keptSchemas: { [K in KeptKind]: v.GenericSchema<unknown, Kept[K]> } = {
  proposal,
  agreement,
  impediment,
  pathway,
  session: sessionSchema,
  breachClass: classedBreachSchema,
  minutes: minutesSchema,
  emergency: emergencySchema,
};

export const behindIssueSchema: v.GenericSchema<unknown, BehindIssue> = v.object({
  forumId: forum,
  of: v.picklist(['proposal', 'impediment']),
  number: count,
  projected: v.exactOptional(
    v.object({ state: v.string(), revision: v.number(), summary: v.string(), status: v.exactOptional(v.string()) }),
  ),
});
