/** Time at the session is the server's: a laptop's clock that is wrong changes nothing. */
import fc from 'fast-check';
import { issueId, productId } from '../../src/domain/ids';
import { instant } from '../../src/domain/instant';
import type { Change } from '../../src/domain/proposal/change';
import { correctedOffset, spentOf } from '../../static/src/hooks/serverClock';
import { dayIn, instantAt, timeIn } from '../../static/src/pages/session/answer/wallTime';
import { clockText, thresholdPassed } from '../../static/src/pages/session/clockText';
import { agreedChanges, anchorsFor, draftsOf, withoutOrWith } from '../../static/src/pages/session/answer/changeDraft';
import { proposalView } from './bridge/sessionSample';

describe('the server’s clock', () => {
  it('is never ahead, and no further behind than the quickest answer was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_900 }), { minLength: 1 }), (travelled) => {
        const ahead = 600_000;
        const offset = travelled.reduce<number | null>(
          (held, ms, at) => correctedOffset(held, { asOf: instant(at * 3_000), monotonicMs: at * 3_000 + ms - ahead }),
          null,
        );
        expect(ahead - (offset ?? 0)).toBe(Math.min(...travelled));
      }),
    );
  });

  it('goes back where the server’s own clock was set back', () => {
    expect(correctedOffset(10_000, { asOf: instant(5_000), monotonicMs: 0 })).toBe(5_000);
  });

  it('stands while paused', () => {
    expect(spentOf({ spentMs: 90_000, runningSince: null }, instant(10_000_000))).toBe(90_000);
    expect(spentOf({ spentMs: 90_000, runningSince: instant(1_000) }, instant(31_000))).toBe(120_000);
  });
});

describe('thresholds', () => {
  const marks = [10, 5, 0];

  it.each([
    ['once, when it is passed', 79, 80, 10],
    ['not again', 80.1, 80.2, null],
    ['only the last of several', 70, 91, 0],
    ['not before', 70, 79, null],
  ])('are told %s', (_how, before, now, expected) => {
    expect(thresholdPassed(marks, { before: before * 60_000, now: now * 60_000, limitMinutes: 90 })).toBe(expected);
  });

  it('longer than the whole are none', () => {
    expect(thresholdPassed(marks, { before: 0, now: 1_000, limitMinutes: 4 })).toBeNull();
  });
});

it('clock faces count minutes beyond the hour', () => {
  expect([0, 61_000, 3_900_000, -5].map(clockText)).toEqual(['0:00', '1:01', '65:00', '0:00']);
});

it('a time on a clock and its instant are the same in every zone, at both changes of the clocks', () => {
  const zones = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/New_York', 'Europe/Berlin'];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 29_000_000, max: 34_000_000 }), (zone, minutes) => {
      const at = instant(minutes * 60_000);
      const again = instantAt(dayIn(at, zone), timeIn(at, zone), zone);
      expect(again === null ? null : timeIn(again, zone)).toBe(timeIn(at, zone));
    }),
  );
});

describe('agreeing with a change', () => {
  const { proposal, seats } = proposalView(1);

  it('changes the own product’s part only', () => {
    expect(draftsOf(proposal.wish.changes, seats[0]?.seat).map(({ change }) => change.product)).toEqual(['charge']);
  });

  it('places nothing beside itself', () => {
    const [change] = proposal.wish.changes;
    expect(change === undefined ? null : anchorsFor(change, [])).toEqual(['1001']);
  });

  it('leaves single issues out of several that move together, takes them in again in their order, and with the last one all', () => {
    const [first, second] = [issueId('1'), issueId('2')];
    const asked: Change = { kind: 'place', product: productId('charge'), issues: [first, second], where: { kind: 'top' } };
    const [draft] = draftsOf([asked], undefined);
    if (draft === undefined) throw new Error('There is no draft.');
    const onlySecond = withoutOrWith(draft, first);
    expect(agreedChanges([onlySecond])).toEqual([{ ...asked, issues: [second] }]);
    expect(agreedChanges([withoutOrWith(onlySecond, first)])).toEqual([asked]);
    expect(agreedChanges([withoutOrWith(onlySecond, second)])).toEqual([]);
  });
});
