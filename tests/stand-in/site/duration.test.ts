import { durationMs } from './duration';

describe('a length of time', () => {
  it.each([
    ['PT15M', 900_000],
    ['P1DT2H', 93_600_000],
    ['P2W', 1_209_600_000],
    ['PT0.5S', 500],
    ['PT0S', 0],
  ])('%s is %d ms', (iso, ms) => expect(durationMs(iso)).toBe(ms));

  it.each(['', 'P', 'PT', '15M', 'P1M', 'P1Y', '-PT1S', 'PT1', 'P1DT', 'pt1s'])('"%s" is none', (iso) => {
    expect(durationMs(iso)).toBeUndefined();
  });
});
