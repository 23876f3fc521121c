/**
 * A proof of a product's lock on one issue (rule L25): it is moved one place, and has to be seen and put back. Where the app moves it, as
 * the person who asked, it cannot prove that events arrive: the platform tells no app of its own changes. Moved by hand it proves all.
 */
import type { AccountId, IssueId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import type { LockFault } from '../lock/health';

export type CanaryBy = 'app' | 'hand';

export type Canary = {
  readonly number: number;
  readonly by: CanaryBy;
  readonly person: AccountId;
  readonly issue: IssueId;
  /** The issue that stood directly above it and must again. */
  readonly below: IssueId;
  readonly startedAt: Instant;
  /** When Jira changed the rank; null while a hand has not moved it. */
  readonly movedAt: Instant | null;
  /** When the lock had judged the move. */
  readonly judgedAt: Instant | null;
  /** When its put-back was recorded. */
  readonly putBackAt: Instant | null;
  /** When it was read at its place again. */
  readonly seenBackAt: Instant | null;
  /** The number under which its breach stands. */
  readonly breach: number | null;
  readonly outcome: CanaryOutcome | null;
};

export type CanaryOutcome =
  | { readonly kind: 'proved' }
  /** Nobody moved it in time. */
  | { readonly kind: 'notMoved' }
  /** It was moved, and no event told of it. */
  | { readonly kind: 'notHeard' }
  | { readonly kind: 'notPutBack' };

export type CanaryRefusal =
  | { readonly code: 'notTheFacilitator'; readonly facilitators: readonly AccountId[] }
  | { readonly code: 'noSuchProduct' }
  | { readonly code: 'notLocked' }
  /** By its strength this lock puts nothing back: a proof would leave the order changed. */
  | { readonly code: 'putsNothingBack' }
  /** By the rule the Product Owner may order: the lock would rightly let the move stand. */
  | { readonly code: 'moverMayOrder' }
  | { readonly code: 'lockBroken'; readonly fault: LockFault }
  | { readonly code: 'alreadyProving' }
  | { readonly code: 'nothingToMove' }
  /** An emergency has opened it for a while. */
  | { readonly code: 'issueIsOpen' }
  | { readonly code: 'callerMayNotRank' };

/** Events may be three minutes late. */
export const HEARD_WITHIN_MS = 4 * MINUTE_MS;
/** The time that a hand has. */
export const MOVED_WITHIN_MS = 10 * MINUTE_MS;

export const isRunning = ({ outcome }: Canary): boolean => outcome === null;

/** What a look at the product's records has found of the move. */
export type CanarySeen = {
  readonly movedAt: Instant | null;
  readonly judgedAt: Instant | null;
  readonly putBackAt: Instant | null;
  readonly breach: number | null;
  /** Whether the issue stands below its neighbour of before again. */
  readonly isBack: boolean;
};

/** What is known once stays known. */
export function canaryAfter(canary: Canary, seen: CanarySeen, now: Instant): Canary {
  if (!isRunning(canary)) return canary;
  const movedAt = canary.movedAt ?? seen.movedAt;
  const judgedAt = canary.judgedAt ?? seen.judgedAt;
  const putBackAt = canary.putBackAt ?? seen.putBackAt;
  const breach = canary.breach ?? seen.breach;
  const seenBackAt = canary.seenBackAt ?? (putBackAt !== null && seen.isBack ? now : null);
  const known = { ...canary, movedAt, judgedAt, putBackAt, breach, seenBackAt };
  return { ...known, outcome: outcomeOf(known, now) };
}

function outcomeOf({ movedAt, startedAt, judgedAt, seenBackAt }: Canary, now: Instant): CanaryOutcome | null {
  if (seenBackAt !== null) return { kind: 'proved' };
  if (movedAt === null) return now - startedAt > MOVED_WITHIN_MS ? { kind: 'notMoved' } : null;
  if (now - movedAt <= HEARD_WITHIN_MS) return null;
  return judgedAt === null ? { kind: 'notHeard' } : { kind: 'notPutBack' };
}

/** What of a breach tells whether a proof made it. */
type Made = { readonly number: number; readonly issueId: IssueId; readonly mover: AccountId | null; readonly movedAt: Instant };

/** Its own breach is in the record like any other, and counts in no figure; whoever proves a lock is told nothing by mail. */
export const isOfProof = (canaries: readonly Canary[], { number, issueId, mover, movedAt }: Made): boolean =>
  canaries.some(({ breach, issue, person, startedAt }) => {
    if (breach !== null) return breach === number;
    const isInTime = movedAt >= startedAt && movedAt - startedAt <= MOVED_WITHIN_MS + HEARD_WITHIN_MS;
    return issue === issueId && person === mover && isInTime;
  });
