import fc from 'fast-check';
import { IMPEDIMENT_COLUMNS, isLate, wasSameDay } from '../../../src/domain/impediment/impediment';
import { isRaisingSide, moveImpediment, stepsOf } from '../../../src/domain/impediment/steps';
import { after, asked, at, everybody, forum, raised, tried, who } from './impedimentForum';

const { leader, colleague, facilitator, owner, proxy, raiser, stranger } = who;
const NOON = at('2027-03-16T16:00:00Z');

describe('I1 an impediment begins as raised, owned by nobody', () => {
  it('with its raising as the first step, and due at the end of the working day', () => {
    expect(raised()).toMatchObject({
      column: 'raised',
      owner: null,
      due: at('2027-03-15T21:00:00Z'),
      steps: [{ to: 'raised', by: raiser }],
    });
  });
});

describe('I3 an impediment is taken by somebody with power over it', () => {
  it.each([
    ['management', leader],
    ['the leadership team', colleague],
    ['the facilitator', facilitator],
  ])('as %s may', (_role, actor) => {
    expect(tried(raised(), [actor, 'owned'])).toMatchObject({ ok: true, value: { column: 'owned', owner: actor } });
  });

  it('and by nobody else, who is told who may', () => {
    const leaders = [leader, colleague, facilitator];
    for (const actor of [owner, proxy, raiser, stranger])
      expect(tried(raised(), [actor, 'owned'])).toEqual({ ok: false, refusal: { code: 'mayNotTake', leaders } });
  });

  it('and may be taken over by another of them, also when its removal has begun', () => {
    expect(after([leader, 'owned'], [colleague, 'owned'])).toMatchObject({ column: 'owned', owner: colleague });
    expect(after([leader, 'owned'], [leader, 'inRemoval'], [colleague, 'owned'])).toMatchObject({ column: 'owned', owner: colleague });
  });

  it('cannot be begun before it is taken, nor taken once it is removed', () => {
    expect(tried(raised(), [leader, 'inRemoval'])).toEqual({ ok: false, refusal: { code: 'noSuchStep', from: 'raised', to: 'inRemoval' } });
    expect(tried(after([leader, 'owned'], [leader, 'removed']), [colleague, 'inRemoval'])).toMatchObject({
      refusal: { code: 'noSuchStep' },
    });
  });
});

describe('I4 its owner removes it, in one step or two, or hands it back', () => {
  it('alone', () => {
    expect(after([leader, 'owned'], [leader, 'inRemoval'], [leader, 'removed'])).toMatchObject({ column: 'removed', owner: leader });
    expect(after([leader, 'owned'], [leader, 'removed'])).toMatchObject({ column: 'removed', owner: leader });
    expect(after([leader, 'owned'], [leader, 'raised'])).toMatchObject({ column: 'raised', owner: null });
    for (const to of ['inRemoval', 'removed', 'raised'] as const)
      expect(tried(after([leader, 'owned']), [colleague, to])).toEqual({ ok: false, refusal: { code: 'notTheOwner', owner: leader } });
  });
});

