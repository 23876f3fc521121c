/** Moved issues that stand together in the agreed order, and what brings them back (rules L8, R1). */
import type { IssueId } from '../ids';
import { type AgreedOrder, indexOf, neighbours } from '../ranking/agreedOrder';
import type { Orders, RankCall } from '../ranking/plan';
import { surgicalPlan } from '../ranking/surgicalPlan';
import type { Place } from './productLock';

/** Moved issues between two neighbours that are not set aside, in agreed order. */
export type Run = { readonly place: Place; readonly issues: readonly IssueId[] };

/** `aside` holds what serves as no neighbour: the moved issues, and others known to have been moved. */
export function runsOf(order: AgreedOrder, moved: ReadonlySet<IssueId>, aside: ReadonlySet<IssueId> = moved): readonly Run[] {
  const inOrder = [...moved].map((issue) => ({ issue, index: indexOf(order, issue) })).filter(({ index }) => index >= 0);
  inOrder.sort((a, b) => a.index - b.index);
  const runs: { place: Place; issues: IssueId[] }[] = [];
  for (const { issue } of inOrder) {
    const place = neighbours(order, issue, aside);
    const last = runs.at(-1);
    if (last?.place.below === place.below && last.place.above === place.above) last.issues.push(issue);
    else runs.push({ place, issues: [issue] });
  }
  return runs;
}

/** Ranks as Jira answers them now. */
export type Ranks = ReadonlyMap<IssueId, string>;

/** The calls that bring a run back between its neighbours; none when it stands there. Neighbours themselves are never moved. */
export function callsFor(run: Run, ranks: Ranks): readonly RankCall[] {
  return surgicalPlan({ ...ordersOf(run, ranks), moved: new Set(run.issues) }).calls;
}

/** A run with its neighbours, as agreed and as it stands. */
export function ordersOf({ place, issues }: Run, ranks: Ranks): Orders {
  const { below, above } = trustedPlace(place, ranks);
  const target = [...(below ? [below] : []), ...issues, ...(above ? [above] : [])].filter((issue) => ranks.has(issue));
  const current = [...target].sort((a, b) => compareRanks(ranks.get(a), ranks.get(b)));
  return { target, current };
}

/** Neighbours out of order among themselves: one was moved and its event is still to come. Until then the upper one is believed. */
function trustedPlace({ below, above }: Place, ranks: Ranks): Place {
  const [upper, lower] = [below && ranks.get(below), above && ranks.get(above)];
  return upper && lower && upper >= lower ? { below, above: null } : { below, above };
}

export function compareRanks(a: string | undefined, b: string | undefined): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
