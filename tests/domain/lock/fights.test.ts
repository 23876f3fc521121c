import fc from 'fast-check';
import { accountId, issueId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { healthAt, withFight } from '../../../src/domain/lock/health';
import {
  FIGHT_AFTER,
  FIGHT_WITHIN_MS,
  type Fighting,
  fightingAfter,
  isBrokenOff,
  MOST_COUNTED,
  NO_FIGHTS,
  takenUp,
} from '../../../src/domain/lock/fights';

const sides = { issue: issueId('3'), mover: accountId('svc-rank') };
const other = { issue: issueId('3'), mover: accountId('mo') };
const at = (minute: number) => instant(minute * 60_000);

/** Put back at each of these minutes, against that mover. */
const after = (minutes: readonly number[], against = sides): Fighting =>
  minutes.reduce((now, minute) => fightingAfter(now, { putBack: [against], brokenOff: [], at: at(minute) }), NO_FIGHTS);
const stays = (now: Fighting, minute: number, move = sides) => isBrokenOff(now, { ...move, at: at(minute), isNew: true });

describe('L30 a fight', () => {
  it('is broken off with the sixth move within an hour, and no sooner', () => {
    expect(stays(after([0, 1, 2, 3]), 4)).toBe(false);
    expect(stays(after([0, 1, 2, 3, 4]), 5)).toBe(true);
  });

  it('is none for a script that moves an issue each night', () => {
    expect(stays(after(Array.from({ length: 30 }, (_, night) => night * 24 * 60)), 30 * 24 * 60)).toBe(false);
  });

  it('is of one mover and one issue: others are put back as before', () => {
    const now = after([0, 1, 2, 3, 4]);
    expect(stays(now, 5, other)).toBe(false);
    expect(stays(now, 5, { ...sides, issue: issueId('4') })).toBe(false);
  });

  it('counts one round of a judgement, however often an issue was moved within it', () => {
    const once = fightingAfter(NO_FIGHTS, { putBack: Array.from({ length: 9 }, () => sides), brokenOff: [], at: at(0) });
    expect(once.rounds).toEqual([{ ...sides, at: [at(0)] }]);
  });

  it('goes on being put back where the judgement that did so was cut off', () => {
    expect(isBrokenOff(after([0, 1, 2, 3, 4]), { ...sides, at: at(4), isNew: false })).toBe(false);
  });

  it('stays broken off for as long as nobody has it taken up', () => {
    const broken = fightingAfter(after([0, 1, 2, 3, 4]), { putBack: [], brokenOff: [sides], at: at(5) });
    expect(broken.fights).toEqual([{ ...sides, at: at(5), times: FIGHT_AFTER }]);
    expect(stays(broken, 10_000)).toBe(true);
    expect(fightingAfter(broken, { putBack: [], brokenOff: [sides], at: at(7) }).fights).toEqual(broken.fights);
  });

  it('begins for a mover exactly when so many put-backs lie within the hour before a move', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(gaps, (between) => {
        const minutes = between.map((_, index) => between.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
        const last = minutes.pop() ?? 0;
        const lately = minutes.filter((minute) => (last - minute) * 60_000 < FIGHT_WITHIN_MS);
        expect(stays(after(minutes), last)).toBe(lately.length >= FIGHT_AFTER);
      }),
    );
  });

  it('is remembered of so many issues at most', () => {
    const many = Array.from({ length: MOST_COUNTED + 50 }, (_, index) => ({ ...sides, issue: issueId(String(index + 1)) }));
    expect(fightingAfter(NO_FIGHTS, { putBack: many, brokenOff: [], at: at(0) }).rounds).toHaveLength(MOST_COUNTED);
  });
});

describe('L32 a fight that is taken up again', () => {
  it('is put back again, and counted anew', () => {
    const broken = fightingAfter(after([0, 1, 2, 3, 4]), { putBack: [], brokenOff: [sides], at: at(5) });
    const now = takenUp(broken, sides);
    expect(now).toEqual(NO_FIGHTS);
    expect(stays(now, 6)).toBe(false);
  });

  it('leaves the others', () => {
    const broken = fightingAfter(NO_FIGHTS, { putBack: [], brokenOff: [sides, other], at: at(5) });
    expect(takenUp(broken, sides).fights).toMatchObject([other]);
  });
});

describe('L31 a lock with a fight that is broken off', () => {
  const fight = { ...sides, at: at(5), times: 5 };
  it('is broken, with issue, mover, time and number', () => {
    const health = { kind: 'enforced', checkedAt: at(6) } as const;
    expect(withFight(health, [fight])).toEqual({ kind: 'broken', checkedAt: at(6), cause: { code: 'fight', ...fight } });
    expect(withFight(health, [])).toBe(health);
  });

  it('L10 what was tested more than twenty minutes ago is known of no lock', () => {
    const health = { kind: 'enforced', checkedAt: at(0) } as const;
    expect(healthAt(health, at(20))).toBe(health);
    expect(healthAt(health, at(21))).toEqual({ kind: 'unchecked', checkedAt: at(0) });
  });
});
