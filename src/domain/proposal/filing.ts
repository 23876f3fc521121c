/** A proposal from its filing until it is answered: revised, withdrawn, completed, filed again (rules O8-O11). */
import { type Forum, isFacilitator } from '../forum/forum';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { Proposal, Wish } from './proposal';

export type FilingRefusal =
  { code: 'notTheProposer'; proposer: AccountId } | { code: 'alreadySettled' } | { code: 'notSettledYet' } | { code: 'saysNothing' };

type Made = Pick<Proposal, 'number' | 'forumId' | 'issueId' | 'proposer' | 'filedAt' | 'wish' | 'again' | 'fromBreach'>;

/** Waiting, or incomplete where it names no change yet. */
export function newProposal(made: Made): Proposal {
  const state = made.wish.changes.length === 0 ? ({ kind: 'incomplete' } as const) : ({ kind: 'waiting' } as const);
  return { ...made, history: [], state, answers: [], undone: [], objections: [], waitedEvents: 0 };
}

/** What is known of an issue that was made by Jira's own Create. */
export const wishOfTitle = (title: string): Wish => ({
  kind: 'backlog',
  title,
  changes: [],
  reason: '',
  costOfWaiting: '',
  customerProblem: '',
  evidence: '',
});

/** Exact changes and the reason for them are the least that a proposal says. */
export const saysEnough = ({ changes, reason }: Wish): boolean => changes.length > 0 && reason.trim() !== '';

type Doing = { readonly by: AccountId; readonly now: Instant };

/** O10: by its proposer, as long as nobody has answered it. What it said before is kept. */
export function revised(forum: Forum, proposal: Proposal, { wish, ...doing }: Doing & { wish: Wish }): Result<Proposal, FilingRefusal> {
  const may = mayChange(forum, proposal, doing.by);
  if (!may.ok) return may;
  if (proposal.state.kind !== 'waiting') return refused({ code: 'alreadySettled' });
  if (!saysEnough(wish) || JSON.stringify(wish) === JSON.stringify(proposal.wish)) return refused({ code: 'saysNothing' });
  return ok(withWish(proposal, wish, doing));
}

/** O9: by its proposer, or by a facilitator in the proposer's place. */
export function completed(forum: Forum, proposal: Proposal, { wish, ...doing }: Doing & { wish: Wish }): Result<Proposal, FilingRefusal> {
  const { proposer, state } = proposal;
  if (doing.by !== proposer && !isFacilitator(forum, doing.by)) return refused({ code: 'notTheProposer', proposer });
  if (state.kind !== 'incomplete') return refused({ code: 'alreadySettled' });
  if (!saysEnough(wish)) return refused({ code: 'saysNothing' });
  return ok({ ...withWish(proposal, wish, doing), state: { kind: 'waiting' } });
}

/** O10: by its proposer, as long as nobody has answered it. */
export function withdrawn(
  forum: Forum,
  proposal: Proposal,
  { reason, by, now }: Doing & { reason: string },
): Result<Proposal, FilingRefusal> {
  const may = mayChange(forum, proposal, by);
  return may.ok ? ok({ ...proposal, state: { kind: 'withdrawn', by, at: now, reason } }) : may;
}

/** O11: after a No, a later, a pathway or a withdrawal; by anybody, since anybody may propose. */
export function mayFileAgain({ state }: Proposal): Result<'may', FilingRefusal> {
  switch (state.kind) {
    case 'incomplete':
    case 'waiting':
      return refused({ code: 'notSettledYet' });
    case 'withdrawn':
      return ok('may');
    case 'decided': {
      const isOpen = state.decided.some(({ outcome }) => outcome !== 'agreed' && outcome !== 'agreedWithChange');
      return isOpen ? ok('may') : refused({ code: 'alreadySettled' });
    }
  }
}

/** O10: whether this person may revise or withdraw it at all. */
export function mayChange(forum: Forum, { proposer, state, answers }: Proposal, person: AccountId): Result<'may', FilingRefusal> {
  if (person !== proposer) return refused({ code: 'notTheProposer', proposer });
  if (state.kind === 'decided' || state.kind === 'withdrawn') return refused({ code: 'alreadySettled' });
  const { event } = forum;
  const isOn = event.state === 'open' || event.state === 'closing';
  const isAnswered = isOn && answers.some((given) => given.event === event.number);
  return isAnswered ? refused({ code: 'alreadySettled' }) : ok('may');
}

const withWish = (proposal: Proposal, wish: Wish, { by, now }: Doing): Proposal => ({
  ...proposal,
  wish,
  history: [...proposal.history, { wish: proposal.wish, by, until: now }],
});

export type FilingAbilities = {
  readonly mayRevise: boolean;
  readonly mayWithdraw: boolean;
  readonly mayFileAgain: boolean;
  readonly mayComplete: boolean;
};

/** P1: asked of the very functions that refuse the calls. */
export function filingAbilities(forum: Forum, proposal: Proposal, person: AccountId): FilingAbilities {
  const { proposer, state } = proposal;
  const mayWithdraw = mayChange(forum, proposal, person).ok;
  return {
    mayRevise: mayWithdraw && state.kind === 'waiting',
    mayWithdraw,
    mayFileAgain: mayFileAgain(proposal).ok,
    mayComplete: state.kind === 'incomplete' && (person === proposer || isFacilitator(forum, person)),
  };
}
