import { seatId } from '../../../src/domain/authority';
import { type AccountId, productId } from '../../../src/domain/ids';
import { recordAnswer } from '../../../src/domain/proposal/answering';
import { type Decision, decided, undecided } from '../../../src/domain/proposal/deciding';
import { halvesOf } from '../../../src/domain/proposal/outcome';
import type { Answer, Proposal } from '../../../src/domain/proposal/proposal';
import { splitProposal } from '../../../src/domain/proposal/splitting';
import { undoAnswer } from '../../../src/domain/proposal/undoing';
import { writtenPathway } from '../../../src/domain/proposal/pathways';
import { withoutSlot } from '../../../src/domain/session/pathway';
import { charge, filed, helen, maya, minute, mobile, rita, rob, room, tess, toTop, undecidedYet, vince } from '../session/room';

const forum = room();
const seats = new Map([
  [maya, seatId({ kind: 'productOwner', product: charge })],
  [tess, seatId({ kind: 'productOwner', product: mobile })],
  [helen, seatId({ kind: 'management' })],
]);
const seatOf = (person: AccountId) => seats.get(person) ?? seatId({ kind: 'management' });
const at = (by: AccountId) => ({ event: 42, now: minute(5), by });

function says(before: Decision, by: AccountId, answer: Answer | 'agreed' | 'no' | 'later' | 'pathway'): Decision {
  const given = typeof answer === 'string' ? { kind: answer } : answer;
  const recorded = recordAnswer(forum, before.proposal, {
    person: by,
    seat: seatOf(by),
    answer: given,
    reason: '',
    now: minute(5),
    isOnAgenda: true,
  });
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.refusal));
  return decided(forum, { ...before, proposal: recorded.value }, at(by));
}
function takesBack(before: Decision, by: AccountId): Decision {
  const undone = undoAnswer(forum, before.proposal, { person: by, seat: seatOf(by), now: minute(6), isApplied: false });
  if (!undone.ok) throw new Error(JSON.stringify(undone.refusal));
  return undecided(forum, { ...before, proposal: undone.value }, at(by));
}
const start = (proposal: Proposal = filed()) => undecidedYet(proposal);
const outcomes = ({ proposal: { state } }: Decision) =>
  state.kind === 'decided' ? state.decided.map(({ product, outcome, agreement }) => [product, outcome, agreement]) : state.kind;
const split = (before: Decision, person: AccountId) => splitProposal(forum, before, { person, now: minute(7) });
const changed: Answer = { kind: 'agreedWithChange', changes: [toTop(charge, '2')], text: '04-19, CHG-118 second' };

describe('D4 agreed is what every seat agreed', () => {
  it('waits for each of them, and then becomes an agreement that stands until the next event', () => {
    const half = says(start(), maya, 'agreed');
    expect([outcomes(half), half.agreements]).toEqual(['waiting', []]);
    const whole = says(half, tess, 'agreed');
    expect(outcomes(whole)).toEqual([[null, 'agreed', 1]]);
    expect(whole.agreements).toMatchObject([
      {
        number: 1,
        text: 'St. Brigid first',
        products: [charge, mobile],
        proposal: 7,
        agreedBy: [{ by: maya }, { by: tess }],
        event: 42,
        until: 43,
        state: { kind: 'standing' },
        application: { kind: 'owed' },
      },
    ]);
    expect([whole.register.open.proposal, whole.register.open.agreement, whole.register.next.agreement]).toEqual([[], [1], 2]);
  });

  it('needs management as well where both decide', () => {
    const both = start(filed({ kind: 'sharedTeam', changes: [toTop(charge)] }));
    expect(outcomes(says(both, maya, 'agreed'))).toBe('waiting');
    expect(outcomes(says(says(both, maya, 'agreed'), helen, 'agreed'))).toEqual([[null, 'agreed', 1]]);
  });

  it('is lost with one No, whoever agrees after it', () => {
    const one = says(start(), tess, 'no');
    expect(outcomes(one)).toEqual([[null, 'notAgreed', null]]);
    const other = says(one, maya, 'agreed');
    expect([outcomes(other), other.agreements, other.register.open.proposal]).toEqual([[[null, 'notAgreed', null]], [], []]);
  });
});

