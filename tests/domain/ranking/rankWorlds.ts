/** Backlogs whose ranks a search may ask for, and what asking costs. */
import type { IssueId } from '../../../src/domain/ids';
import { fromSnapshot, type AgreedOrder } from '../../../src/domain/ranking/agreedOrder';
import { continueSearch, startSearch } from '../../../src/domain/ranking/rankSearch';
import { issuesUpTo } from './everyCall';

export type Ranks = Map<IssueId, string | undefined>;
export type Outcome = { readonly found: IssueId | null; readonly probed: number; readonly steps: number; readonly points: number };

/** Evenly spread ranks, a hundred apart: issue 7 of bucket 0 has `0|0000jg:`. Tenths of a place make ranks between issues. */
export const rankAt = (place: number, bucket = 0): string =>
  `${bucket}|${Math.round(place * 100 + 100)
    .toString(36)
    .padStart(6, '0')}:`;
export const ranksOf = (count: number, bucket = 0): Ranks =>
  new Map(issuesUpTo(count).map((issue, place) => [issue, rankAt(place, bucket)]));

/** How the hints of an order relate to the ranks that Jira now answers. */
export const HINTS = {
  true: (count: number) => orderOf(ranksOf(count)),
  stale: (count: number) => orderOf(ranksOf(count, 1)),
  missing: (count: number) => orderOf(new Map(issuesUpTo(count).map((issue) => [issue, undefined]))),
} as const;
export type HintState = keyof typeof HINTS;

const orderOf = (ranks: Ranks): AgreedOrder => fromSnapshot([...ranks.keys()], (issue) => ranks.get(issue));

/** Searches to the end. `ask` answers one issue's true rank, undefined where the issue is gone. */
export function search(
  order: AgreedOrder,
  { rank, excluded = new Set(), ask }: { rank: string; excluded?: ReadonlySet<IssueId>; ask: (issue: IssueId) => string | undefined },
): Outcome {
  let step = startSearch(order, { rank, excluded });
  let probed = 0;
  let steps = 0;
  while (step.kind === 'probe') {
    probed += step.probe.length;
    steps += 1;
    step = continueSearch(step, new Map(step.probe.map((issue) => [issue, ask(issue)])));
  }
  return { found: step.found, probed, steps, points: probed + steps };
}
