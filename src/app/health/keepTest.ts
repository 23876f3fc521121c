/**
 * Keeps what a self-test found, in one step with the log (rules L14, L23, L24, L27): lock, checks, gaps, and what follows for people. Decided on
 * the records as they are now, so that two tests at once begin one gap.
 */
import { checksOf } from '../../domain/health/checksOf';
import type { OwnerHealth } from '../../domain/health/owner';
import type { Forum, Product } from '../../domain/forum/forum';
import type { Instant } from '../../domain/instant';
import type { LockHealth } from '../../domain/lock/health';
import { type CheckResult, withSince } from '../../domain/lock/healthChecks';
import { gapsAfter } from '../../domain/lock/healthGaps';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { lockStateAt } from '../../domain/lock/lockState';
import { type ProductLock, lockHistoryOf } from '../../domain/lock/productLock';
import type { Deps, ReadInbox, Versioned } from '../ports';
import type { Tested } from '../selfTest';
import { factsOfTest } from './factsOfTest';
import { newestHeard } from './heard';
import { inheritedBy } from './inherit';
import { moversOf } from './movers';

export type Found = {
  product: Product;
  tested: Tested;
  shared: CheckResult | null;
  owner: OwnerHealth | null;
  bySweep: boolean;
};
export type Kept = { before: HealthRecord; after: HealthRecord; isStuck: boolean };

/** `inbox` null where nobody has looked at it. */
export type HeldRecords = {
  lock: Versioned<ProductLock> | null;
  health: Versioned<HealthRecord>;
  inbox: ReadInbox | null;
};

/** `held`: what was read just now, written only if it is still so. */
export async function keepTest(deps: Deps, forum: Forum, found: Found, held?: HeldRecords): Promise<Kept | 'gone' | 'conflict'> {
  const { product, tested } = found;
  const [lock, known, inbox] = await Promise.all([
    held ? held.lock : deps.records.lock(product.id),
    held ? held.health : deps.records.lockHealth(product.id, forum.id),
    held?.inbox ?? deps.inbox.read(product.id),
  ]);
  if (!lock) return 'gone';
  const before = known.value;
  const heard = newestHeard(inbox, before.heardAt);
  const after = await testedRecord(deps, forum, { found, lock: lock.value, before, heard });
  const { health, isStuck } = withStuck(lock.value, tested.health);
  const writes = [
    { kind: 'lock' as const, key: product.id, value: { ...lock.value, health }, version: lock.version },
    { kind: 'lockHealth' as const, key: product.id, value: after, version: known.version },
  ];
  const facts = factsOfTest(before, after).map((fact) => ({ actor: null, fact }));
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : { before, after, isStuck };
}

/** A lock that is in order but holds issues that are not back stays broken until they are: they are tried again now (rule L14). */
function withStuck({ stuck: [issueId] }: ProductLock, health: LockHealth): { health: LockHealth; isStuck: boolean } {
  if (issueId === undefined || health.kind !== 'enforced') return { health, isStuck: false };
  return { health: { kind: 'broken', checkedAt: health.checkedAt, cause: { code: 'putBackFailed', issueId } }, isStuck: true };
}

type Keeping = { found: Found; lock: ProductLock; before: HealthRecord; heard: Instant | null };

async function testedRecord(deps: Deps, forum: Forum, { found, lock, before, heard }: Keeping): Promise<HealthRecord> {
  const { product, tested, shared, owner, bySweep } = found;
  const { health, board } = tested;
  const now = deps.clock.now();
  const last = before.checkedAt === null ? null : { at: before.checkedAt, health: before.health };
  const gaps = gapsAfter(before.gaps, { now, health, lock: lockStateAt(lockHistoryOf(lock, forum.event), now), before: last });
  const sweptAt = bySweep ? now : before.sweptAt;
  const fault = health.kind === 'broken' ? health.cause : null;
  const filterKept = board === null || board.jql === product.board.jql;
  const { strength } = product;
  const { canaries } = before;
  const checks = checksOf({ now, strength, fault, board, filterKept, shared, heardAt: heard, sweptAt, canaries });
  const inherited = await inheritedBy(deps, forum, product, before);
  return {
    ...before,
    health,
    checks: withSince(checks, before.checks, now),
    checkedAt: now,
    sweptAt,
    board,
    gaps,
    owner: product.owner,
    people: owner,
    inherited: inherited ?? before.inherited,
    ...(await moversOf(deps, forum, product.id, before)),
    heardAt: heard,
  };
}
