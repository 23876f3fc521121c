/** Emergencies by number: those not reviewed yet, and the latest of all. */
import type { Emergency } from '../../domain/emergency/emergency';
import type { ForumId } from '../../domain/ids';
import type { Deps } from '../ports';

const AT_ONCE = 250;

/** Named numbers that exist, in that order. */
export async function readEmergencies(deps: Deps, forum: ForumId, numbers: readonly number[]): Promise<readonly Emergency[]> {
  const found: Emergency[] = [];
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const read = await deps.records.keptMany('emergency', forum, numbers.slice(from, from + AT_ONCE));
    found.push(...read.map(({ value }) => value));
  }
  return found;
}

/** Not reviewed yet, oldest first. */
export async function unreviewed(deps: Deps, forum: ForumId): Promise<readonly Emergency[]> {
  const { open } = (await deps.records.register(forum)).value;
  return readEmergencies(deps, forum, open.emergency);
}
