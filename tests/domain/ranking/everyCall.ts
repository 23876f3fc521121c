/**
 * The truth that plans are measured against: all that real rank calls can reach from a sorted order of a few issues, found by trying every
 * call. It knows nothing of how plans are made.
 */
import { issueId, type IssueId } from '../../../src/domain/ids';
import { applyRankCall } from '../../../src/domain/ranking/applyRankCall';
import type { RankCall } from '../../../src/domain/ranking/plan';

/** For an order written as by `write`: for each set of touched issues, as a bit mask, the fewest calls that reach it. */
export type Reached = ReadonlyMap<string, ReadonlyMap<number, number>>;
type Edge = { readonly to: string; readonly mask: number };

export const issuesUpTo = (count: number): readonly IssueId[] => Array.from({ length: count }, (_, i) => issueId(String(i)));
export const write = (order: readonly IssueId[]): string => order.join(' ');
export const read = (order: string): readonly IssueId[] => order.split(' ').map(issueId);
export const maskOf = (issues: Iterable<IssueId>): number => Array.from(issues).reduce((mask, issue) => mask | (1 << Number(issue)), 0);
export const bitsIn = (mask: number): number => mask.toString(2).replaceAll('0', '').length;
const sequences = (issues: readonly IssueId[], atMost: number): readonly (readonly IssueId[])[] =>
  atMost === 0 ? [[]] : [[], ...issues.flatMap((issue) => sequences(without(issues, issue), atMost - 1).map((tail) => [issue, ...tail]))];

/** Every order that calls of at most `issuesPerCall` issues make of `count` issues in ascending order, breadth first. */
export function everyReach(count: number, issuesPerCall: number): Reached {
  const start = write(issuesUpTo(count));
  const reached = new Map<string, Map<number, number>>([[start, new Map([[0, 0]])]]);
  const edges = new Map<string, readonly Edge[]>();
  let frontier = [{ order: start, mask: 0 }];
  for (let calls = 1; frontier.length > 0; calls += 1) {
    const next: typeof frontier = [];
    for (const { order, mask } of frontier) {
      const known = edges.get(order) ?? edgesFrom(order, everyCall(read(order), issuesPerCall));
      edges.set(order, known);
      for (const edge of known) {
        const masks = reached.get(edge.to) ?? new Map<number, number>();
        reached.set(edge.to, masks);
        const touched = mask | edge.mask;
        if (masks.has(touched)) continue;
        masks.set(touched, calls);
        next.push({ order: edge.to, mask: touched });
      }
    }
    frontier = next;
  }
  return reached;
}

/** Each block to each place: the top, or below one of the others. To place it before a lower issue is to place it after the one above. */
function everyCall(order: readonly IssueId[], issuesPerCall: number): readonly RankCall[] {
  const blocks = sequences(order, issuesPerCall).filter((block) => block.length > 0);
  return blocks.flatMap((issues) => {
    const others = order.filter((issue) => !issues.includes(issue));
    const top = others.slice(0, 1).map((before): RankCall => ({ issues, anchor: { before } }));
    return [...top, ...others.map((after): RankCall => ({ issues, anchor: { after } }))];
  });
}

function edgesFrom(order: string, calls: readonly RankCall[]): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const call of calls) {
    const edge = { to: write(applyRankCall(read(order), call)), mask: maskOf(call.issues) };
    edges.set(`${edge.to}/${edge.mask}`, edge);
  }
  return [...edges.values()];
}

const without = (issues: readonly IssueId[], gone: IssueId) => issues.filter((issue) => issue !== gone);
