/** Which issues the next reading of a batch asks for (rules L5-L7, R11). */
import type { IssueId } from '../../domain/ids';
import { touchedBy } from '../../domain/lock/batch';
import { runsOf } from '../../domain/lock/runs';
import { outward } from '../../domain/ranking/outward';
import type { Look } from './settling';

/** In which reading each issue was read last. */
export type Readings = ReadonlyMap<IssueId, number>;

/** Jira answers so many issues as of one moment. */
const A_READING = 100;

/**
 * What is still to be read: issues of the batch, those that an agreement names beside them, and on each side where the nearest neighbour is not
 * known so many of the nearest. All of them that are compared with each other come from one reading: between two, Jira may have renewed its
 * ranks (rule R11). Of more than one reading holds, nothing is read twice.
 */
export function toRead(
  { batch, order }: Pick<Look, 'batch' | 'order'>,
  { read, reach, round, named }: { read: Readings; reach: number; round: number; named: Iterable<IssueId> },
): readonly IssueId[] {
  const excluded = touchedBy(batch);
  const onwards = (from: IssueId | null, step: 1 | -1): readonly IssueId[] =>
    from === null ? [] : read.has(from) ? [from] : outward(order, from, { step, excluded, count: reach });
  const runs = runsOf(order, new Set(batch.latest.keys()), excluded);
  const around = runs.flatMap(({ place }) => [...onwards(place.below, -1), ...onwards(place.above, 1)]);
  const compared = [...new Set([...batch.latest.keys(), ...named, ...around])];
  const unread = compared.filter((issue) => !read.has(issue));
  if (compared.length > A_READING) return unread;
  return compared.every((issue) => read.get(issue) === round - 1) ? [] : compared;
}
