/**
 * The order that a lock protects, as an immutable value (rules R8, R10). Made from a snapshot, then changed by accepted moves only.
 * Ids are held as numbers, so that an operation on 50,000 issues takes well under a millisecond.
 */
import { issueId, type IssueId } from '../ids';

export type AgreedOrder = {
  /** Issue ids, top of the backlog first, none twice. */
  readonly ids: readonly number[];
  /** Beside each id the rank it once had, or '' for none. A hint where to look, never a proof: Jira renews ranks. */
  readonly hints: readonly string[];
};

/** An issue and the one it stands directly below; null places it at the top. */
export type AcceptedMove = { readonly issue: IssueId; readonly after: IssueId | null };

/** Null stands for the end of the backlog. */
export type Neighbours = { readonly below: IssueId | null; readonly above: IssueId | null };

const HINT_EVERY = 4;
/** The alphabet of Jira's ranks. Anything else is no rank and kept as no hint. */
const RANK = /^[0-9a-z|:]+$/;

/** Every fourth issue keeps its rank as a hint. Of an id that a paged reading brought twice, the first counts. */
export function fromSnapshot(snapshot: readonly IssueId[], rankOf: (issue: IssueId) => string | undefined): AgreedOrder {
  const issues = [...new Set(snapshot)];
  const hints = issues.map((issue, index) => {
    const rank = index % HINT_EVERY === 0 ? rankOf(issue) : undefined;
    return rank !== undefined && RANK.test(rank) ? rank : '';
  });
  return { ids: issues.map(wholeNumber), hints };
}

/** An order to look at, without hints; of issues that are known to be there once each. */
export const unhinted = (issues: readonly IssueId[]): AgreedOrder => ({ ids: issues.map(Number), hints: issues.map(() => '') });

export const size = (order: AgreedOrder): number => order.ids.length;
export const has = (order: AgreedOrder, issue: IssueId): boolean => order.ids.includes(Number(issue));
/** Counted from 0; -1 where the order does not hold the issue. */
export const indexOf = (order: AgreedOrder, issue: IssueId): number => order.ids.indexOf(Number(issue));
export const issuesOf = (order: AgreedOrder): readonly IssueId[] => order.ids.map(asIssue);

export function issueAt(order: AgreedOrder, index: number): IssueId | null {
  const id = order.ids[index];
  return id === undefined ? null : asIssue(id);
}

/** The issues directly below that one, or at the top for null, as far down as they are among these. It is of the order. */
export function directlyBelow(order: AgreedOrder, above: IssueId | null, among: ReadonlySet<IssueId>): readonly IssueId[] {
  const found: IssueId[] = [];
  for (let at = above === null ? 0 : indexOf(order, above) + 1; ; at += 1) {
    const next = issueAt(order, at);
    if (next === null || !among.has(next)) return found;
    found.push(next);
  }
}

export function without(order: AgreedOrder, issues: Iterable<IssueId>): AgreedOrder {
  const gone = new Set(Array.from(issues, Number));
  if (gone.size === 0) return order;
  const stays = order.ids.map((id) => !gone.has(id));
  return { ids: order.ids.filter((_, index) => stays[index]), hints: order.hints.filter((_, index) => stays[index]) };
}

/**
 * The issue directly below `after`, everything else as it was; an issue that is not yet in the order enters it. Its hint is dropped.
 * @throws RangeError when `after` is the issue itself or not in the order.
 */
export function placeAfter(order: AgreedOrder, issue: IssueId, after: IssueId | null): AgreedOrder {
  return replay(order, [{ issue, after }]);
}

/** The order after these moves, oldest first, as if each were placed by `placeAfter`. @throws RangeError as it does. */
export function replay({ ids, hints }: AgreedOrder, moves: readonly AcceptedMove[]): AgreedOrder {
  const order = { ids: [...ids], hints: [...hints] };
  for (const { issue, after } of moves) {
    const from = indexOf(order, issue);
    if (from >= 0) for (const column of [order.ids, order.hints]) column.splice(from, 1);
    const above = after === null ? -1 : indexOf(order, after);
    if (after !== null && above < 0) throw new RangeError(`Issue ${issue} cannot stand below ${after}, which is not in the agreed order.`);
    order.ids.splice(above + 1, 0, wholeNumber(issue));
    order.hints.splice(above + 1, 0, '');
  }
  return order;
}

/** The nearest issues on either side that are not set aside. @throws RangeError when the order does not hold the issue. */
export function neighbours(order: AgreedOrder, issue: IssueId, excluded: ReadonlySet<IssueId>): Neighbours {
  const index = indexOf(order, issue);
  if (index < 0) throw new RangeError(`Issue ${issue} is not in the agreed order.`);
  const nearest = (step: 1 | -1): IssueId | null => {
    for (let at = index + step; ; at += step) {
      const neighbour = issueAt(order, at);
      if (neighbour === null || !excluded.has(neighbour)) return neighbour;
    }
  };
  return { below: nearest(-1), above: nearest(1) };
}

const asIssue = (id: number): IssueId => issueId(String(id));

function wholeNumber(issue: IssueId): number {
  const id = Number(issue);
  if (!Number.isSafeInteger(id) || String(id) !== issue) throw new RangeError(`"${issue}" is not an issue id: Jira's are whole numbers.`);
  return id;
}
