/** Whether a promised position holds for who moved an issue, though others came and went before that was looked at (rule L15). */
import type { AgreedPosition } from '../../domain/agreement/agreement';
import { isBroken, namedIn } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
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
};

export type Seeming = {
  readonly wasBroken: (order: AgreedOrder, position: AgreedPosition) => boolean;
  readonly isBroken: (order: AgreedOrder, position: AgreedPosition) => boolean;
};

/**
 * `wasBroken`: in the order right before that instant. `isBroken`: in one that has more of the batch, where what was moved later counts as not there.
 * In both, nor does what entered the order later, nor what has left the backlog and nobody told; but what the position names does always.
 */
export function asItSeemed({ changes, batch, settled, states }: Known): (movedAt: number) => Seeming {
  const entered = settled.filter(({ verdict, issue }) => verdict === 'allowed' && !batch.latest.has(issue));
  const together = changes.map(({ issue }) => ({ issue, at: batch.latest.get(issue)?.at ?? Infinity }));
  const absent = [...states.values()].filter(({ isDone, inSprint }) => isDone || inSprint).map(({ id }) => id);
  return (movedAt) => {
    const laterOf = (moves: readonly { issue: IssueId; at: number }[]) => moves.filter(({ at }) => at > movedAt).map(({ issue }) => issue);
    const broken = isBrokenWithout(absent);
    return { wasBroken: broken(laterOf(entered)), isBroken: broken([...laterOf(entered), ...laterOf(together)]) };
  };
}

const isBrokenWithout =
  (absent: readonly IssueId[]) =>
  (later: readonly IssueId[]) =>
  (order: AgreedOrder, position: AgreedPosition): boolean => {
    const named = namedIn([position]);
    const notThere = [...absent, ...later].filter((issue) => !named.has(issue));
    return isBroken(notThere.length === 0 ? order : without(order, notThere), position);
  };
