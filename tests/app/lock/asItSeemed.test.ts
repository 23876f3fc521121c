import type { SeenIssue } from '../../../src/app/ports';
import { asItSeemed } from '../../../src/app/settling/asItSeemed';
import type { Batch } from '../../../src/domain/lock/batch';
import { issueId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { unhinted } from '../../../src/domain/ranking/agreedOrder';

const [first, other, third] = [issueId('1'), issueId('2'), issueId('3')];
const order = unhinted([other, first, third]);
const top = { agreement: 1, kind: 'position', issue: first, position: 1 } as const;
const below = { agreement: 1, kind: 'below', issue: first, other } as const;

/** A batch in which the second issue was moved at that time. */
function seemingAt(movedAt: number, otherAt: number, seen: readonly SeenIssue[] = []) {
  const latest: Batch['latest'] = new Map([[other, { id: null, verdict: 'allowed', at: instant(otherAt) }]]);
  const batch: Batch = { moves: [], again: [], absorbed: [], latest, waiting: new Set(), foughtOver: new Set() };
  return asItSeemed({
    changes: [{ kind: 'placed', issue: other, after: null }],
    batch,
    settled: [],
    states: new Map(seen.map((one) => [one.id, one])),
  })(movedAt);
}

describe('L15 a promise seems broken or kept by what was there when an issue was moved', () => {
  it('of one batch what was moved later does not count, unless the promise names it', () => {
    expect(seemingAt(5, 6).isBroken(order, top)).toBe(false);
    expect(seemingAt(5, 4).isBroken(order, top)).toBe(true);
    expect(seemingAt(5, 6).isBroken(unhinted([first, other]), below)).toBe(true);
  });

  it('nor what has left the backlog, unless the promise names it: that may have left since', () => {
    const seen = { id: other, isDone: true, inSprint: false } as SeenIssue;
    expect(seemingAt(5, 4, [seen]).isBroken(order, top)).toBe(false);
    expect(seemingAt(5, 4, [seen]).isBroken(unhinted([first, other]), below)).toBe(true);
  });

  it('but where it stood before counts for what held then', () => {
    expect(seemingAt(5, 6).wasBroken(order, top)).toBe(true);
  });
});
