import fc from 'fast-check';
import { answered } from '../../../src/domain/emergency/answering';
import { type Emergency, phaseAt } from '../../../src/domain/emergency/emergency';
import { withEnd } from '../../../src/domain/emergency/ending';
import { openingOf, withOpening } from '../../../src/domain/emergency/opening';
import type { ProductId } from '../../../src/domain/ids';
import { type ScopedOpening, isOpenTo } from '../../../src/domain/lock/scopedOpening';
import { NOON, after, answering, asked, charge, declaration, first, forum, granted, issues, lux, second, who } from './emergencyForum';

const openTo = (opening: ScopedOpening | null, minutes: number, issue = first) =>
  opening !== null && isOpenTo([opening], { issue, at: after(minutes) });

describe('U5 what an emergency opens', () => {
  it('only the issues it names, from the grant up to its end, which is excluded', () => {
    const opening = openingOf(granted(), charge);
    expect([9, 10, 239, 240].map((minutes) => openTo(opening, minutes))).toEqual([false, true, true, false]);
    expect(openTo(opening, 20, second)).toBe(false);
  });

  it('every issue of the product, where it names the whole of it', () => {
    const whole = granted(asked({ ...declaration, parts: [{ product: charge, issues: null, points: 0 }] }));
    expect(openTo(openingOf(whole, charge), 20, second)).toBe(true);
  });

  it('nothing while it is asked or refused', () => {
    expect(openingOf(asked(), charge)).toBeNull();
    expect(openingOf({ ...asked(), ended: { at: after(5), by: who.owner } }, charge)).toBeNull();
  });
});

type Step = { emergency: number; kind: 'grant' | 'refuse' | 'end'; product: ProductId; minutes: number };
const products = [charge, lux] as const;
const scope = fc.option(fc.subarray(issues, { minLength: 1 }), { nil: null });
const wanted = fc.record({ over: fc.subarray([...products], { minLength: 1 }), issues: scope, until: fc.integer({ min: 2, max: 100 }) });
const steps = fc.array(
  fc.record({
    emergency: fc.nat({ max: 3 }),
    kind: fc.constantFrom('grant' as const, 'grant' as const, 'refuse' as const, 'end' as const),
    product: fc.constantFrom(...products),
    minutes: fc.integer({ min: 1, max: 110 }),
  }),
  { maxLength: 14 },
);

/** One step as the use cases make it: the record and the locks change together, or neither does. */
function made(state: State, { emergency: index, kind, product, minutes }: Step): State {
  const emergency = state.emergencies[index];
  if (!emergency) return state;
  const after_ = stepped(emergency, { kind, product, minutes });
  const locks = new Map(
    [...state.locks].map(([id, openings]) => [
      id,
      after_.parts.some((part) => part.product === id) ? withOpening(openings, after_, id) : openings,
    ]),
  );
  return { emergencies: state.emergencies.with(index, after_), locks };
}

function stepped(emergency: Emergency, { kind, product, minutes }: Omit<Step, 'emergency'>): Emergency {
  if (kind === 'end') return withEnd(emergency, { at: after(minutes), by: who.owner });
  const person = product === lux ? who.otherOwner : who.owner;
  const outcome = answered(forum, emergency, answering({ product, person, isGranted: kind === 'grant', now: after(minutes) }));
  return outcome.ok ? outcome.value : emergency;
}

type State = { emergencies: readonly Emergency[]; locks: ReadonlyMap<ProductId, readonly ScopedOpening[]> };

describe('U7 several emergencies at once leave one consistent state of the locks', () => {
  it('open is exactly what the granted ones name, in each product and at each minute, whatever the sequence', () => {
    fc.assert(
      fc.property(fc.array(wanted, { minLength: 1, maxLength: 4 }), steps, (all, taken) => {
        const emergencies = all.map(({ over, issues: named, until }, index) =>
          asked(
            { ...declaration, parts: over.map((product) => ({ product, issues: named, points: 0 })), until: after(until) },
            who.manager,
            index + 1,
          ),
        );
        const inTime = [...taken].sort((a, b) => a.minutes - b.minutes);
        const state = inTime.reduce(made, { emergencies, locks: new Map(products.map((product) => [product, []])) });
        const last = inTime.at(-1)?.minutes ?? 0;
        for (let minutes = last; minutes <= 120; minutes += 7) {
          const at = after(minutes);
          for (const product of products) {
            for (const issue of issues) {
              const isOpen = isOpenTo(state.locks.get(product) ?? [], { issue, at });
              const isNamed = state.emergencies.some(
                (emergency) =>
                  phaseAt(emergency, at) === 'open' &&
                  emergency.parts.some((part) => part.product === product && (part.issues?.includes(issue) ?? true)),
              );
              expect(isOpen).toBe(isNamed);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in whatever order their openings are written', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order) => {
        const write = (numbers: readonly number[]) =>
          numbers.reduce<readonly ScopedOpening[]>(
            (openings, number) =>
              withOpening(openings, { ...granted(asked(declaration, who.manager, number)), until: after(60 + number) }, charge),
            [],
          );
        expect(write(order)).toEqual(write([1, 2, 3, 4]));
      }),
    );
  });

  it('and ending one leaves the other open', () => {
    const [one, other] = [granted(asked(declaration, who.manager, 1)), granted(asked(declaration, who.manager, 2))];
    const both = [one, other].reduce<readonly ScopedOpening[]>((openings, emergency) => withOpening(openings, emergency, charge), []);
    const left = withOpening(both, withEnd(one, { at: after(30), by: who.owner }), charge);
    expect([29, 31].map((minutes) => isOpenTo(left, { issue: first, at: after(minutes) }))).toEqual([true, true]);
    const none = withOpening(left, withEnd(other, { at: after(40), by: who.owner }), charge);
    expect([39, 40].map((minutes) => isOpenTo(none, { issue: first, at: after(minutes) }))).toEqual([true, false]);
    expect(NOON).toBe(after(0));
  });
});
