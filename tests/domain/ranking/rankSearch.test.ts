/** Where a rank string belongs (rules R12-R14), with hints that are true, stale or missing. */
import fc from 'fast-check';
import { issueId, type IssueId } from '../../../src/domain/ids';
import { placeAfter, issuesOf } from '../../../src/domain/ranking/agreedOrder';
import { startSearch } from '../../../src/domain/ranking/rankSearch';
import { issuesUpTo, read } from './everyCall';
import { HINTS, rankAt, ranksOf, search, type HintState } from './rankWorlds';

const STATES = Object.keys(HINTS) as HintState[]; // The keys are the states.
const counts = fc.integer({ min: 0, max: 500 });
/** A backlog and a gap in it: -1 is the top, 0 is below the first issue. */
const gaps = counts.chain((count) => fc.record({ count: fc.constant(count), gap: fc.integer({ min: -1, max: count - 1 }) }));
const gapRank = (gap: number) => rankAt(gap + 0.5);
const issueOrTop = (gap: number): IssueId | null => (gap < 0 ? null : issueId(String(gap)));

describe('R12 with true hints', () => {
  it('the place is found with at most 5 issues asked for, in at most 2 steps', () => {
    fc.assert(
      fc.property(gaps, ({ count, gap }) => {
        const ranks = ranksOf(count);
        const outcome = search(HINTS.true(count), { rank: gapRank(gap), ask: (issue) => ranks.get(issue) });
        expect(outcome.found).toBe(issueOrTop(gap));
        expect(outcome.probed).toBeLessThanOrEqual(5);
        expect(outcome.steps).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('that costs at most 6 points anywhere among 50,000 issues', () => {
    const order = HINTS.true(50_000);
    const ranks = ranksOf(50_000);
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 49_999 }), (gap) => {
        const outcome = search(order, { rank: gapRank(gap), ask: (issue) => ranks.get(issue) });
        expect(outcome.found).toBe(issueOrTop(gap));
        expect(outcome.points).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('no issue is asked for in an empty backlog', () => {
    expect(startSearch(HINTS.true(0), { rank: rankAt(1), excluded: new Set() })).toEqual({ kind: 'found', found: null });
  });

  it('an issue of the very rank counts as standing above it', () => {
    const ranks = ranksOf(40);
    expect(search(HINTS.true(40), { rank: rankAt(17), ask: (issue) => ranks.get(issue) }).found).toBe('17');
  });

  it('an issue that was moved since and lost its hint costs one step more at most', () => {
    fc.assert(
      fc.property(fc.nat(199), fc.integer({ min: -1, max: 199 }), (from, gap) => {
        const moved = placeAfter(HINTS.true(200), issueId(String(from)), issueId(String((from + 100) % 200)));
        const issues = issuesOf(moved);
        const ranks = new Map(issues.map((issue, place) => [issue, rankAt(place)]));
        const hinted = { ...moved, hints: moved.hints.map((hint, place) => (hint === '' ? '' : rankAt(place))) };
        const outcome = search(hinted, { rank: gapRank(gap), ask: (issue) => ranks.get(issue) });
        expect(outcome.found).toBe(gap < 0 ? null : issues[gap]);
        expect(outcome.steps).toBeLessThanOrEqual(3);
        expect(outcome.points).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('R13 with hints that are stale or missing', () => {
  it.each(['stale', 'missing'] as const)('(%s) the place found is the same', (state) => {
    fc.assert(
      fc.property(gaps, ({ count, gap }) => {
        const ranks = ranksOf(count);
        expect(search(HINTS[state](count), { rank: gapRank(gap), ask: (issue) => ranks.get(issue) }).found).toBe(issueOrTop(gap));
      }),
    );
  });

  it.each(['stale', 'missing'] as const)('(%s) it costs at most 45 points among 50,000 issues', (state) => {
    const order = HINTS[state](50_000);
    const ranks = ranksOf(50_000);
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 49_999 }), (gap) => {
        const outcome = search(order, { rank: gapRank(gap), ask: (issue) => ranks.get(issue) });
        expect(outcome.found).toBe(issueOrTop(gap));
        expect(outcome.points).toBeLessThanOrEqual(45);
      }),
    );
  });

  it('it costs no more while Jira is still at renewing ranks, and the place is the same', () => {
    const order = HINTS.true(50_000);
    const old = ranksOf(50_000);
    const renewed = ranksOf(50_000, 1);
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 49_999 }), fc.nat(50_000), (gap, renewedFrom) => {
        const rank = rankAt(gap + 0.5, gap >= renewedFrom ? 1 : 0);
        const outcome = search(order, { rank, ask: (issue) => (Number(issue) >= renewedFrom ? renewed : old).get(issue) });
        expect(outcome.found).toBe(issueOrTop(gap));
        expect(outcome.points).toBeLessThanOrEqual(45);
      }),
    );
  });
});

describe('R14 whatever the answers are', () => {
  const anyAnswer = fc.func(fc.option(fc.constantFrom(...[...Array(40).keys()].map((n) => rankAt(n))), { nil: undefined }));

  it.each(STATES)('(%s hints) the search ends, with an issue of the order or the top, and asks for no issue twice', (state) => {
    fc.assert(
      fc.property(counts, fc.nat(500), anyAnswer, (count, at, answer) => {
        const asked: IssueId[] = [];
        const ask = (issue: IssueId) => {
          asked.push(issue);
          return answer(issue);
        };
        const { found } = search(HINTS[state](count), { rank: gapRank(at), ask });
        expect(new Set(asked).size).toBe(asked.length);
        expect([null, ...issuesUpTo(count)]).toContain(found);
      }),
    );
  });

  it.each(STATES)('(%s hints) it stops asking among 50,000 issues that are all gone', (state) => {
    const outcome = search(HINTS[state](50_000), { rank: rankAt(777.5), ask: () => undefined });
    expect(outcome).toMatchObject({ found: null });
    expect(outcome.probed).toBeLessThan(70);
  });

  it.each(STATES)('(%s hints) issues that are set aside or gone do not count', (state) => {
    const some = fc.uniqueArray(fc.nat(199), { maxLength: 15 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: -1, max: 199 }), (aside, gone, gap) => {
        const ranks = ranksOf(200);
        for (const place of gone) ranks.set(issueId(String(place)), undefined);
        const excluded = new Set(aside.map((place) => issueId(String(place))));
        const left = issuesUpTo(gap + 1).filter((issue) => !excluded.has(issue) && ranks.get(issue) !== undefined);
        const { found } = search(HINTS[state](200), { rank: gapRank(gap), excluded, ask: (issue) => ranks.get(issue) });
        expect(found).toBe(left.at(-1) ?? null);
      }),
    );
  });

  it.each(STATES)('(%s hints) one issue moved away unnoticed, three places or more, does not change the place found', (state) => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 199 }), fc.nat(199), fc.integer({ min: -1, max: 199 }), (gap, stray, to) => {
        fc.pre(Math.abs(to + 0.5 - stray) > 3 && to !== gap);
        const ranks = ranksOf(200).set(issueId(String(stray)), gapRank(to));
        const { found } = search(HINTS[state](200), { rank: gapRank(gap), ask: (issue) => ranks.get(issue) });
        expect(found).toBe(issueOrTop(stray === gap ? gap - 1 : gap));
      }),
      { numRuns: 1000 },
    );
  });

  it('a block of three dragged above a hinted issue unnoticed does not make that one look displaced', () => {
    const ranks = ranksOf(40);
    for (const place of [17, 18, 19]) ranks.set(issueId(String(place)), rankAt(15 + (place - 10) / 10));
    const { found } = search(HINTS.true(40), { rank: gapRank(18), ask: (issue) => ranks.get(issue) });
    expect(found).toBe('16');
  });

  it('an answer that leaves an issue out says that it is gone', () => {
    const ranks = ranksOf(9);
    const { found } = search(HINTS.true(9), {
      rank: gapRank(5),
      ask: (issue) => (read('4 5').includes(issue) ? undefined : ranks.get(issue)),
    });
    expect(found).toBe('3');
  });
});
