/** The promise on time (rules R1-R4): planning never holds up a repair. */
import fc from 'fast-check';
import { massPlan } from '../../../src/domain/ranking/massPlan';
import { surgicalPlan } from '../../../src/domain/ranking/surgicalPlan';
import { bestTime } from './bestTime';
import { issuesUpTo } from './everyCall';

const WITHIN_MS = 250;

describe('50,000 shuffled issues', () => {
  const target = issuesUpTo(50_000);
  const [current] = fc.sample(fc.shuffledSubarray([...target], { minLength: target.length }), { numRuns: 1, seed: 7 });
  const orders = { target, current: current ?? [] };

  it('R4 take less than a quarter of a second to plan as a mass repair', () => {
    expect(bestTime(() => massPlan(orders))).toBeLessThan(WITHIN_MS);
  });

  it('R1 take less than a quarter of a second to plan surgically', () => {
    const moved = new Set(target.filter((_, index) => index % 3 > 0));
    expect(bestTime(() => surgicalPlan({ ...orders, moved }))).toBeLessThan(WITHIN_MS);
  });
});
