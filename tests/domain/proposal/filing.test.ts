import { FORMS } from '../../../src/domain/forum/forms';
import type { Forum } from '../../../src/domain/forum/forum';
import type { ForumEvent } from '../../../src/domain/forum/forumEvent';
import { forumId, issueId, projectId } from '../../../src/domain/ids';
import { parseInstant } from '../../../src/domain/instant';
import {
  completed,
  filingAbilities,
  mayChange,
  mayFileAgain,
  newProposal,
  revised,
  saysEnough,
  wishOfTitle,
  withdrawn,
} from '../../../src/domain/proposal/filing';
import { seatId } from '../../../src/domain/authority';
import type { Outcome, Proposal, ProposalState } from '../../../src/domain/proposal/proposal';
import { facilitator, manager, owner } from '../../builders/people';
import { charge, place, top } from './changes';

const now = parseInstant('2027-03-15T18:30:00Z');
const forum = (event: ForumEvent = { state: 'notHeldYet' }): Forum => ({
  id: forumId('pk'),
  projectId: projectId('1'),
  madeAt: now,
  name: 'PK',
  zone: 'America/New_York',
  calendar: { cadence: null, changes: [] },
  facilitators: [facilitator],
  people: [],
  proxies: [],
  settings: FORMS.blank.settings,
  rights: FORMS.blank.rights,
  firstEvent: 1,
  products: [],
  event,
});
const open: ForumEvent = { state: 'open', number: 42, openedAt: now, openedBy: facilitator, informationOnly: false };
const wish = { ...wishOfTitle('St. Brigid first'), changes: [place(118, top)], reason: 'Contract' };

function proposal(state: ProposalState = { kind: 'waiting' }, answeredIn?: number): Proposal {
  const made = newProposal({
    number: 1,
    forumId: forumId('pk'),
    issueId: issueId('9'),
    proposer: manager,
    filedAt: now,
    wish: state.kind === 'incomplete' ? wishOfTitle('St. Brigid first') : wish,
    again: null,
    fromBreach: null,
  });
  const seat = seatId({ kind: 'productOwner', product: charge });
  const given = { seat, answer: { kind: 'agreed' as const }, voice: { by: owner, for: owner }, at: now, reason: '' };
  return { ...made, state, answers: answeredIn === undefined ? [] : [{ ...given, event: answeredIn }] };
}
const decided = (...outcomes: readonly Outcome[]): ProposalState => ({
  kind: 'decided',
  isSplit: outcomes.length > 1,
  decided: outcomes.map((outcome) => ({ product: null, outcome, agreement: null, event: 41, at: now })),
});
const code = (result: { ok: true } | { ok: false; refusal: { code: string } }) => (result.ok ? 'ok' : result.refusal.code);

describe('O10 what was answered is not changed under the answer', () => {
  it('an answer of the event that is on holds the proposal as it is', () => {
    expect(code(mayChange(forum(open), proposal({ kind: 'waiting' }, 42), manager))).toBe('alreadySettled');
    expect(code(revised(forum(open), proposal({ kind: 'waiting' }, 42), { wish: { ...wish, title: 'Other' }, by: manager, now }))).toBe(
      'alreadySettled',
    );
    expect(code(withdrawn(forum(open), proposal({ kind: 'waiting' }, 42), { reason: '', by: manager, now }))).toBe('alreadySettled');
  });

  it('an answer of an earlier event counts no more', () => {
    expect(code(mayChange(forum(open), proposal({ kind: 'waiting' }, 41), manager))).toBe('ok');
    expect(code(mayChange(forum(), proposal({ kind: 'waiting' }, 41), manager))).toBe('ok');
  });

  it('what is decided or withdrawn is changed by nobody', () => {
    for (const state of [decided('agreed'), decided('notAgreed'), { kind: 'withdrawn', by: manager, at: now, reason: '' } as const]) {
      expect(code(withdrawn(forum(), proposal(state), { reason: '', by: manager, now }))).toBe('alreadySettled');
      expect(code(revised(forum(), proposal(state), { wish, by: manager, now }))).toBe('alreadySettled');
      expect(code(completed(forum(), proposal(state), { wish, by: manager, now }))).toBe('alreadySettled');
    }
  });

  it('each state offers exactly what it allows', () => {
    const may = (state: ProposalState, person = manager) =>
      Object.entries(filingAbilities(forum(), proposal(state), person)).flatMap(([ability, is]) => (is ? [ability] : []));
    expect(may({ kind: 'waiting' })).toEqual(['mayRevise', 'mayWithdraw']);
    expect(may({ kind: 'incomplete' })).toEqual(['mayWithdraw', 'mayComplete']);
    expect(may({ kind: 'incomplete' }, facilitator)).toEqual(['mayComplete']);
    expect(may({ kind: 'waiting' }, owner)).toEqual([]);
    expect(may(decided('notAgreed'), owner)).toEqual(['mayFileAgain']);
  });
});

describe('O9 a proposal that names no change is incomplete', () => {
  it('until its exact changes and the reason are given', () => {
    const incomplete = proposal({ kind: 'incomplete' });
    expect(saysEnough(incomplete.wish)).toBe(false);
    expect(code(completed(forum(), incomplete, { wish: { ...wish, reason: ' ' }, by: manager, now }))).toBe('saysNothing');
    const done = completed(forum(), incomplete, { wish, by: manager, now });
    expect(done.ok && [done.value.state.kind, done.value.history.map((before) => before.wish.title)]).toEqual([
      'waiting',
      ['St. Brigid first'],
    ]);
  });
});

describe('O11 filing again', () => {
  it.each([
    [decided('notAgreed'), 'ok'],
    [decided('later'), 'ok'],
    [decided('pathway'), 'ok'],
    [decided('agreed', 'notAgreed'), 'ok'],
    [decided('agreed'), 'alreadySettled'],
    [decided('agreed', 'agreedWithChange'), 'alreadySettled'],
    [{ kind: 'waiting' } as const, 'notSettledYet'],
    [{ kind: 'incomplete' } as const, 'notSettledYet'],
  ])('%j: %s', (state, expected) => {
    expect(code(mayFileAgain(proposal(state)))).toBe(expected);
  });
});
