/** The surgical aim against exhaustive search over real rank calls (rules R1-R3, R6, R7). */
import fc from 'fast-check';
import type { IssueId } from '../../../src/domain/ids';
import { surgicalPlan } from '../../../src/domain/ranking/surgicalPlan';
import { bitsIn, everyReach, issuesUpTo, maskOf, read } from './everyCall';
import { anchorOf, executed, movedBacklogs, shuffledBacklogs, touchedBy } from './planLaws';

type Cost = readonly [unmovedTouched: number, movedTouched: number, calls: number];

const costOf = (touched: number, moved: number, calls: number): Cost => [bitsIn(touched & ~moved), bitsIn(touched & moved), calls];
const compare = (a: Cost, b: Cost) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const everySet = (count: number) => Array.from({ length: 1 << count }, (_, mask) => mask);
const issuesIn = (mask: number) => new Set(issuesUpTo(6).filter((issue) => maskOf([issue]) & mask));

describe('R1-R3 a surgical plan touches the fewest unmoved issues, then the fewest moved ones, then makes the fewest calls', () => {
  for (const issuesPerCall of [1, 2, 3]) {
    it.each([1, 2, 3, 4, 5, 6])(`for each order of %i issues and each set of moved ones, ${issuesPerCall} a call`, (count) => {
      const current = issuesUpTo(count);
      const worse: unknown[] = [];
      for (const [order, reached] of everyReach(count, issuesPerCall)) {
        for (const moved of everySet(count)) {
          const plan = surgicalPlan({ target: read(order), current, moved: issuesIn(moved) }, { issuesPerCall });
          const cost = costOf(maskOf(touchedBy(plan)), moved, plan.calls.length);
          const [least] = Array.from(reached, ([touched, calls]) => costOf(touched, moved, calls)).sort(compare);
          if (least === undefined || compare(cost, least) !== 0) worse.push({ order, moved, cost, least });
        }
      }
      expect(worse).toEqual([]);
    });
  }
});

describe('R1 a surgical plan moves nothing that nobody moved', () => {
  it('as long as what nobody moved is still in order', () => {
    fc.assert(
      fc.property(movedBacklogs(400), fc.integer({ min: 1, max: 60 }), (backlog, issuesPerCall) => {
        const plan = surgicalPlan(backlog, { issuesPerCall });
        expect([...touchedBy(plan)].filter((issue) => !backlog.moved.has(issue))).toEqual([]);
      }),
    );
  });

  it('even where moving one that nobody moved would spare many calls', () => {
    const target = issuesUpTo(100);
    const [first, ...rest] = target;
    const current = [...rest, ...(first === undefined ? [] : [first])];
    const plan = surgicalPlan({ target, current, moved: new Set(rest) });
    expect(plan.touched).toBe(99);
    expect(surgicalPlan({ target, current, moved: new Set(target) }).touched).toBe(1);
  });
});

describe('R2 a surgical plan', () => {
  it('puts one dragged issue back with one call, below the one it stood below', () => {
    const target = read('1 2 3 4 5');
    const plan = surgicalPlan({ target, current: read('4 1 2 3 5'), moved: new Set(read('4')) });
    expect(plan).toEqual({ aim: 'surgical', calls: [{ issues: ['4'], anchor: { after: '3' } }], touched: 1 });
  });

  it('puts the top issue back above the one it stood above', () => {
    const plan = surgicalPlan({ target: read('1 2 3'), current: read('2 3 1'), moved: new Set(read('1')) });
    expect(plan.calls).toEqual([{ issues: ['1'], anchor: { before: '2' } }]);
  });

  it('moves a stretch that was dragged as one block back as one block', () => {
    const target = issuesUpTo(300);
    const block = target.slice(100, 150);
    const plan = surgicalPlan({ target, current: [...block, ...target.filter((issue) => !block.includes(issue))], moved: new Set(block) });
    expect(plan.calls).toEqual([{ issues: block, anchor: { after: target[99] } }]);
  });

  it('leaves an issue that was moved and stands right again', () => {
    const order = issuesUpTo(10);
    expect(surgicalPlan({ target: order, current: order, moved: new Set(order) }).calls).toEqual([]);
  });
});

describe('R3 where an event was lost', () => {
  it('still reaches the order wanted, though some unmoved issue has to move', () => {
    fc.assert(
      fc.property(shuffledBacklogs(300), fc.func(fc.boolean()), ({ target, current }, wasMoved) => {
        const moved = new Set(target.filter((issue: IssueId) => wasMoved(issue)));
        expect(executed(current, surgicalPlan({ target, current, moved }))).toEqual(target);
      }),
    );
  });
});

describe('R6 R7 a surgical plan, executed, reaches the order wanted', () => {
  it('with every anchor an issue that it does not touch', () => {
    fc.assert(
      fc.property(movedBacklogs(400), fc.integer({ min: 1, max: 60 }), (backlog, issuesPerCall) => {
        const plan = surgicalPlan(backlog, { issuesPerCall });
        const touched = touchedBy(plan);
        expect(executed(backlog.current, plan)).toEqual(backlog.target);
        expect(plan.calls.filter((call) => touched.has(anchorOf(call)) || call.issues.length > issuesPerCall)).toEqual([]);
      }),
    );
  });
});
