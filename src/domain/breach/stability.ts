/** How steady an order is (rule B7): moves while it was locked against moves in the windows, stretch by stretch between events. */
import type { AccountId, EventId, IssueId } from '../ids';
import type { Instant } from '../instant';
import type { LockHistory } from '../lock/lockState';

/** A time in which the lock did not change. Half-open: includes `from`, excludes `until`, which is null while it lasts. */
export type Stretch = {
  readonly state: 'locked' | 'open';
  readonly from: Instant;
  readonly until: Instant | null;
  readonly event: EventId;
};

export type RankMove = { readonly issue: IssueId; readonly actor: AccountId | null; readonly at: Instant };
export type SteadyStretch = Stretch & {
  /** By the Product Owner. */
  readonly own: readonly RankMove[];
  readonly others: readonly RankMove[];
};

/** Oldest first. */
export const stretchesOf = (history: LockHistory): readonly Stretch[] =>
  history.map(({ at, to, event }, index) => ({ state: to, from: at, until: history[index + 1]?.at ?? null, event }));

/** What the app itself moved is left out: it only puts back and applies. A move before the first close belongs to no stretch. */
export function steadiness(
  history: LockHistory,
  moves: readonly RankMove[],
  { owner, app }: { owner: AccountId; app: AccountId | null },
): readonly SteadyStretch[] {
  const people = moves.filter(({ actor }) => app === null || actor !== app);
  return stretchesOf(history).map((stretch) => {
    const within = people.filter(({ at }) => stretch.from <= at && (stretch.until === null || at < stretch.until));
    return { ...stretch, own: within.filter(({ actor }) => actor === owner), others: within.filter(({ actor }) => actor !== owner) };
  });
}
