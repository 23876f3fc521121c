/** Put-backs as they are read: by day, and within a day by who moved. Newest first throughout. */
import type { PutBackView } from '../../../../src/contract/api';
import type { AccountId } from '../../../../src/domain/ids';
import { dayKey } from '../../words/when';

export type MoverGroup = { mover: AccountId | null; moves: readonly PutBackView[] };
export type DayGroup = { day: string; movers: readonly MoverGroup[] };

/** Days and their midnights are those of `zone`. */
export function groupPutBacks(moves: readonly PutBackView[], zone: string): DayGroup[] {
  const newestFirst = [...moves].sort((a, b) => b.movedAt - a.movedAt || b.number - a.number);
  return groupBy(newestFirst, ({ movedAt }) => dayKey(movedAt, zone)).map(([day, ofDay]) => ({
    day,
    movers: groupBy(ofDay, ({ mover }) => mover).map(([mover, theirs]) => ({ mover, moves: theirs })),
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
