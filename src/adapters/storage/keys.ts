/** Every key of the app's storage, in one place. Keys hold no characters that Forge refuses. */
import type { KeptKind } from '../../app/ports';
import type { ForumId, IssueId, ProductId, ProjectId } from '../../domain/ids';
import type { OrderHandle } from '../../domain/lock/productLock';

/** Shards of a product's inbox: many triggers write at once, each conflict costs a retry; each job reads them all. */
export const INBOX_SHARDS = 8;

export const keys = {
  home: (project: ProjectId) => `home:${project}`,
  forum: (forum: ForumId) => `forum:${forum}`,
  lock: (product: ProductId) => `lock:${product}`,
  askedTest: (product: ProductId) => `asked-test:${product}`,
  lockHealth: (product: ProductId) => `lock-health:${product}`,
  guarded: 'guarded',
  permissions: 'permissions',
  orderChunk: (product: ProductId, handle: Pick<OrderHandle, 'generation'>, chunk: number) =>
    `order:${product}:${handle.generation}:${chunk}`,
  inboxShard: (product: ProductId, shard: number) => `inbox:${product}:${shard}`,
  audit: (forum: ForumId) => `audit:${forum}`,
  wake: (product: ProductId) => `wake:${product}`,
  breachHead: (forum: ForumId) => `breach-head:${forum}`,
  breach: (forum: ForumId, number: number) => `breach:${forum}:${number}`,
  register: (forum: ForumId) => `register:${forum}`,
  agenda: (forum: ForumId) => `agenda:${forum}`,
  kept: (of: KeptKind, forum: ForumId, number: number) => `${of}:${forum}:${number}`,
  shelf: (of: KeptKind, forum: ForumId, shelf: number) => `shelf:${of}:${forum}:${shelf}`,
  behindIssue: (issue: IssueId) => `issue:${issue}`,
  logHead: (forum: ForumId) => `log-head:${forum}`,
  logEntry: (forum: ForumId, number: number) => `log:${forum}:${number}`,
} as const;