describe('I5 the side that raised it confirms the removal, else it reopens', () => {
  const removed = after([leader, 'owned'], [leader, 'removed', '2027-03-15T20:40:00Z']);

  it.each([
    ['who raised it', raiser],
    ['the Product Owner', owner],
    ['the proxy', proxy],
  ])('by %s', (_role, actor) => {
    expect(tried(removed, [actor, 'confirmed'])).toMatchObject({ ok: true, value: { column: 'confirmed', owner: leader } });
    expect(tried(removed, [actor, 'owned', undefined, 'Still no access'])).toMatchObject({ value: { column: 'owned', owner: leader } });
    expect(tried(removed, [actor, 'raised', undefined, 'Still no access'])).toMatchObject({ value: { column: 'raised', owner: null } });
  });

  it('and by nobody else, its owner included', () => {
    for (const actor of [leader, colleague, facilitator, stranger])
      for (const to of ['confirmed', 'raised', 'owned'] as const)
        expect(tried(removed, [actor, to, undefined, 'x'])).toEqual({
          ok: false,
          refusal: { code: 'notTheRaisingSide', people: [raiser, owner, proxy] },
        });
  });

  it('reopens it with a reason only', () => {
    expect(tried(removed, [raiser, 'owned', undefined, '  '])).toEqual({ ok: false, refusal: { code: 'reasonNeeded' } });
    expect(after([leader, 'owned'], [leader, 'removed'], [raiser, 'owned', undefined, ' No token '])).toMatchObject({
      steps: [{}, {}, {}, { to: 'owned', by: raiser, reason: 'No token' }],
    });
  });

  it('counts as the same day when it was removed in time, however late that was confirmed', () => {
    expect(wasSameDay(removed)).toBeNull();
    const confirm = (time: string) => after([leader, 'owned'], [leader, 'removed', time], [raiser, 'confirmed', '2027-03-17T12:00:00Z']);
    expect(wasSameDay(confirm('2027-03-15T20:40:00Z'))).toBe(true);
    expect(wasSameDay(confirm('2027-03-15T21:00:00Z'))).toBe(true);
    expect(wasSameDay(confirm('2027-03-15T21:00:01Z'))).toBe(false);
  });

  it('and by its last removal, where it was reopened', () => {
    const reopened = after(
      [leader, 'owned'],
      [leader, 'removed', '2027-03-15T20:00:00Z'],
      [raiser, 'owned', '2027-03-15T20:30:00Z', 'Still no access'],
      [leader, 'removed', '2027-03-16T15:00:00Z'],
      [raiser, 'confirmed', '2027-03-16T15:10:00Z'],
    );
    expect(wasSameDay(reopened)).toBe(false);
  });

  it('is late while it is not removed and its due time is over', () => {
    expect(isLate(raised(), at('2027-03-15T21:00:00Z'))).toBe(false);
    expect(isLate(raised(), at('2027-03-15T21:00:01Z'))).toBe(true);
    expect(isLate(removed, NOON)).toBe(false);
  });
});

describe('I6 a step made twice is made once, and who was slower is told', () => {
  const owned = after([leader, 'owned']);

  it('does nothing on a second click', () => {
    expect(moveImpediment(forum, owned, asked('raised', [leader, 'owned']))).toEqual({ ok: true, value: owned });
    expect(moveImpediment(forum, owned, asked('owned', [leader, 'owned']))).toEqual({ ok: true, value: owned });
  });

  it('names who moved it meanwhile', () => {
    expect(moveImpediment(forum, owned, asked('raised', [colleague, 'owned']))).toEqual({
      ok: false,
      refusal: { code: 'elsewhere', column: 'owned', by: leader },
    });
  });

  const attempts = fc.array(
    fc.record({
      actor: fc.constantFrom(...everybody),
      seen: fc.constantFrom(...IMPEDIMENT_COLUMNS),
      to: fc.constantFrom(...IMPEDIMENT_COLUMNS),
      reason: fc.constantFrom('', 'Still there'),
    }),
    { maxLength: 60 },
  );

  it('holds for any sequence of attempts by anybody: an owner once taken, a confirmation by the raising side alone, no step lost', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        let held = raised();
        for (const attempt of all) {
          const moved = moveImpediment(forum, held, { ...attempt, now: NOON });
          if (!moved.ok) continue;
          expect(moved.value.steps.slice(0, held.steps.length)).toEqual(held.steps);
          expect(moved.value.steps.length - held.steps.length).toBeLessThanOrEqual(1);
          held = moved.value;
          expect(held.owner === null).toBe(held.column === 'raised');
          const last = held.steps.at(-1);
          expect(last?.to).toBe(held.column);
          if (held.column === 'confirmed' && last) {
            expect(isRaisingSide(forum, held, { person: last.by, now: NOON })).toBe(true);
            expect(held.steps.at(-2)?.to).toBe('removed');
          }
        }
      }),
    );
  });

  it('offers exactly the steps that would be made', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...everybody), (all, person) => {
        const held = all.reduce((impediment, attempt) => {
          const moved = moveImpediment(forum, impediment, { ...attempt, seen: impediment.column, now: NOON });
          return moved.ok ? moved.value : impediment;
        }, raised());
        const made = IMPEDIMENT_COLUMNS.filter((to) => {
          const moved = moveImpediment(forum, held, { seen: held.column, to, reason: 'x', actor: person, now: NOON });
          return moved.ok && moved.value !== held;
        });
        expect([...stepsOf(forum, held, { person, now: NOON })].sort()).toEqual([...made].sort());
      }),
    );
  });
});
