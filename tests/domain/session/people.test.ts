import { newAgreement } from '../../../src/domain/agreement/newAgreement';
import type { AccountId } from '../../../src/domain/ids';
import { absentProducts, waitingItems, withPresent, withoutPerson } from '../../../src/domain/session/attendance';
import { leads, mayTakeOver, takenOver } from '../../../src/domain/session/lead';
import { toNext } from '../../../src/domain/session/machine';
import { renewed } from '../../../src/domain/session/renewal';
import type { Session } from '../../../src/domain/session/session';
import {
  agendaItem,
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
  sessionWith,
  tess,
  vince,
} from './room';

const forum = room();
const opened = sessionWith('proposal-1', 'proposal-2');
const present = (session: Session, ...people: readonly (AccountId | [AccountId, AccountId])[]) =>
  people.reduce(
    (now, one) => withPresent(now, Array.isArray(one) ? { person: one[0], for: one[1] } : { person: one, for: null }, minute(2)),
    session,
  );

describe('E8 attendance', () => {
  it('is late after the first item began, or more than five minutes after the opening', () => {
    const isLate = (session: Session, at: number) => withPresent(session, { person: tess, for: null }, minute(at)).attendance[0]?.isLate;
    expect([isLate(opened, 5), isLate(opened, 5.1)]).toEqual([false, true]);
    const begun = toNext(opened, { actor: rob, seen: null, now: minute(1), waiting: new Set() });
    expect(begun.ok && isLate(begun.value, 2)).toBe(true);
  });

  it('keeps the time of the first mark, and one for each Product Owner a person stands in for', () => {
    const there = present(opened, nina, [nina, maya]);
    expect(withPresent(there, { person: nina, for: maya }, minute(60))).toBe(there);
    expect(there.attendance).toHaveLength(2);
    expect(withoutPerson(there, nina).attendance).toEqual([]);
    expect(withoutPerson(there, tess)).toBe(there);
  });
});

describe('E9 a Product Owner who is absent without a proxy', () => {
  it('is nobody while no attendance is marked', () => {
    expect(absentProducts(forum, opened, minute(3))).toEqual([]);
  });

  it('leaves the product absent, unless a proxy is there for them whose time it is', () => {
    expect(absentProducts(forum, present(opened, rob), minute(3))).toEqual([charge, mobile]);
    expect(absentProducts(forum, present(opened, tess, [nina, maya]), minute(3))).toEqual([]);
    expect(absentProducts(forum, present(opened, tess, [nina, maya]), minute(601))).toEqual([charge]);
    expect(absentProducts(forum, present(opened, tess, nina), minute(3))).toEqual([charge]);
  });

  it('holds up what they decide, and nothing else', () => {
    const items = [
      agendaItem('proposal-1'),
      agendaItem('proposal-2'),
      agendaItem('agreement-3', { topic: { kind: 'agreementEnding', number: 3 } }),
      agendaItem('impediment-4', { topic: { kind: 'impediment', number: 4 } }),
    ];
    const deciding = new Map([
      [1, [charge, mobile]],
      [2, []],
    ]);
    expect([...waitingItems(items, { absent: [charge], deciding })]).toEqual(['proposal-1', 'agreement-3']);
    expect(waitingItems(items, { absent: [], deciding }).size).toBe(0);
  });
});

describe('E7 the lead', () => {
  const taking = (person: AccountId, session = opened, from = rob) => takenOver(forum, session, { person, from, now: minute(4) });

  it('is taken over by another facilitator, with a trace', () => {
    expect(taking(rita)).toMatchObject({
      ok: true,
      value: { leader: rita, marks: [{ mark: { kind: 'takenOver', from: rob }, by: rita, at: minute(4) }] },
    });
  });

  it.each([
    ['a Product Owner', maya],
    ['who stands in for one', nina],
  ])('is taken over by %s only where no other facilitator is present', (_, person) => {
    expect(mayTakeOver(forum, present(opened, rob), { person, now: minute(4) })).toBe(true);
    expect(taking(person, present(opened, rita))).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
    const taken = taking(person);
    expect(taken.ok && leads(forum, taken.value, person)).toBe(true);
    expect(taken.ok && leads(forum, taken.value, rob)).toBe(true);
  });

  it.each([
    ['management', helen],
    ['a stakeholder', vince],
  ])('is nothing for %s', (_, person) => {
    expect(taking(person)).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
    expect(leads(forum, opened, person)).toBe(false);
  });

  it('goes to one of two who take it at once, and the other is told', () => {
    const once = taking(rita);
    if (!once.ok) throw new Error('not taken');
    expect(taking(maya, once.value)).toEqual({ ok: false, refusal: { code: 'alreadyLeading', leader: rita } });
    expect(taking(rita, once.value)).toEqual({ ok: true, value: once.value });
  });
});

describe('D11 an agreement that ends', () => {
  const ending = newAgreement({
    number: 12,
    forumId: forum.id,
    proposal: 7,
    text: 'Mercy Valley first',
    changes: filed().wish.changes.slice(0, 1),
    agreedBy: [],
    event: 41,
    now: minute(-9_000),
  });
  const says = (person: AccountId, goesOn: boolean, { of = forum, proposal = filed(), agreement = ending } = {}) =>
    renewed(of, agreement, { person, now: minute(5), goesOn, proposal });

  it('goes on until the next held event by the word of its Product Owner, or who stands in', () => {
    expect(says(nina, true)).toMatchObject({ value: { until: 43, renewals: [{ event: 42, voice: { by: nina, for: maya } }] } });
    expect(says(maya, false)).toMatchObject({ value: { state: { kind: 'ended', how: 'lapsed', event: 42 } } });
  });

  it.each([
    ['a facilitator', rob],
    ['management', helen],
    ['another Product Owner', tess],
  ])('is not for %s to say', (_, person) => {
    expect(says(person, true)).toEqual({ ok: false, refusal: { code: 'notTheDecider', deciders: [maya] } });
  });

  it('is management’s where management decided it', () => {
    const proposal = filed({ kind: 'contract' });
    expect(says(helen, true, { proposal })).toMatchObject({ ok: true });
    expect(says(maya, false, { proposal })).toEqual({ ok: false, refusal: { code: 'notTheDecider', deciders: [helen] } });
  });

  it('is said once, while an event that decides is on, of what ends at it', () => {
    const once = says(maya, true);
    if (!once.ok) throw new Error('not renewed');
    expect(says(maya, true, { agreement: once.value })).toEqual({ ok: false, refusal: { code: 'notEnding' } });
    for (const other of [closedRoom(), informationOnly()])
      expect(says(maya, true, { of: other })).toMatchObject({ refusal: { code: 'eventNotOpen' } });
  });
});
