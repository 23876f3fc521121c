/**
 * What a trigger does with an issue that changed (rules L4, O9): stops early where neither an order nor a forum's own project is
 * concerned, else notes the move and wakes the product's job, or the forum's. One read of storage for every other change, and no call
 * of Jira ever.
 */
import { type AccountId, type FieldId, type ForumId, type IssueId, type ProjectId, fieldId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import { forumsAtHomeIn, guardedIn } from '../domain/lock/guarded';
import { type NotedMove, moveId } from '../domain/lock/move';
import type { GuardedProduct } from '../domain/lock/productLock';
import type { Deps } from './ports';

export type IssueChange = {
  kind: 'updated' | 'created';
  issue: IssueId;
  project: ProjectId;
  actor: AccountId | null;
  at: Instant;
  changedFields: readonly FieldId[];
  /** Jira's id of the entry in the issue's history, where the event names it. */
  change: string | null;
};

export async function noteIssueChange(deps: Deps, change: IssueChange): Promise<'ignored' | 'noted'> {
  if (change.kind === 'updated' && change.changedFields.length === 0) return 'ignored';
  const { value: guarded } = await deps.records.guarded();
  if (mayBeProposed(change)) await takeIn(deps, forumsAtHomeIn(guarded, change.project), change.issue);
  if (change.kind === 'updated' && !change.changedFields.some((field) => guarded.rankFields.includes(field))) return 'ignored';
  const products = guardedIn(guarded, change.project);
  const kind = change.kind === 'created' ? ('created' as const) : ('moved' as const);
  const { issue, actor, at, change: entry } = change;
  const move = { issue, actor, at, kind, change: kind === 'created' ? null : entry };
  const noted: NotedMove = { ...move, id: moveId(move) };
  for (const product of products) await noteFor(deps, product, noted);
  return products.length > 0 ? 'noted' : 'ignored';
}

async function noteFor(deps: Deps, { productId, phase }: GuardedProduct, move: NotedMove): Promise<void> {
  const now = deps.clock.now();
  if (phase !== 'locked') return deps.inbox.note(productId, [move], { now, phase: 'open' });
  const wake = await deps.inbox.noteAndClaim(productId, move, now);
  if (wake) await deps.jobs.push({ kind: 'settle', productId }, wake);
}

const LABELS = fieldId('labels');

/** O9: events tell no labels, so what is new, or was labelled, is looked at by the forum's own job. */
const mayBeProposed = ({ kind, changedFields }: IssueChange): boolean => kind === 'created' || changedFields.includes(LABELS);

async function takeIn(deps: Deps, forums: readonly ForumId[], issue: IssueId): Promise<void> {
  for (const forumId of forums) await deps.jobs.pushForForum({ kind: 'takeIn', forumId, issue });
}
