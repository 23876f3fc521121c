/** Many impediments at once: the board of a large forum asks for thousands. */
import type { ForumId } from '../../domain/ids';
import type { Impediment } from '../../domain/impediment/impediment';
import type { Deps } from '../ports';

const AT_ONCE = 250;

/** Those that exist, in the order asked for. */
export async function readImpediments(deps: Deps, forum: ForumId, numbers: readonly number[]): Promise<readonly Impediment[]> {
  const stretches = Array.from({ length: Math.ceil(numbers.length / AT_ONCE) }, (_, at) => numbers.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
  const read = await Promise.all(stretches.map((stretch) => deps.records.keptMany('impediment', forum, stretch)));
  return read.flat().map(({ value }) => value);
}
