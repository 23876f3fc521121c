/** The calls that bring a batch's forbidden moves back (rules R1, R5): surgical, or a mass repair of the whole order. */
import type { IssueId } from '../../domain/ids';
import { isCalm } from '../../domain/lock/burst';
import { callsFor, compareRanks, type Ranks } from '../../domain/lock/runs';
import { issuesOf, size } from '../../domain/ranking/agreedOrder';
import type { RankCall } from '../../domain/ranking/plan';
import { MASS_ABOVE_CALLS, restorePlan } from '../../domain/ranking/restorePlan';
import type { Deps, IssueState } from '../ports';
import { belongs } from './belongs';
import type { Judgement, LoadedLock } from './settling';

/**
 * A mass repair reads the whole order at a point an issue, and moves what nobody moved. It pays where much of the order was moved: with the eight
 * points that judging and moving an issue takes, a breach stays within twelve.
 */
const MASS_UP_TO_ISSUES_A_MOVE = 4;

export type PutBackPlan = { aim: 'surgical' | 'mass'; calls: readonly RankCall[]; displaced: ReadonlySet<IssueId> };

export function surgicalCalls({ runs, states }: Pick<Judgement, 'runs' | 'states'>): PutBackPlan {
  const ranks = ranksOf(states);
  const calls = runs.flatMap((run) => callsFor(run, ranks));
  return { aim: 'surgical', calls, displaced: new Set(calls.flatMap((call) => call.issues)) };
}

/** A mass repair instead, when surgery takes too many calls, mass takes fewer, and nothing but the forbidden moves is out of order. */
export async function massIfWorthIt(
  deps: Deps,
  { product }: LoadedLock,
  { order, runs, batch, judgedAt }: Judgement,
  surgical: PutBackPlan,
): Promise<PutBackPlan> {
  if (surgical.calls.length <= MASS_ABOVE_CALLS || size(order) > MASS_UP_TO_ISSUES_A_MOVE * surgical.displaced.size) return surgical;
  if (batch.waiting.size > 0 || !isCalm(batch.moves, judgedAt)) return surgical;
  const states = await deps.jira.readIssues(issuesOf(order), product.board);
  const ranks = ranksOf(states);
  const target = issuesOf(order).filter((issue) => ranks.has(issue) && belongs(states.get(issue), product, false));
  const current = [...target].sort((a, b) => compareRanks(ranks.get(a), ranks.get(b)));
  const forbidden = new Set(runs.flatMap((run) => run.issues));
  if (!isSameOrder(target, current, forbidden)) return surgical;
  const { aim, calls } = restorePlan({ target, current, moved: forbidden });
  return aim === 'mass' ? { aim, calls, displaced: surgical.displaced } : surgical;
}

/** Something else is out of order too: its event is still to come, and it may be the Product Owner's. Mass repair would undo it. */
function isSameOrder(target: readonly IssueId[], current: readonly IssueId[], forbidden: ReadonlySet<IssueId>): boolean {
  const others = current.filter((issue) => !forbidden.has(issue));
  return target.filter((issue) => !forbidden.has(issue)).every((issue, index) => others[index] === issue);
}

export function ranksOf(states: ReadonlyMap<IssueId, IssueState>): Ranks {
  return new Map([...states].flatMap(([id, { rank }]) => (rank === null ? [] : [[id, rank] as const])));
}
