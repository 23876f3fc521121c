/** Where issues stand among those of the agreed order, found by asking Jira for the ranks of a few (rules R11-R14). */
import type { IssueId } from '../../domain/ids';
import { type AgreedOrder, indexOf } from '../../domain/ranking/agreedOrder';
import { compareRanks } from '../../domain/lock/runs';
import { continueSearch, startSearch } from '../../domain/ranking/rankSearch';

/** The ranks of issues as they are at one moment; those that say nothing of the place of others are absent. */
export type ReadRanks = (issues: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, string>>;

/** `rank`: as of one moment for all that are placed together. */
export type Sought = { readonly issue: IssueId; readonly rank: string };

/** So many searches in a row that Jira's renewing of ranks spoils do not happen. */
const TRIES = 4;
/** So many readings ask for the issue itself as well; a longer search asks for it once more at its end, which costs less. */
const READINGS_WITH_IT = 2;

export type Placed = { readonly issue: IssueId; readonly after: IssueId | null };

/** From the top down, so that issues that went to the same gap keep the order in which they stand there. `order` holds none of them. */
export async function placesIn(order: AgreedOrder, issues: readonly Sought[], read: ReadRanks): Promise<readonly Placed[]> {
  const lastBelow = new Map<IssueId | null, IssueId>();
  const places: Placed[] = [];
  const heightOf = (issue: IssueId | null): number => (issue === null ? -1 : indexOf(order, issue));
  let lowest: IssueId | null = null;
  for (const sought of [...issues].sort((a, b) => compareRanks(a.rank, b.rank))) {
    const { found, isAsSought } = await predecessorOf(order, sought, read);
    // Their ranks are of one moment, so none stands above the one before it, whatever was dragged away between the readings; but where itself
    // was moved since, its place is of a later one.
    const predecessor: IssueId | null = isAsSought && heightOf(found) < heightOf(lowest) ? lowest : found;
    if (isAsSought) lowest = predecessor;
    places.push({ issue: sought.issue, after: lastBelow.get(predecessor) ?? predecessor });
    lastBelow.set(predecessor, sought.issue);
  }
  return places;
}

/** `isAsSought`: it still has the rank that it was sought with. */
type Found = { readonly found: IssueId | null; readonly isAsSought: boolean };

/**
 * The issue directly above it; null at the top. Ranks are compared with one that did not change while they were read: where Jira renewed it
 * meanwhile, the search begins anew.
 */
async function predecessorOf(order: AgreedOrder, { issue, rank }: Sought, read: ReadRanks): Promise<Found> {
  let wanted = rank;
  for (let left = TRIES; ; left -= 1) {
    const { found, rankNow } = await searched(order, { issue, rank: wanted }, read);
    if (rankNow === undefined || rankNow === wanted || left === 0) return { found, isAsSought: rankNow === rank };
    wanted = rankNow;
  }
}

/** `rankNow` undefined: somebody is moving it, so that the next batch places it. */
async function searched(order: AgreedOrder, { issue, rank }: Sought, read: ReadRanks) {
  let step = startSearch(order, { rank, excluded: new Set() });
  let rankNow: string | undefined = rank;
  let readings = 0;
  for (; step.kind === 'probe' && (rankNow === rank || rankNow === undefined); readings += 1) {
    const isAsked = readings < READINGS_WITH_IT;
    const ranks = await read(isAsked ? [...step.probe, issue] : step.probe);
    if (isAsked) rankNow = ranks.get(issue);
    step = continueSearch(step, ranks);
  }
  if (readings > READINGS_WITH_IT) rankNow = (await read([issue])).get(issue);
  return { found: step.kind === 'found' ? step.found : null, rankNow };
}
