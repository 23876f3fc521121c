/** Runs one product's self-test and keeps what it found (rules L10, L20-L24): its checks, gaps in the lock's history, who changed what, its Product Owner. */
import type { Forum } from '../domain/forum/forum';
import type { ProductId } from '../domain/ids';
import { type Instant, MINUTE_MS } from '../domain/instant';
import type { CheckResult } from '../domain/lock/healthChecks';
import type { HealthRecord } from '../domain/lock/healthRecord';
import { type Result, ok, refused } from '../domain/result';
import { checkOwner } from './health/checkOwner';
import { type HeldRecords, keepTest } from './health/keepTest';
import { sharedLock } from './health/sharing';
import { tellOfTest } from './health/tellOfTest';
import { withTrace } from './health/trace';
import type { Deps } from './ports';
import { testLock } from './selfTest';
import { untilCommitted } from './untilCommitted';

/** What costs a point for each field and board of the site is looked at once a day, and whenever something cheaper shows a change. */
const FULL_EVERY_MS = 24 * 60 * MINUTE_MS;

export type Asked = {
  /** Everything, whatever it costs: a person asked, or Jira told of a change. */
  full?: boolean;
  /** By the schedule, which proves that it is alive, and tells open pages once for all products. */
  bySweep?: boolean;
  /** The records of the product, where they were read just now: read again only if somebody has written them since. */
  held?: HeldRecords;
};

export async function checkLock(
  deps: Deps,
  forum: Forum,
  id: ProductId,
  { full = false, bySweep = false, held }: Asked = {},
): Promise<Result<'checked', { code: 'noSuchProduct' }>> {
  const product = forum.products.find((one) => one.id === id);
  if (!product) return refused({ code: 'noSuchProduct' });
  const before = (held?.health ?? (await deps.records.lockHealth(product.id, forum.id))).value;
  const isFull = full || isOld(before, deps.clock.now());
  const tested = await testLock(deps, { forum, product, seen: before.board, full: isFull });
  const health = await withTrace(deps, tested.health, before);
  const shared = tested.board !== before.board ? await sharedLock(deps, product) : sharedBefore(before);
  const owner = await checkOwner(deps, { forum, product }, { before, full: isFull });
  const found = { product, tested: { ...tested, health }, shared, owner, bySweep };
  const kept = await untilCommitted((attempt) => keepTest(deps, forum, found, attempt === 0 ? held : undefined));
  if (kept === 'gone') return ok('checked');
  if (kept.isStuck) await deps.jobs.push({ kind: 'settle', productId: id });
  if (!bySweep) await deps.broadcast.forumChanged(forum.id);
  await tellOfTest(deps, { forum, product }, kept);
  return ok('checked');
}

const isOld = ({ board }: HealthRecord, now: Instant): boolean => board === null || board.at + FULL_EVERY_MS <= now;

const sharedBefore = ({ checks }: HealthRecord): CheckResult | null =>
  checks.find(({ name, state }) => name === 'sharing' && state === 'notOk') ?? null;
