import { type SeatId, type Seat, seatId } from '../../../src/domain/authority';
import type { Forum } from '../../../src/domain/forum/forum';
import type { AccountId } from '../../../src/domain/ids';
import { answeringAbilities } from '../../../src/domain/proposal/answeringAbilities';
import { recordAnswer } from '../../../src/domain/proposal/answering';
import { objectTo } from '../../../src/domain/proposal/objecting';
import type { Answer, Proposal } from '../../../src/domain/proposal/proposal';
import { undoAnswer } from '../../../src/domain/proposal/undoing';
import {
  charge,
  closedRoom,
  filed,
  helen,
  informationOnly,
  maya,
  minute,
  mobile,
  nina,
  rita,
  rob,
  room,
  tess,
  toTop,
  vince,
} from '../session/room';

const po = (product: typeof charge): SeatId => seatId({ kind: 'productOwner', product });
const management = seatId({ kind: 'management' } satisfies Seat);
const no: Answer = { kind: 'no' };
const agreed: Answer = { kind: 'agreed' };

const answer = (
  proposal: Proposal,
  {
    by,
    seat,
    says = agreed,
    forum = room(),
    isOnAgenda = true,
  }: { by: AccountId; seat: SeatId; says?: Answer; forum?: Forum; isOnAgenda?: boolean },
) => recordAnswer(forum, proposal, { person: by, seat, answer: says, reason: '', now: minute(5), isOnAgenda });
const undo = (
  proposal: Proposal,
  { by, seat, forum = room(), isApplied = false }: { by: AccountId; seat: SeatId; forum?: Forum; isApplied?: boolean },
) => undoAnswer(forum, proposal, { person: by, seat, now: minute(6), isApplied });
function value<T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const refusedWith = (code: string, more: object = {}): unknown =>
  expect.objectContaining({ ok: false, refusal: expect.objectContaining({ code, ...more }) });

describe('D1 an answer is given by who has the seat', () => {
  it('says who speaks for whom when a proxy answers', () => {
    const { answers } = value(answer(filed(), { by: nina, seat: po(charge) }));
    expect(answers).toEqual([{ seat: 'po-charge', answer: agreed, voice: { by: nina, for: maya }, at: minute(5), reason: '', event: 42 }]);
  });

  it.each([
    ['a facilitator', rob],
    ['management', helen],
    ['the proposer', vince],
    ['another Product Owner', tess],
  ])('is refused to %s', (_, by) => {
    expect(answer(filed(), { by, seat: po(charge), says: no })).toEqual(refusedWith('notTheDecider', { deciders: [maya] }));
  });

  it('is refused for a seat that the table of rights does not name', () => {
    expect(answer(filed(), { by: helen, seat: management })).toEqual(refusedWith('notTheDecider', { deciders: [maya, tess] }));
    expect(answer(filed({ kind: 'budget' }), { by: maya, seat: po(charge) })).toEqual(refusedWith('notTheDecider', { deciders: [helen] }));
  });

  it('is given only in an open event that decides', () => {
    expect(answer(filed(), { by: maya, seat: po(charge), forum: closedRoom() })).toEqual(refusedWith('eventNotOpen', { next: null }));
    expect(answer(filed(), { by: maya, seat: po(charge), forum: informationOnly() })).toEqual(refusedWith('informationOnly'));
  });

  it('is given only to what is on the agenda, complete, and not settled', () => {
    expect(answer(filed(), { by: maya, seat: po(charge), isOnAgenda: false })).toEqual(refusedWith('notOnTheAgenda'));
    expect(answer(filed({ state: { kind: 'incomplete' } }), { by: maya, seat: po(charge) })).toEqual(refusedWith('notOnTheAgenda'));
    const withdrawn = filed({ state: { kind: 'withdrawn', by: vince, at: minute(1), reason: '' } });
    expect(answer(withdrawn, { by: maya, seat: po(charge) })).toEqual(refusedWith('alreadySettled'));
  });
});

describe('D2 a seat answers once an event', () => {
  it('and who was slower is told who was quicker', () => {
    const said = value(answer(filed(), { by: nina, seat: po(charge) }));
    expect(answer(said, { by: maya, seat: po(charge), says: no })).toEqual(refusedWith('alreadyAnswered', { by: nina, answer: 'agreed' }));
  });
});

describe('D6 agreeing with a change', () => {
  const change = (product: typeof charge): Answer => ({ kind: 'agreedWithChange', changes: [toTop(product, '2')], text: 'second' });

  it('is of the own product', () => {
    expect(answer(filed(), { by: maya, seat: po(charge), says: change(charge) })).toMatchObject({ ok: true });
    expect(answer(filed(), { by: maya, seat: po(charge), says: change(mobile) })).toEqual(
      refusedWith('changesDoNotFit', { problems: [{ change: 0, code: 'otherProduct' }] }),
    );
  });

  it('is of anything proposed where management decides alone', () => {
    expect(answer(filed({ kind: 'budget' }), { by: helen, seat: management, says: change(mobile) })).toMatchObject({ ok: true });
  });
});

