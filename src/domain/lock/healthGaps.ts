/**
 * Gaps in a lock's history (rules L23, L24): every stretch in which a locked product was not enforced, never deleted. A single issue that could
 * not be put back is no gap; its breach says so.
 */
import type { Instant } from '../instant';
import { type ChangeTrace, type LockFault, type LockHealth, NOT_CHECKED_MS } from './health';
import type { LockState } from './lockState';

/** `notChecked`: the app was switched off or uninstalled, or its schedule stood still. */
export type GapCause = Exclude<LockFault, { code: 'putBackFailed' | 'fight' }> | { readonly code: 'notChecked' };

export type LockGap = {
  readonly number: number;
  /** The last instant at which a check found the lock in order, or the change where Jira tells when it was made. */
  readonly from: Instant;
  readonly foundAt: Instant;
  /** Null while it lasts. */
  readonly until: Instant | null;
  readonly cause: GapCause;
  readonly changed: ChangeTrace | null;
};

export type Checked = {
  readonly now: Instant;
  readonly health: LockHealth;
  readonly lock: LockState;
  /** The check before; null for the first. */
  readonly before: { readonly at: Instant; readonly health: LockHealth } | null;
};

/** What the check found begins a gap, ends one, or leaves them as they are. Ascending by number. */
export function gapsAfter(gaps: readonly LockGap[], checked: Checked): readonly LockGap[] {
  return begun(missed(ended(gaps, checked), checked), checked);
}

export const gapNow = (gaps: readonly LockGap[]): LockGap | null => gaps.findLast(({ until }) => until === null) ?? null;

/** A gap ends when the lock is found in order, or its cause is another, or with the opening of the window: then nothing is to be enforced. */
function ended(gaps: readonly LockGap[], { now, health, lock }: Checked): readonly LockGap[] {
  return gaps.map((gap) => {
    if (gap.until !== null) return gap;
    if (lock.state === 'open') return { ...gap, until: later(lock.since, gap.from) };
    const lasts = health.kind === 'broken' && health.cause.code === gap.cause.code;
    return lasts || lock.state === 'off' ? gap : { ...gap, until: now };
  });
}

function missed(gaps: readonly LockGap[], { now, lock, before }: Checked): readonly LockGap[] {
  if (lock.state !== 'locked' || before === null || gapNow(gaps) !== null) return gaps;
  const from = later(before.at, lock.since);
  if (now - from <= NOT_CHECKED_MS) return gaps;
  return [...gaps, { number: next(gaps), from, foundAt: now, until: now, cause: { code: 'notChecked' }, changed: null }];
}

function begun(gaps: readonly LockGap[], { now, health, lock, before }: Checked): readonly LockGap[] {
  if (lock.state !== 'locked' || health.kind !== 'broken' || gapNow(gaps) !== null) return gaps;
  const cause = gapCause(health.cause);
  if (cause === null || (cause.code === 'jiraDoesNotAnswer' && !wasSilent(before))) return gaps;
  const changed = health.changed ?? null;
  const lastGood = changed?.kind === 'told' ? changed.at : (before?.at ?? now);
  return [...gaps, { number: next(gaps), from: later(lastGood, lock.since), foundAt: now, until: null, cause, changed }];
}

const gapCause = (fault: LockFault): GapCause | null => (fault.code === 'putBackFailed' || fault.code === 'fight' ? null : fault);

/** One call that Jira refused proves nothing. */
const wasSilent = (before: Checked['before']): boolean =>
  before?.health.kind === 'broken' && before.health.cause.code === 'jiraDoesNotAnswer';

const next = (gaps: readonly LockGap[]): number => (gaps.at(-1)?.number ?? 0) + 1;
const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);
