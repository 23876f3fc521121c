/**
 * A self-test that a change of Jira's settings asks for (rule L34): of a burst of changes one, no two within half a minute, and none lost that
 * was asked for after a test had begun.
 */
import { type Instant, MINUTE_MS, SECOND_MS } from '../instant';

const SPACING_MS = 30 * SECOND_MS;
/** One change in Jira is often told by several events. */
const GATHERED_SECONDS = 3;
/** A job that was asked for so long ago and has not begun was lost: longer than it may be put off. */
const LOST_AFTER_MS = 1.5 * MINUTE_MS;

export type Asked = { readonly at: Instant; readonly isFull: boolean; readonly hasBegun: boolean };
export type AskedTest = {
  /** Null where nothing is to be tested. */
  readonly asked: Asked | null;
  readonly begunAt: Instant | null;
};

export const NOTHING_ASKED: AskedTest = { asked: null, begunAt: null };

/** `delaySeconds` null: a job is on its way. `next` null: nothing is to be written. */
export type Asking = { next: AskedTest | null; delaySeconds: number | null };

/** `isAgain`: the trigger was invoked before and failed, perhaps between writing and waking. */
type Change = { now: Instant; isFull: boolean; isAgain: boolean };

export function withChange({ asked, begunAt }: AskedTest, { now, isFull, isAgain }: Change): Asking {
  const isFuller = isFull || (asked?.isFull ?? false);
  const rest = begunAt === null ? 0 : Math.ceil((begunAt + SPACING_MS - now) / SECOND_MS);
  const delaySeconds = Math.max(GATHERED_SECONDS, rest);
  if (asked !== null && !asked.hasBegun && now - asked.at < LOST_AFTER_MS) {
    const next = isFuller === asked.isFull ? null : { asked: { ...asked, isFull }, begunAt };
    return { next, delaySeconds: isAgain ? delaySeconds : null };
  }
  return { next: { asked: { at: now, isFull: isFuller, hasBegun: false }, begunAt }, delaySeconds };
}

/** Null where the job came twice: nothing is asked for, or another job comes for it. */
export function withBeginning({ asked, begunAt }: AskedTest, now: Instant): { next: AskedTest; asked: Asked } | null {
  if (asked === null) return null;
  if (!asked.hasBegun && begunAt !== null && now - begunAt < SPACING_MS) return null;
  return { next: { asked: { ...asked, hasBegun: true }, begunAt: now }, asked };
}

/** What was asked for meanwhile stays. */
export const withEnd = (state: AskedTest, { at }: Asked): AskedTest => (state.asked?.at === at ? { ...state, asked: null } : state);
