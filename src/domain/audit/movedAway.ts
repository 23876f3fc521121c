/**
 * Which issues left their place, told from true ranks and from whom the history names (rules V1, V2). Of two that changed places the one that
 * somebody moved has left: the lock moves nothing that nobody moved.
 */
import type { IssueId } from '../ids';
import { compareRanks, type Ranks } from '../lock/runs';
import { type AgreedOrder, issuesOf } from '../ranking/agreedOrder';
import { currentPlaces } from '../ranking/currentPlaces';
import { keptIssues } from '../ranking/keptIssues';

/**
 * `untold`: the history has a move since the lock closed of which the lock is not known to have heard. `heard`: the last it has
 * is one that the lock dealt with. `none`: nobody has moved it.
 */
export type Traces = (issue: IssueId) => 'untold' | 'heard' | 'none';

/** In agreed order; as few untold ones as possible, heard ones only where those do not explain it, others only where nothing else does. */
export function movedAway(order: AgreedOrder, ranks: Ranks, tracesOf: Traces): readonly IssueId[] {
  const target = issuesOf(order).filter((issue) => ranks.has(issue));
  const current = [...target].sort((a, b) => compareRanks(ranks.get(a), ranks.get(b)));
  const traces = target.map(tracesOf);
  const count = (kind: ReturnType<Traces>) => traces.filter((one) => one === kind).length;
  const heard = count('untold') + 1;
  const weights = { untold: 1, heard, none: heard * (count('heard') + 1) };
  const issueWeight = (index: number): number => weights[traces[index] ?? 'none'];
  const kept = new Set(keptIssues(currentPlaces({ target, current }), { issueWeight, callWeight: 0, issuesPerCall: 1 }));
  return target.filter((_, index) => !kept.has(index));
}