describe('D6 what is agreed with a change', () => {
  it('replaces what was proposed for that product, and is told in its words', () => {
    const whole = says(says(start(), maya, changed), tess, 'agreed');
    expect(outcomes(whole)).toEqual([[null, 'agreedWithChange', 1]]);
    expect(whole.agreements).toMatchObject([{ text: '04-19, CHG-118 second', changes: [toTop(charge, '2'), toTop(mobile)] }]);
  });
});

describe('D5 a split after one No', () => {
  const refusedHalf = says(says(start(), maya, changed), tess, 'no');

  it('makes an agreement of the half that is agreed, with only its own changes and voices', () => {
    const done = split(refusedHalf, rob);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    expect(outcomes(done.value)).toEqual([
      [charge, 'agreedWithChange', 1],
      [mobile, 'notAgreed', null],
    ]);
    expect(done.value.agreements).toMatchObject([{ changes: [toTop(charge, '2')], products: [charge], agreedBy: [{ by: maya }] }]);
  });

  it.each([
    ['a facilitator', rita, true],
    ['one of the deciders', maya, true],
    ['who said No', tess, true],
    ['the proposer', vince, false],
    ['management, which has no seat in it', helen, false],
  ])('is made by %s: %p is %p', (_, person, isOk) => {
    expect(split(refusedHalf, person).ok).toBe(isOk);
  });

  it('is not offered where nothing is agreed, twice, or where management said No', () => {
    const nothing = { ok: false, refusal: { code: 'nothingToSplit' } };
    expect(split(says(start(), tess, 'no'), rob)).toEqual(nothing);
    const once = split(refusedHalf, rob);
    expect(once.ok && split(once.value, rob)).toEqual(nothing);
    const both = start(filed({ kind: 'sharedTeam' }));
    expect(split(says(says(says(both, maya, 'agreed'), tess, 'agreed'), helen, 'no'), rob)).toEqual(nothing);
  });

  it('leaves a half nobody answered for later', () => {
    const order = productId('order');
    const third = forum.products.slice(0, 1).map((product) => ({ ...product, id: order, owner: rita }));
    const three = room({ products: [...forum.products, ...third] });
    const { proposal } = says(says(start(filed({ changes: [toTop(charge), toTop(mobile), toTop(order)] })), maya, 'agreed'), tess, 'no');
    expect(halvesOf(three, proposal, 42).map(({ product, outcome }) => [product, outcome])).toEqual([
      [charge, 'agreed'],
      [mobile, 'notAgreed'],
      [order, 'later'],
    ]);
  });
});

describe('D7 later', () => {
  it('leaves the proposal waiting, and open', () => {
    const later = says(says(start(), maya, 'agreed'), tess, 'later');
    expect([outcomes(later), later.register.open.proposal]).toEqual(['waiting', [7]]);
    expect(later.facts).toMatchObject([{ kind: 'proposalDecided', outcome: 'later', agreement: null }]);
  });

  it('asks every seat anew at the next event', () => {
    const later = says(says(start(), maya, 'agreed'), tess, 'later');
    const next = room({ event: { state: 'open', number: 43, openedAt: minute(9_000), openedBy: rob, informationOnly: false } });
    const asked = {
      person: tess,
      seat: seatOf(tess),
      answer: { kind: 'agreed' as const },
      reason: '',
      now: minute(9_001),
      isOnAgenda: true,
    };
    const again = recordAnswer(next, later.proposal, asked);
    if (!again.ok) throw new Error(JSON.stringify(again.refusal));
    expect(outcomes(decided(next, { ...later, proposal: again.value }, { event: 43, now: minute(9_001), by: tess }))).toBe('waiting');
  });
});

