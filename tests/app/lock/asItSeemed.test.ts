import type { SeenIssue } from '../../../src/app/ports';
import { asItSeemed } from '../../../src/app/settling/asItSeemed';
import type { AgreedPosition } from '../../../src/domain/agreement/agreement';
import { placed } from '../../../src/domain/lock/agreedNow';
import type { Batch } from '../../../src/domain/lock/batch';
import { type IssueId, issueId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { unhinted } from '../../../src/domain/ranking/agreedOrder';

const [first, other, third] = [issueId('1'), issueId('2'), issueId('3')];
const top = { agreement: 1, kind: 'position', issue: first, position: 1 } as const;
const below = { agreement: 1, kind: 'below', issue: first, other } as const;
const toEnd = placed(first, third);
const toTop = placed(first, null);

type Given = { before: readonly IssueId[]; now: readonly IssueId[]; otherAt: number; seen?: readonly SeenIssue[] };

/** What is promised to who moves the first issue at 5, when the other of the same batch was moved at that time. */
function promisedAt5(position: AgreedPosition, { before, now, otherAt, seen = [] }: Given) {
  const latest: Batch['latest'] = new Map([[other, { id: null, verdict: 'allowed', at: instant(otherAt) }]]);
  const batch: Batch = { moves: [], again: [], absorbed: [], latest, waiting: new Set(), foughtOver: new Set() };
  const states = new Map(seen.map((one) => [one.id, one]));
  const then = { before: unhinted(before), after: unhinted(before) };
  const known = { changes: [placed(other, null)], batch, settled: [], states, before: () => unhinted(before) };
  return asItSeemed(known)([position], 5, { then, now: unhinted(now) });
}

describe('L15 a promise seems broken or kept by what was there when an issue was moved', () => {
  it('of one batch what was moved later does not count, unless the promise names it', () => {
    const [before, now] = [
      [first, other, third],
      [other, first, third],
    ] as const;
    expect(promisedAt5(top, { before, now, otherAt: 6 }).brokenBy(toEnd)).toBe(top);
    expect(promisedAt5(top, { before: now, now, otherAt: 4 }).brokenBy(toEnd)).toBeUndefined();
    expect(promisedAt5(below, { before: now, now, otherAt: 6 }).brokenBy(toTop)).toBe(below);
  });

  it('nor what has left the backlog, unless the promise names it: that may have left since', () => {
    const order = [other, first, third];
    const gone = { before: order, now: order, otherAt: 4, seen: [{ id: other, isDone: true, inSprint: false } as SeenIssue] };
    expect(promisedAt5(top, gone).brokenBy(toEnd)).toBe(top);
    expect(promisedAt5(below, gone).brokenBy(toTop)).toBe(below);
  });

  it('but where it stood before counts for what held then', () => {
    const given = { before: [other, first, third], now: [first, other, third], otherAt: 6 };
    expect(promisedAt5(top, given).brokenBy(toEnd)).toBeUndefined();
  });
});
