/** Whether a promised position holds for who moved an issue, though others came and went before that was looked at (rule L15). */
import type { AgreedPosition } from '../../domain/agreement/agreement';
import { isBroken, namedIn } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { Batch, SettledMove } from '../../domain/lock/batch';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { type AgreedOrder, without } from '../../domain/ranking/agreedOrder';
import type { SeenIssue } from '../ports';

/** `settled`: what was judged before, though it may have been moved later. */
export type Known = {
  readonly changes: readonly AcceptedChange[];
  readonly batch: Batch;
  readonly settled: readonly SettledMove[];
  readonly states: ReadonlyMap<IssueId, SeenIssue>;
  /** The agreed order as it was before these were last moved. */
  readonly before: (later: readonly SettledMove[]) => AgreedOrder;
};

/** `then`: the order right before and right after the issue was moved. `now`: with what of the batch was taken before it. */
export type Orders = { readonly then: { readonly before: AgreedOrder; readonly after: AgreedOrder }; readonly now: AgreedOrder };

export type Promised = {
  /** Of what held when the issue was moved, and still does: what such a change breaks. */
  readonly brokenBy: (change: AcceptedChange) => AgreedPosition | undefined;
  /** Whether the move itself kept it. */
  readonly wasKept: (position: AgreedPosition) => boolean;
};

export const NOTHING_PROMISED: Promised = { brokenBy: () => undefined, wasKept: () => true };

/**
 * What entered the order after that instant counts as not there, and may have undone a promise from where it had been; nor does what has left the
 * backlog and nobody told; but what a position names does always. What the same batch moved later is not there now, and was then where it had been.
 */
export function asItSeemed({ changes, batch, settled, states, before }: Known) {
  const entered = settled.filter(({ verdict, issue }) => verdict === 'allowed' && !batch.latest.has(issue));
  const together = changes.map(({ issue }) => ({ issue, at: batch.latest.get(issue)?.at ?? Infinity }));
  const absent = [...states.values()].filter(({ isDone, inSprint }) => isDone || inSprint).map(({ id }) => id);
  return (positions: readonly AgreedPosition[], movedAt: number, { then, now }: Orders): Promised => {
    const laterOf = (moves: readonly { issue: IssueId; at: number }[]) => moves.filter(({ at }) => at > movedAt).map(({ issue }) => issue);
    const wasBroken = isBrokenWithout([...absent, ...laterOf(entered)]);
    const isBrokenNow = isBrokenWithout([...absent, ...laterOf(entered), ...laterOf(together)]);
    const since = entered.filter(({ at }) => at > movedAt);
    const formerly = since.length === 0 || positions.length === 0 ? null : before(since);
    const isUndone = (position: AgreedPosition): boolean => formerly !== null && isBrokenWithout(absent)(formerly, position);
    const held = positions.filter((position) => !wasBroken(then.before, position) && !isUndone(position) && !isBrokenNow(now, position));
    return {
      brokenBy: (change) => held.find((position) => isBrokenNow(withAccepted(now, [change]), position)),
      wasKept: (position) => !wasBroken(then.after, position),
    };
  };
}

const isBrokenWithout =
  (absent: readonly IssueId[]) =>
  (order: AgreedOrder, position: AgreedPosition): boolean => {
    const named = namedIn([position]);
    const notThere = absent.filter((issue) => !named.has(issue));
    return isBroken(notThere.length === 0 ? order : without(order, notThere), position);
  };