describe('D8 what followed from an answer that is taken back', () => {
  it('is undone: the agreement stands no more, and the proposal waits again', () => {
    const whole = says(says(start(), maya, 'agreed'), tess, 'agreed');
    const back = takesBack(whole, tess);
    expect([outcomes(back), back.register.open.proposal, back.register.open.agreement]).toEqual(['waiting', [7], []]);
    expect(back.agreements).toMatchObject([{ number: 1, state: { kind: 'undone', by: tess } }]);
    const again = says({ ...back, agreements: [] }, tess, 'agreed');
    expect(outcomes(again)).toEqual([[null, 'agreed', 2]]);
  });

  it('leaves a No of another seat standing', () => {
    const both = says(says(start(), maya, 'no'), tess, 'no');
    expect(outcomes(takesBack(both, tess))).toEqual([[null, 'notAgreed', null]]);
    expect(outcomes(takesBack(takesBack(both, tess), maya))).toBe('waiting');
  });
});

describe('D3 a No counts even where the table of rights was changed since', () => {
  it('neither for the whole nor for a half', () => {
    const both = says(says(start(filed({ kind: 'sharedTeam' })), maya, 'agreed'), helen, 'no');
    const without = room({ rights: { version: 2, table: { ...forum.rights.table, sharedTeam: 'productOwner' } } });
    const answered = { ...both.proposal.answers[0], seat: seatOf(tess), voice: { by: tess, for: tess } };
    const proposal = { ...both.proposal, answers: [...both.proposal.answers, answered as (typeof both.proposal.answers)[number]] };
    expect(splitProposal(without, { ...both, proposal }, { person: rob, now: minute(8) })).toMatchObject({ ok: false });
    const reopened = decided(without, { ...both, proposal: { ...proposal, state: { kind: 'waiting' } } }, at(tess));
    expect(outcomes(reopened)).toEqual([[null, 'notAgreed', null]]);
  });
});

describe('E10, E11 a pathway', () => {
  const asked = says(says(start(filed({ kind: 'sharedTeam', changes: [toTop(charge)] })), maya, 'pathway'), helen, 'agreed');
  const [pathway] = asked.pathways;
  if (!pathway) throw new Error('There is no pathway.');
  const step = { text: 'Ask the team', person: maya, by: '2027-03-20', isDone: false };
  const write = (changes: object) =>
    writtenPathway(forum, pathway, {
      written: { steps: [step], nextCheck: '2027-03-22', slot: null, ...changes },
      event: 42,
      now: minute(9),
    });

  it('is begun by the answers, and holds up the close until it has a slot or a reason', () => {
    expect([outcomes(asked), asked.register.open.pathway]).toEqual([[[null, 'pathway', null]], [1]]);
    expect(withoutSlot([pathway], 42)).toEqual([pathway]);
    const reasoned = write({ slot: { kind: 'none', reason: 'Legal is away today.' } });
    expect(reasoned.ok && withoutSlot([reasoned.value], 42)).toEqual([]);
  });

  it('has its slot the same day in the forum’s zone, whatever day it is elsewhere', () => {
    expect(write({ slot: { kind: 'slot', at: minute(9 * 60), person: maya } })).toMatchObject({ ok: true });
    expect(write({ slot: { kind: 'slot', at: minute(11 * 60), person: maya } })).toMatchObject({
      refusal: { code: 'changesDoNotFit', problems: [{ code: 'slotNotToday' }] },
    });
    expect(write({ nextCheck: '2027-03-14' })).toMatchObject({ refusal: { problems: [{ code: 'checkIsOver' }] } });
  });

  it('ends with its last step', () => {
    expect(write({ steps: [{ ...step, isDone: true }] })).toMatchObject({ value: { state: 'ended' } });
  });
});
