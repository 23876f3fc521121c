import { agreedAfter, type History, historyOf } from '../../bench/restore/history';
import { playRestore, WAY_NAMES } from '../../bench/restore/playRestore';

const drag = (issue: string, below: string, atMs: number) => ({ atMs, by: 'manager' as const, issue, below });
const apart: History = { issues: 60, wishes: [], moves: [drag('PAY-41', 'PAY-3', 0), drag('PAY-9', 'PAY-52', 60_000)] };

describe('R1 the three ways that are measured against one another', () => {
  it.each(WAY_NAMES)('%s: puts back two drags, a minute apart', async (name) => {
    expect(await playRestore(apart, name)).toMatchObject({ isAgreed: true, lost: 0, counted: 0 });
  });

  it('ours touches nothing that nobody moved; who rewrites the order does', async () => {
    expect(await playRestore(apart, 'ours')).toMatchObject({ touched: 2, unmoved: 0 });
    expect((await playRestore(apart, 'rewrite all')).unmoved).toBeGreaterThan(10);
    expect(await playRestore(apart, 'longest run')).toMatchObject({ touched: 2, unmoved: 0 });
  });

  it('ours keeps what the Product Owner moved meanwhile', async () => {
    const history = historyOf({ issues: 100, moves: 20 });
    expect(history.wishes).toHaveLength(1);
    expect(await playRestore(history, 'ours')).toMatchObject({ isAgreed: true, lost: 0, unmoved: 0 });
  });

  it('ours pays for what was moved, the others for the whole backlog', async () => {
    const history = historyOf({ issues: 500, moves: 5 });
    const [rewriting, longestRun, ours] = await Promise.all(WAY_NAMES.map((name) => playRestore(history, name)));
    expect(rewriting?.points).toBeGreaterThan(6 * 500);
    expect(longestRun?.points).toBeGreaterThan(500);
    expect(ours?.points).toBeLessThan(12 * 6);
  });
});

describe('the order that a history must end in', () => {
  it('is as it was, but for what the Product Owner moved', () => {
    const wishes = [{ issue: 'PAY-5', below: 'PAY-1', above: 'PAY-2' }];
    expect(agreedAfter({ issues: 5, wishes })).toEqual(['PAY-1', 'PAY-5', 'PAY-2', 'PAY-3', 'PAY-4']);
  });

  it('is beyond dispute: nobody else moves what the Product Owner moves, nor the two it goes between', () => {
    const { moves, wishes } = historyOf({ issues: 100, moves: 140 });
    const reserved = new Set(wishes.flatMap(({ issue, below, above }) => [issue, below, above]));
    expect(reserved.size).toBe(3 * wishes.length);
    const others = moves.filter(({ by }) => by === 'manager');
    expect(others).toHaveLength(140);
    expect(others.filter(({ issue, below }) => reserved.has(issue) || reserved.has(below))).toEqual([]);
    expect(new Set(others.map(({ issue }) => issue)).size).toBeGreaterThan(40);
  });
});
