/** Which aim is taken (rule R5). */
import fc from 'fast-check';
import { massPlan } from '../../../src/domain/ranking/massPlan';
import { restorePlan } from '../../../src/domain/ranking/restorePlan';
import { surgicalPlan } from '../../../src/domain/ranking/surgicalPlan';
import { issuesUpTo } from './everyCall';
import { executed, movedBacklogs } from './planLaws';

/** Every other issue of the first `pairs` pairs stands one place too high, so that a surgical plan needs a call for each. */
function swappedPairs(count: number, pairs: number) {
  const target = issuesUpTo(count);
  const current = target.map((issue, index) => (index < pairs * 2 ? (target[index ^ 1] ?? issue) : issue));
  return { target, current, moved: new Set(target.filter((_, index) => index < pairs * 2 && index % 2 === 1)) };
}

describe('R5 a repair is surgical', () => {
  it('up to forty calls', () => {
    const plan = restorePlan(swappedPairs(1_000, 40));
    expect(plan).toMatchObject({ aim: 'surgical', touched: 40 });
    expect(plan.calls).toHaveLength(40);
  });

  it('and a mass repair beyond that, in far fewer calls', () => {
    const plan = restorePlan(swappedPairs(1_000, 41));
    expect(plan.aim).toBe('mass');
    expect(plan.calls.length).toBeLessThanOrEqual(2);
  });

  it('beyond that as well, where a mass repair would spare no call', () => {
    const backlog = swappedPairs(1_000, 41);
    expect(restorePlan(backlog, { issuesPerCall: 1 })).toMatchObject({ aim: 'surgical', touched: 41 });
  });

  it('and reaches the order wanted either way, within the limit or in the fewest calls', () => {
    fc.assert(
      fc.property(movedBacklogs(200), fc.integer({ min: 0, max: 5 }), (backlog, massAbove) => {
        const plan = restorePlan(backlog, { massAbove });
        expect(executed(backlog.current, plan)).toEqual(backlog.target);
        expect(plan.calls.length > massAbove ? plan.calls.length : 0).toBeLessThanOrEqual(massPlan(backlog).calls.length);
        expect(plan.aim === 'surgical' ? plan : surgicalPlan(backlog)).toEqual(surgicalPlan(backlog));
      }),
    );
  });
});
