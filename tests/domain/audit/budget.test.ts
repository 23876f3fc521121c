import fc from 'fast-check';
import { POINTS_AN_HOUR, PURSES, type Purse, type Spending, hourOf, leftIn, NOTHING_SPENT, taken } from '../../../src/domain/audit/budget';
import { type Instant, instant } from '../../../src/domain/instant';

const MINUTE = 60_000;
const now = instant(Date.parse('2027-03-08T18:00:00Z'));
const after = (minutes: number): Instant => instant(now + minutes * MINUTE);
const purses = Object.keys(PURSES) as Purse[]; // the keys of a constant

describe('V4 checking orders never costs more than its points an hour', () => {
  it('is a small part of what all sites of the app share', () => {
    expect(POINTS_AN_HOUR).toBe(6_000);
  });

  it('gives what is left, and all of it again in the next hour', () => {
    const first = taken(NOTHING_SPENT, { purse: 'looking', wanted: 350, now });
    const second = taken(first.spending, { purse: 'looking', wanted: 350, now: after(59) });
    expect([first.granted, second.granted]).toEqual([350, 150]);
    expect(leftIn(second.spending, 'looking', after(59))).toBe(0);
    expect(leftIn(second.spending, 'looking', after(60))).toBe(500);
  });

  it('keeps the purses apart, so that what pages report takes nothing from the checks', () => {
    const { spending } = taken(NOTHING_SPENT, { purse: 'reports', wanted: 10_000, now });
    expect([leftIn(spending, 'reports', now), leftIn(spending, 'reading', now)]).toEqual([0, 5_300]);
  });

  it('whoever asks for whatever, whenever', () => {
    const wish = fc.record({ purse: fc.constantFrom(...purses), wanted: fc.integer({ min: -10, max: 9_000 }), minutes: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const spentIn = new Map<number, number>();
        let spending: Spending = NOTHING_SPENT;
        let at = 0;
        for (const { purse, wanted, minutes } of wishes) {
          at += minutes;
          const took = taken(spending, { purse, wanted, now: after(at) });
          spending = took.spending;
          const hour = hourOf(after(at));
          spentIn.set(hour, (spentIn.get(hour) ?? 0) + took.granted);
        }
        expect(Math.max(0, ...spentIn.values())).toBeLessThanOrEqual(POINTS_AN_HOUR);
      }),
    );
  });
});
