/** Groups of breaches as they are read: by day, and within a day by who moved. Newest first throughout. */
import type { BreachView } from '../../../../src/contract/calls/breachCalls';
import { type BreachGroup, groupBreaches } from '../../../../src/domain/breach/groups';
import type { AccountId } from '../../../../src/domain/ids';
import { dayKey } from '../../words/when';

export type ShownGroup = BreachGroup<BreachView>;
export type MoverGroups = { mover: AccountId | null; groups: readonly ShownGroup[]; moves: number };
export type DayGroup = { day: string; movers: readonly MoverGroups[] };

/** Days and their midnights are those of `zone`; a group is of the day on which it ended. */
export function groupsByDay(breaches: readonly BreachView[], zone: string): DayGroup[] {
  return groupBy(groupBreaches(breaches), ({ until }) => dayKey(until, zone)).map(([day, ofDay]) => ({
    day,
    movers: groupBy(ofDay, ({ mover }) => mover).map(([mover, groups]) => ({
      mover,
      groups,
      moves: groups.reduce((sum, group) => sum + group.breaches.length, 0),
    })),
  }));
}

/** Groups in the order in which each was met first. */
function groupBy<T, K>(values: readonly T[], keyOf: (value: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups];
}
