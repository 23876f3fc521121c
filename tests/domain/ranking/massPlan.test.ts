/** Mass repair against exhaustive search over real rank calls (rules R4, R6, R7). */
import fc from 'fast-check';
import { massPlan } from '../../../src/domain/ranking/massPlan';
import { bitsIn, everyReach, issuesUpTo, read } from './everyCall';
import { anchorOf, executed, shuffledBacklogs, touchedBy } from './planLaws';

describe('R4 a mass plan makes the fewest calls of all, and among those touches the fewest issues', () => {
  for (const issuesPerCall of [1, 2, 3]) {
    it.each([1, 2, 3, 4, 5, 6])(`for each order of %i issues, ${issuesPerCall} a call`, (count) => {
      const current = issuesUpTo(count);
      const worse = [...everyReach(count, issuesPerCall)].filter(([order, reached]) => {
        const plan = massPlan({ target: read(order), current }, { issuesPerCall });
        const fewestCalls = Math.min(...reached.values());
        const touched = [...reached].flatMap(([mask, calls]) => (calls === fewestCalls ? bitsIn(mask) : []));
        return plan.calls.length !== fewestCalls || touchedBy(plan).size !== Math.min(...touched);
      });
      expect(worse).toEqual([]);
    });
  }

  it('makes no call where the order already stands', () => {
    const order = issuesUpTo(200);
    expect(massPlan({ target: order, current: order })).toEqual({ aim: 'mass', calls: [], touched: 0 });
  });

  it('touches one issue where one was dragged, however long the backlog', () => {
    const target = issuesUpTo(5_000);
    const dragged = target.slice(2_500, 2_501);
    const plan = massPlan({ target, current: [...dragged, ...target.filter((issue) => !dragged.includes(issue))] });
    expect(plan).toMatchObject({ touched: 1, calls: [{ issues: dragged, anchor: { after: '2499' } }] });
  });

  it('plans an empty backlog', () => {
    expect(massPlan({ target: [], current: [] }).calls).toEqual([]);
  });

  it('turns 51 issues upside down in one call, around one that stays', () => {
    const current = issuesUpTo(51);
    expect(massPlan({ target: current.toReversed(), current }).calls).toHaveLength(1);
  });
});

describe('R7 a mass plan, executed, reaches the order wanted', () => {
  it('whatever the order was, whatever the size of a block', () => {
    fc.assert(
      fc.property(shuffledBacklogs(300), fc.integer({ min: 1, max: 60 }), ({ target, current }, issuesPerCall) => {
        const plan = massPlan({ target, current }, { issuesPerCall });
        expect(executed(current, plan)).toEqual(target);
        expect(touchedBy(plan).size).toBe(plan.touched);
      }),
    );
  });
});

describe('R6 a call of a mass plan', () => {
  it('moves one to fifty issues next to one that the plan does not touch', () => {
    fc.assert(
      fc.property(shuffledBacklogs(300), (orders) => {
        const plan = massPlan(orders);
        const touched = touchedBy(plan);
        for (const call of plan.calls) {
          expect(call.issues.length).toBeGreaterThanOrEqual(1);
          expect(call.issues.length).toBeLessThanOrEqual(50);
          expect(touched).not.toContain(anchorOf(call));
        }
      }),
    );
  });
});

describe('R7 a plan needs two orders of the same issues', () => {
  it.each([
    ['an issue is missing', ['1', '2'], ['1']],
    ['an issue is another', ['1', '2'], ['1', '3']],
    ['the order wanted names an issue twice', ['1', '1'], ['1', '2']],
    ['the order now names an issue twice', ['1', '2'], ['1', '1']],
  ])('and refuses to plan where %s', (_, target, current) => {
    expect(() => massPlan({ target: read(target.join(' ')), current: read(current.join(' ')) })).toThrow(RangeError);
  });
});
