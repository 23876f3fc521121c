import fc from 'fast-check';
import { eventId } from '../../../src/domain/ids';
import { type Instant, MINUTE_MS, instant } from '../../../src/domain/instant';
import type { LockFault, LockHealth } from '../../../src/domain/lock/health';
import { type Checked, type LockGap, gapsAfter } from '../../../src/domain/lock/healthGaps';
import type { LockState } from '../../../src/domain/lock/lockState';

const at = (minutes: number): Instant => instant(Date.parse('2027-01-13T14:00:00Z') + minutes * MINUTE_MS);
const locked: LockState = { state: 'locked', since: at(-600), event: eventId(1) };
const fine = (minutes: number): LockHealth => ({ kind: 'enforced', checkedAt: at(minutes) });
const broken = (minutes: number, code: 'boardGone' | 'boardNotRanked' | 'jiraDoesNotAnswer' = 'boardGone'): LockHealth => ({
  kind: 'broken',
  checkedAt: at(minutes),
  cause: { code },
});

type Step = { minutes: number; health: LockHealth; lock?: LockState };

/** One check after the other, the first without one before. */
function run(...steps: readonly Step[]): readonly LockGap[] {
  let gaps: readonly LockGap[] = [];
  let before: Checked['before'] = null;
  for (const { minutes, health, lock = locked } of steps) {
    gaps = gapsAfter(gaps, { now: at(minutes), health, lock, before });
    before = { at: at(minutes), health };
  }
  return gaps;
}

describe('L23 each stretch in which a locked product was not enforced is a gap', () => {
  it('from the last check that found it in order, until the one that does again', () => {
    const gaps = run({ minutes: 0, health: fine(0) }, { minutes: 10, health: broken(10) }, { minutes: 20, health: broken(20) });
    expect(gaps).toMatchObject([{ number: 1, from: at(0), foundAt: at(10), until: null, cause: { code: 'boardGone' } }]);
    const steps = [
      { minutes: 0, health: fine(0) },
      { minutes: 10, health: broken(10) },
      { minutes: 20, health: fine(20) },
    ];
    expect(run(...steps)).toMatchObject([{ from: at(0), until: at(20) }]);
  });

  it('from the change itself, where Jira tells when it was made', () => {
    const changed = { kind: 'told' as const, by: null, at: at(2) };
    const health: LockHealth = { kind: 'broken', checkedAt: at(10), cause: { code: 'boardGone' }, changed };
    expect(run({ minutes: 0, health: fine(0) }, { minutes: 10, health })).toMatchObject([{ from: at(2), changed }]);
  });

  it('another for another cause', () => {
    const gaps = run(
      { minutes: 0, health: fine(0) },
      { minutes: 10, health: broken(10) },
      { minutes: 20, health: broken(20, 'boardNotRanked') },
    );
    expect(gaps).toMatchObject([
      { number: 1, until: at(20) },
      { number: 2, from: at(10), until: null },
    ]);
  });

  it('where nobody checked for more than 20 minutes, and not for 20', () => {
    expect(run({ minutes: 0, health: fine(0) }, { minutes: 20, health: fine(20) })).toEqual([]);
    expect(run({ minutes: 0, health: fine(0) }, { minutes: 21, health: fine(21) })).toMatchObject([
      { from: at(0), until: at(21), cause: { code: 'notChecked' } },
    ]);
  });

  it('not by one call that Jira did not answer, by two', () => {
    const silent = (minutes: number) => ({ minutes, health: broken(minutes, 'jiraDoesNotAnswer') });
    expect(run({ minutes: 0, health: fine(0) }, silent(10), { minutes: 20, health: fine(20) })).toEqual([]);
    expect(run({ minutes: 0, health: fine(0) }, silent(10), silent(20))).toMatchObject([{ from: at(10), until: null }]);
  });

  it('not by one issue that could not be put back: its breach tells of it', () => {
    const cause = { code: 'putBackFailed', issueId: '1' } as unknown as LockFault;
    expect(run({ minutes: 0, health: fine(0) }, { minutes: 10, health: { kind: 'broken', checkedAt: at(10), cause } })).toEqual([]);
  });

  it('none while the window is open, and one that lasts ends with its opening', () => {
    const open: LockState = { state: 'open', since: at(15), event: eventId(2) };
    expect(run({ minutes: 0, health: fine(0), lock: open }, { minutes: 10, health: broken(10), lock: open })).toEqual([]);
    const gaps = run({ minutes: 0, health: fine(0) }, { minutes: 10, health: broken(10) }, { minutes: 20, health: broken(20), lock: open });
    expect(gaps).toMatchObject([{ from: at(0), until: at(15) }]);
  });

  it('and none begins before the lock does', () => {
    const since = { ...locked, since: at(5) };
    expect(run({ minutes: 0, health: fine(0) }, { minutes: 10, health: broken(10), lock: since })).toMatchObject([{ from: at(5) }]);
  });
});

describe('L23 whatever the checks find, gaps', () => {
  const health = fc.constantFrom<(minutes: number) => LockHealth>(fine, broken, (minutes) => broken(minutes, 'jiraDoesNotAnswer'));
  const step = fc.record({ wait: fc.integer({ min: 1, max: 60 }), health });

  it('are never taken back, follow each other in time, and at most the last of them lasts', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let gaps: readonly LockGap[] = [];
        let before: Checked['before'] = null;
        let minutes = 0;
        for (const { wait, health: found } of steps) {
          minutes += wait;
          const next = gapsAfter(gaps, { now: at(minutes), health: found(minutes), lock: locked, before });
          expect(next.slice(0, gaps.length).map(({ from, number }) => [from, number])).toEqual(
            gaps.map(({ from, number }) => [from, number]),
          );
          expect(next.slice(0, -1).every(({ until }) => until !== null)).toBe(true);
          expect(next.every(({ from, until }) => until === null || from <= until)).toBe(true);
          gaps = next;
          before = { at: at(minutes), health: found(minutes) };
        }
      }),
    );
  });
});
