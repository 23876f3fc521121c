import fc from 'fast-check';
import { type AskedTest, NOTHING_ASKED, withBeginning, withChange, withEnd } from '../../../src/domain/health/askedTest';
import { type Instant, instant } from '../../../src/domain/instant';

type Step = { after: number; kind: 'change' | 'doubled' };
type Told = { changes: number[]; tests: number[] };

/** Plays changes with a job for each wake, each test taking no time, some jobs twice. */
function play(steps: readonly Step[]): Told {
  const told: Told = { changes: [], tests: [] };
  let state: AskedTest = NOTHING_ASKED;
  let now = 0;
  const jobs: number[] = [];
  const runUntil = (until: number) => {
    for (let next = Math.min(...jobs); next <= until; next = Math.min(...jobs)) {
      jobs.splice(jobs.indexOf(next), 1);
      const begun = withBeginning(state, instant(next));
      if (!begun) continue;
      told.tests.push(next);
      state = withEnd(begun.next, begun.asked);
    }
  };
  for (const { after, kind } of steps) {
    now += after;
    runUntil(now);
    told.changes.push(now);
    const { next, delaySeconds } = withChange(state, { now: instant(now), isFull: false, isAgain: false });
    state = next ?? state;
    if (delaySeconds === null) continue;
    jobs.push(now + delaySeconds * 1000, ...(kind === 'doubled' ? [now + delaySeconds * 1000 + 1] : []));
  }
  runUntil(now + 60_000);
  return told;
}

describe('L34 a test that changes ask for', () => {
  const step = fc.record({ after: fc.integer({ min: 0, max: 45_000 }), kind: fc.constantFrom<Step['kind']>('change', 'doubled') });

  it('comes after every change, within half a minute and a few seconds, and never twice within half a minute', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const { changes, tests } = play(steps);
        for (const change of changes) expect(tests.some((test) => test > change && test - change <= 34_000)).toBe(true);
        tests.forEach((test, index) => expect(test - (tests[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(30_000));
      }),
    );
  });

  const at = (seconds: number): Instant => instant(seconds * 1000);
  const asked = (now: Instant, isFull = false) => withChange(NOTHING_ASKED, { now, isFull, isAgain: false }).next ?? NOTHING_ASKED;

  it('is a full one if one of the changes wants it', () => {
    const { next, delaySeconds } = withChange(asked(at(0)), { now: at(1), isFull: true, isAgain: false });
    expect([next?.asked?.isFull, delaySeconds]).toEqual([true, null]);
    expect(withChange(asked(at(0), true), { now: at(1), isFull: false, isAgain: false })).toEqual({ next: null, delaySeconds: null });
  });

  it('is woken again where its job was lost, or the trigger failed before it had woken it', () => {
    expect(withChange(asked(at(0)), { now: at(89), isFull: false, isAgain: false }).delaySeconds).toBeNull();
    expect(withChange(asked(at(0)), { now: at(90), isFull: false, isAgain: false }).delaySeconds).toBe(3);
    expect(withChange(asked(at(0)), { now: at(5), isFull: false, isAgain: true }).delaySeconds).toBe(3);
  });

  it('that was killed begins again at once', () => {
    const begun = withBeginning(asked(at(0)), at(3));
    expect(withBeginning(begun?.next ?? NOTHING_ASKED, at(4))?.asked.at).toBe(at(0));
  });

  it('that ends leaves what was asked for meanwhile', () => {
    const begun = withBeginning(asked(at(0)), at(3));
    const { next, delaySeconds } = withChange(begun?.next ?? NOTHING_ASKED, { now: at(4), isFull: false, isAgain: false });
    expect(delaySeconds).toBe(29);
    expect(begun && next && withEnd(next, begun.asked).asked?.at).toBe(at(4));
  });
});