describe('D3 a recorded No stands', () => {
  const refusal = refusedWith('noStands', { by: maya, next: null });
  const said = value(answer(filed(), { by: maya, seat: po(charge), says: no }));

  it.each([
    ['its giver', maya],
    ['a proxy', nina],
    ['a facilitator', rob],
    ['management', helen],
    ['the proposer', vince],
  ])('against another answer of %s', (_, by) => {
    expect(answer(said, { by, seat: po(charge) })).toEqual(refusal);
    expect(answer(said, { by, seat: po(charge), forum: closedRoom() })).toEqual(refusal);
  });

  it.each([
    ['a proxy', nina],
    ['a facilitator', rob],
    ['another facilitator', rita],
    ['management', helen],
    ['another Product Owner', tess],
  ])('against being taken back by %s', (_, by) => {
    expect(undo(said, { by, seat: po(charge) })).toEqual(refusal);
  });

  it('is taken back by its giver, with trace, and inside the event only', () => {
    const back = value(undo(said, { by: maya, seat: po(charge) }));
    expect(back.answers).toEqual([]);
    expect(back.undone).toMatchObject([{ answer: { answer: no, voice: { by: maya } }, by: maya, at: minute(6) }]);
    expect(undo(said, { by: maya, seat: po(charge), forum: closedRoom() })).toEqual(refusal);
    const later = room({ event: { state: 'open', number: 43, openedAt: minute(9_000), openedBy: rob, informationOnly: false } });
    expect(undo(said, { by: maya, seat: po(charge), forum: later })).toEqual(refusal);
  });

  it('is taken back by the Product Owner for whom a proxy gave it', () => {
    const byProxy = value(answer(filed(), { by: nina, seat: po(charge), says: no }));
    expect(undo(byProxy, { by: maya, seat: po(charge) })).toMatchObject({ ok: true });
  });
});

describe('D8 taking an answer back', () => {
  const said = value(answer(filed(), { by: maya, seat: po(charge) }));

  it('needs an answer, the seat, and that nothing is made in Jira yet', () => {
    expect(undo(filed(), { by: maya, seat: po(charge) })).toEqual(refusedWith('nothingToUndo'));
    expect(undo(said, { by: rob, seat: po(charge) })).toEqual(refusedWith('notTheDecider', { deciders: [maya] }));
    expect(undo(said, { by: maya, seat: po(charge), isApplied: true })).toEqual(refusedWith('alreadyApplied'));
    expect(undo(said, { by: maya, seat: po(charge), forum: closedRoom() })).toEqual(refusedWith('eventNotOpen'));
  });
});

describe('D9 an objection to what others decide', () => {
  const object = (proposal: Proposal, by: AccountId, product = charge) =>
    objectTo(room(), proposal, { person: by, product, text: 'It starves the team.', now: minute(5), isOnAgenda: true });
  const budget = filed({ kind: 'budget' });

  it('is left by the Product Owner of a product it touches, and decides nothing', () => {
    const left = value(object(budget, maya));
    expect(left.objections).toEqual([{ product: charge, voice: { by: maya, for: maya }, text: 'It starves the team.', at: minute(5) }]);
    expect([left.state, left.answers]).toEqual([budget.state, []]);
    expect(object(left, nina)).toEqual(refusedWith('alreadyAnswered', { by: maya, answer: 'outOfRealm' }));
  });

  it('is no way for who has a seat in the decision, nor for anybody else', () => {
    expect(object(filed(), maya)).toEqual(refusedWith('notTheDecider'));
    expect(object(budget, tess, charge)).toEqual(refusedWith('notTheDecider', { deciders: [maya] }));
    expect(object(filed({ kind: 'budget', changes: [toTop(mobile)] }), maya)).toEqual(refusedWith('notTheDecider'));
  });
});

describe('P1, D1 what a page may offer', () => {
  const may = (proposal: Proposal, person: AccountId, forum = room()) => answeringAbilities(forum, proposal, { person, now: minute(5) });
  const nothing = { mayAnswerFor: [], mayObjectFor: [], mayUndo: [], maySplit: false, mayWritePathway: false };

  it('is a No for each Product Owner on the own product, and for nobody else', () => {
    expect([maya, nina, tess].map((person) => may(filed(), person).mayAnswerFor)).toEqual([['po-charge'], ['po-charge'], ['po-mobile']]);
    for (const person of [rob, helen, vince]) expect(may(filed(), person)).toEqual(nothing);
  });

  it('is an objection where others decide, and nothing outside an event that decides', () => {
    expect(may(filed({ kind: 'budget' }), maya)).toEqual({ ...nothing, mayObjectFor: ['charge'] });
    for (const forum of [closedRoom(), informationOnly()]) expect(may(filed(), maya, forum)).toEqual(nothing);
  });

  it('is taking back the own answer', () => {
    const said = value(answer(filed(), { by: maya, seat: po(charge), says: no }));
    expect(may(said, maya).mayUndo).toEqual(['po-charge']);
    expect([nina, rob, tess].map((person) => may(said, person).mayUndo)).toEqual([[], [], []]);
  });
});
