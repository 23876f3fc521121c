/** The fewest issues whose move makes one order of another (rule B6): what entered counts as moved, what left does not. */
import type { IssueId } from '../ids';
import { type AgreedOrder, issuesOf } from './agreedOrder';
import { keptIssues } from './keptIssues';

const EACH_ALIKE = { issueWeight: () => 1, callWeight: 0, issuesPerCall: 1 };

/** In the later order's sequence. */
export function movedBetween(before: AgreedOrder, after: AgreedOrder): readonly IssueId[] {
  if (before.ids === after.ids) return [];
  const stood = new Map(before.ids.map((id, place) => [id, place]));
  const stayed = after.ids.flatMap((id) => stood.get(id) ?? []);
  const ranks = new Map([...stayed].sort((a, b) => a - b).map((place, rank) => [place, rank]));
  const kept = new Set(
    keptIssues(
      stayed.map((place) => ranks.get(place) ?? 0),
      EACH_ALIKE,
    ).map((index) => stayed[index]),
  );
  return issuesOf(after).filter((_, index) => {
    const place = stood.get(after.ids[index] ?? -1);
    return place === undefined || !kept.has(place);
  });
}
