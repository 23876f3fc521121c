/**
 * What probing has told so far about an order's true ranks, and what of it holds together (rules R12-R14). Some of the probed issues may have
 * been moved away without anybody's knowledge: these must not lead the search astray.
 */
import { indexOf, type AgreedOrder } from './agreedOrder';
import type { IssueId } from '../ids';

/** A probed issue: its place in the order, its true rank, and whether that still equals its hint. */
export type Evidence = { readonly at: number; readonly rank: string; readonly hintHolds: boolean };

export function evidenceOf(order: AgreedOrder, ranks: ReadonlyMap<IssueId, string>): readonly Evidence[] {
  return Array.from(ranks, ([issue, rank]) => {
    const at = indexOf(order, issue);
    return { at, rank, hintHolds: order.hints[at] === rank };
  }).sort((a, b) => a.at - b.at);
}

type Run = { readonly weight: number; readonly points: readonly Evidence[] };

/**
 * The heaviest part of the evidence whose ranks rise with the order: the rest has been displaced. An issue that still has the rank it was
 * taken with outweighs any number of others.
 * @param evidence by place. There are a few dozen at most, so that comparing each with each is cheap.
 */
export function consistent(evidence: readonly Evidence[]): readonly Evidence[] {
  const runs: Run[] = [];
  for (const point of evidence) {
    const before = heaviest(runs.filter((run) => (run.points.at(-1)?.rank ?? '') < point.rank));
    runs.push({ weight: before.weight + (point.hintHolds ? evidence.length : 1), points: [...before.points, point] });
  }
  return heaviest(runs).points;
}

function heaviest(runs: readonly Run[]): Run {
  return runs.reduce((best, run) => (run.weight > best.weight ? run : best), { weight: 0, points: [] });
}
