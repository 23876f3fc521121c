/** Queue consumer: one forum's work at a time that no person waits for. */
import type { AsyncEvent } from '@forge/events';
import * as v from 'valibot';
import type { ForumJob } from '../app/ports';
import { workOnForum as work } from '../app/workOnForum';
import { forumId, issueId } from '../domain/ids';
import { retrying } from './retrying';
import { deps } from './composition';

const forum = v.pipe(v.string(), v.transform(forumId));
const job: v.GenericSchema<unknown, ForumJob> = v.variant('kind', [
  v.object({ kind: v.literal('takeIn'), forumId: forum, issue: v.pipe(v.string(), v.transform(issueId)) }),
  v.object({ kind: v.literal('project'), forumId: forum, of: v.picklist(['proposal', 'impediment']), number: v.number() }),
  v.object({ kind: v.literal('concludeEvent'), forumId: forum, event: v.number() }),
  v.object({ kind: v.literal('digest'), forumId: forum, event: v.number() }),
  v.object({ kind: v.literal('permissions') }),
]);

export async function workOnForum({ body, retryContext }: AsyncEvent) {
  const asked = v.parse(job, body);
  return retrying(() => work(deps, asked), { retryCount: retryContext?.retryCount ?? 0, spread: 0 });
}
