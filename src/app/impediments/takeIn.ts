/** Takes in an impediment that was made by Jira's own Create (rule I1): its label tells, and its reporter raised it. */
import type { Forum } from '../../domain/forum/forum';
import type { ForumId, IssueId, ProductId } from '../../domain/ids';
import { type Instant, MINUTE_MS } from '../../domain/instant';
import type { Deps, IssueBasics } from '../ports';
import { IMPEDIMENT_LABEL, IMPEDIMENT_PROPERTY } from './projection';
import { recordImpediment } from './record';

/** An event may come that late; an issue older than this was labelled later. */
const LATE_EVENT_MS = 60 * MINUTE_MS;

/** False where the issue is no impediment, or nobody is known to have raised it. Twice is once. */
export async function takeInImpediment(deps: Deps, { forumId, issue }: { forumId: ForumId; issue: IssueId }): Promise<boolean> {
  const behind = await deps.records.behindIssue(issue);
  if (behind) return behind.value.of === 'impediment';
  const forum = (await deps.records.forum(forumId))?.value;
  const known = (await deps.jira.issueBasics([issue])).get(issue);
  if (!forum || !known?.labels.includes(IMPEDIMENT_LABEL) || known.reporter === null) return false;
  const product = productNamed(forum, await deps.jira.issueProperty(issue, IMPEDIMENT_PROPERTY)) ?? productOf(forum, known);
  if (product === null) return false;
  await recordImpediment(deps, forum, {
    issueId: issue,
    title: known.summary,
    product,
    about: null,
    by: known.reporter,
    at: raisedAt(known, deps.clock.now()),
  });
  return true;
}

const raisedAt = ({ createdAt }: IssueBasics, now: Instant): Instant => (now - createdAt < LATE_EVENT_MS ? createdAt : now);

/** The product that the app itself noted when somebody raised it on the page. */
function productNamed({ products }: Forum, property: unknown): ProductId | null {
  if (typeof property !== 'object' || property === null || !('product' in property)) return null;
  return products.find(({ id }) => id === property.product)?.id ?? null;
}

/** The one product with the issue's project; the forum's first where several or none have it. */
function productOf({ products }: Forum, { projectId }: IssueBasics): ProductId | null {
  const [only, ...others] = products.filter(({ board }) => board.projects.some(({ id }) => id === projectId));
  return (others.length === 0 ? only : undefined)?.id ?? products[0]?.id ?? null;
}
