/** What differs between an order that was agreed and the order now (rule B6): as few moves as explain it, told apart by who is known to have moved. */
import type { IssueId } from '../ids';
import { currentPlaces } from '../ranking/currentPlaces';
import { keptIssues } from '../ranking/keptIssues';

/** `refined`: the Product Owner's, or made while it was open. `breach`: against the lock and still there. `untold`: nobody told of it (yet). */
export type DriftKind = 'refined' | 'breach' | 'untold';
/** Places are counted from 1 at the top of the whole order. */
export type DriftMove = { readonly issue: IssueId; readonly from: number; readonly to: number; readonly kind: DriftKind };

export type Drift = {
  /** From the top of the order now. */
  readonly moves: readonly DriftMove[];
  /** In the order agreed and no longer in the backlog: closed, in a sprint, moved away, deleted, or not for this reader to see. */
  readonly left: readonly IssueId[];
  /** New in the backlog since. */
  readonly came: readonly IssueId[];
};

/** `known` says of issues who has moved them; of two that changed places, one that is known counts as moved. */
export function driftOf(
  { agreed, now }: { agreed: readonly IssueId[]; now: readonly IssueId[] },
  known: ReadonlyMap<IssueId, Exclude<DriftKind, 'untold'>>,
): Drift {
  const [wasThere, isThere] = [placesOf(agreed), placesOf(now)];
  const target = agreed.filter((issue) => isThere.has(issue));
  const current = now.filter((issue) => wasThere.has(issue));
  const others = target.length + 1;
  const issueWeight = (index: number): number => {
    const issue = target[index];
    return issue !== undefined && known.has(issue) ? 1 : others;
  };
  const kept = new Set(keptIssues(currentPlaces({ target, current }), { issueWeight, callWeight: 0, issuesPerCall: 1 }));
  const moved = target.filter((_, index) => !kept.has(index));
  const moves = moved.map((issue): DriftMove => ({
    issue,
    from: wasThere.get(issue) ?? 0,
    to: isThere.get(issue) ?? 0,
    kind: known.get(issue) ?? 'untold',
  }));
  return {
    moves: moves.sort((a, b) => a.to - b.to),
    left: agreed.filter((issue) => !isThere.has(issue)),
    came: now.filter((issue) => !wasThere.has(issue)),
  };
}

const placesOf = (order: readonly IssueId[]): ReadonlyMap<IssueId, number> => new Map(order.map((issue, index) => [issue, index + 1]));

/** A row of a drawn order, or how many rows between two are left out. */
export type DriftRow =
  { readonly kind: 'issue'; readonly issue: IssueId; readonly place: number } | { readonly kind: 'gap'; readonly count: number };

/** The issues to be shown with one neighbour on either side; what nobody moved is folded, so that a long order stays readable. */
export function foldedRows(order: readonly IssueId[], shown: ReadonlySet<IssueId>): readonly DriftRow[] {
  const rows: DriftRow[] = [];
  let left = 0;
  const endGap = () => {
    if (left > 0) rows.push({ kind: 'gap', count: left });
    left = 0;
  };
  const isShown = (index: number): boolean => {
    const issue = order[index];
    return issue !== undefined && shown.has(issue);
  };
  order.forEach((issue, index) => {
    if (!isShown(index - 1) && !isShown(index) && !isShown(index + 1)) {
      left += 1;
      return;
    }
    endGap();
    rows.push({ kind: 'issue', issue, place: index + 1 });
  });
  endGap();
  return rows;
}
