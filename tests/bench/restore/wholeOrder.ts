/** The two ways that read the whole backlog and compare: what to rank so that it stands in the agreed order again. For comparison only. */
import type { IssueId } from '../../../src/domain/ids';
import { currentPlaces } from '../../../src/domain/ranking/currentPlaces';
import { ISSUES_PER_CALL, type Orders, type RankCall } from '../../../src/domain/ranking/plan';
import { rankCalls } from '../../../src/domain/ranking/rankCalls';
import { longestRun } from '../plans/longestRun';

/** What somebody did to an issue, as the event tells it. */
export type Told = { readonly issue: IssueId; readonly isOwner: boolean };

export type Way = {
  /** Deals with all events that wait at once, when it has been calm for a while. */
  readonly gathers: boolean;
  /** The agreed order with what the Product Owner moved, where it stands now. */
  readonly adopt: (orders: Orders, told: readonly Told[]) => readonly IssueId[];
  readonly callsFor: (orders: Orders) => readonly RankCall[];
};

/** What one writes first: each event by itself; the order written in full blocks, from the first difference on, until the rest stands as agreed. */
export const rewriting: Way = {
  gathers: false,
  adopt: ({ target, current }, told) =>
    told.filter(({ isOwner }) => isOwner).reduce((agreed, { issue }) => besideUpper({ target: agreed, current }, issue), target),
  callsFor: ({ target, current }) => {
    const first = target.findIndex((issue, index) => current[index] !== issue);
    if (first < 0) return [];
    const places = currentPlaces({ target, current });
    const blocks = Array.from({ length: Math.ceil((restStandsFrom(places) - first) / ISSUES_PER_CALL) }, (_, block) => {
      const from = first + block * ISSUES_PER_CALL;
      return { from, issues: target.slice(from, from + ISSUES_PER_CALL) };
    });
    return blocks.flatMap(({ from, issues }) => {
      const anchor = from === 0 ? current.find((issue) => !issues.includes(issue)) : target[from - 1];
      return anchor === undefined ? [] : [{ issues, anchor: from === 0 ? { before: anchor } : { after: anchor } }];
    });
  },
};

/** The textbook's: one longest increasing subsequence stays, all others are ranked, neighbours in one call of up to 50. */
export const keepingLongestRun: Way = {
  gathers: true,
  adopt: ({ target, current }, told) => {
    const owners = new Set(told.filter(({ isOwner }) => isOwner).map(({ issue }) => issue));
    const rest = { target: target.filter((issue) => !owners.has(issue)), current: current.filter((issue) => !owners.has(issue)) };
    const kept = new Set(longestRun(currentPlaces(rest)).map((index) => rest.target[index]));
    const standing = current.filter((issue) => kept.has(issue) || owners.has(issue));
    return standing
      .filter((issue) => owners.has(issue))
      .reduce((agreed, issue) => besideUpper({ target: agreed, current: standing }, issue), target);
  },
  callsFor: ({ target, current }) => {
    const kept = longestRun(currentPlaces({ target, current }));
    return kept.length === target.length ? [] : rankCalls(target, { kept, issuesPerCall: ISSUES_PER_CALL });
  },
};

/** `target` with the issue below the one that `current` has above it. */
function besideUpper({ target, current }: Orders, issue: IssueId): readonly IssueId[] {
  const upper = current[current.indexOf(issue) - 1];
  const others = target.filter((other) => other !== issue);
  return others.toSpliced(upper === undefined ? 0 : others.indexOf(upper) + 1, 0, issue);
}

/** From there on the issues of the target follow one another as wanted. */
function restStandsFrom(places: readonly number[]): number {
  const last = places.findLastIndex((place, index) => place > (places[index + 1] ?? Number.POSITIVE_INFINITY));
  return last + 1;
}
