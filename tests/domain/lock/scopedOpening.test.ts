import { instant } from '../../../src/domain/instant';
import { leftAfter, type ScopedOpening } from '../../../src/domain/lock/scopedOpening';

const opening = (from: number, until: number): ScopedOpening => ({
  emergency: 1,
  from: instant(from),
  until: instant(until),
  issues: null,
});
const left = (...openings: ScopedOpening[]) =>
  leftAfter(openings, { closedAt: instant(100), keptFrom: instant(70) }).map(({ from, until }) => [from, until]);

describe('L17 a close ends what emergencies opened', () => {
  it('and keeps what was open until then until the next close: moves in it may still be judged', () => {
    expect(left(opening(20, 500))).toEqual([[20, 100]]);
    expect(left(opening(20, 71))).toEqual([[20, 71]]);
    expect(left(opening(20, 70))).toEqual([]);
    expect(left(opening(100, 500))).toEqual([]);
  });
});
