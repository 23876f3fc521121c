/** Where moved issues belong, and between which neighbours they were found (rule L12). */
import type { Product } from '../../domain/forum/forum';
import { type IssueId, issueId } from '../../domain/ids';
import { hintedStretch, placeWithin } from '../../domain/lock/foundPlace';
import type { Place } from '../../domain/lock/productLock';
import { has, neighbours } from '../../domain/ranking/agreedOrder';
import type { Deps } from '../ports';
import { ranksOf } from './planPutBack';
import type { Judgement } from './settling';

/** Of a larger batch nobody reads each place; the hints alone must do. */
const EXACT_UP_TO = 100;

/** An issue whose place cannot be told (Jira has renewed its ranks) is absent. One call for a batch, a point for each issue around. */
export async function findPlaces(
  deps: Deps,
  { product, judgement, touched }: { product: Product; judgement: Judgement; touched: ReadonlySet<IssueId> },
  issues: readonly IssueId[],
): Promise<ReadonlyMap<IssueId, Place>> {
  const known = ranksOf(judgement.states);
  const stretches = new Map<IssueId, readonly IssueId[]>();
  for (const issue of issues) {
    const stretch = hintedStretch(judgement.order, { issue, place: placeOf(judgement, issue, touched), ranks: known });
    if (stretch) stretches.set(issue, stretch);
  }
  const unread = [...new Set([...stretches.values()].flatMap(inside))].filter((issue) => !known.has(issue));
  const read = issues.length <= EXACT_UP_TO && unread.length > 0 ? await deps.jira.readIssues(unread, product.board) : new Map();
  const ranks = new Map([...hinted(judgement, stretches), ...known, ...ranksOf(read)]);
  return new Map([...stretches].map(([issue, stretch]) => [issue, placeWithin(stretch, { issue, ranks })]));
}

/** The hinted ends of a stretch are known well enough. */
const inside = (stretch: readonly IssueId[]): readonly IssueId[] => stretch.slice(1, -1);

function hinted({ order }: Judgement, stretches: ReadonlyMap<IssueId, readonly IssueId[]>): [IssueId, string][] {
  const wanted = new Set([...stretches.values()].flat().map(Number));
  return order.ids.flatMap((id, index): [IssueId, string][] => {
    const hint = order.hints[index] ?? '';
    return wanted.has(id) && hint !== '' ? [[issueId(String(id)), hint]] : [];
  });
}

export function placeOf({ order }: Pick<Judgement, 'order'>, issue: IssueId, touched: ReadonlySet<IssueId>): Place {
  return has(order, issue) ? neighbours(order, issue, touched) : { below: null, above: null };
}
