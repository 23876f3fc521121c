/** Accepted moves and new issues enter the agreed order where they stand now (rules L2, L5, L18). */
import type { IssueId } from '../../domain/ids';
import { placed } from '../../domain/lock/agreedNow';
import type { NotedMove } from '../../domain/lock/move';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { untoldMoves } from '../../domain/lock/untold';
import { without } from '../../domain/ranking/agreedOrder';
import type { Deps, SeenIssue } from '../ports';
import { belowOlder } from './asMade';
import { allTold } from './lookAround';
import { placesIn, type ReadRanks } from './placeInOrder';
import type { LoadedLock, Look } from './settling';

/** `unsteady`: moves of issues met on the way that nobody has told of yet. */
export type Adopted = { changes: readonly AcceptedChange[]; unsteady: readonly NotedMove[] };

export async function adopt(
  deps: Deps,
  loaded: LoadedLock,
  look: Look,
  { moving, issues }: { moving: ReadonlySet<IssueId>; issues: readonly IssueId[] },
): Promise<Adopted> {
  const unsteady = new Map<IssueId, readonly NotedMove[]>();
  const sought = issues.map((issue) => ({ issue, rank: look.states.get(issue)?.rank ?? '' }));
  const found = await placesIn(without(look.order, moving), sought, steadyRanks(deps, loaded, look, unsteady));
  const aside = new Set([...moving, ...unsteady.keys()]);
  const places = belowOlder(found, { order: look.order, aside, isAsMade: (issue) => isAsMade(look, issue) });
  return { changes: places.map(({ issue, after }) => placed(issue, after)), unsteady: [...unsteady.values()].flat() };
}

/** Nobody has moved it since it was made. */
const isAsMade = ({ batch }: Look, issue: IssueId): boolean =>
  batch.moves.some(({ id, kind }) => kind === 'created' && id === batch.latest.get(issue)?.id);

/** As Jira has them now. An issue that somebody has just moved says nothing of the place of others. */
function steadyRanks(
  deps: Deps,
  { product, app, historyFrom }: LoadedLock,
  { told }: Look,
  unsteady: Map<IssueId, readonly NotedMove[]>,
): ReadRanks {
  const known = allTold(told);
  const untoldOf = ({ id, changes }: SeenIssue) => untoldMoves({ issue: id, changes, from: historyFrom }, known);
  return async (issues) => {
    const read = await deps.jira.lookAt(issues, product.board, app);
    for (const seen of read.values()) {
      const untold = untoldOf(seen);
      if (untold.length > 0) unsteady.set(seen.id, untold);
    }
    return new Map([...read.values()].flatMap(({ id, rank }) => (rank === null || unsteady.has(id) ? [] : [[id, rank] as const])));
  };
}
