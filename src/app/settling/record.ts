/** Finishes a batch: what was settled is remembered, and its breaches are written, each exactly once (rules L7, L12, S1). */
import { isOfProof } from '../../domain/health/canary';
import { type AccountId, type IssueId, breachId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { SettledMove } from '../../domain/lock/batch';
import { type BreachToTell, breachesToTell, withTold } from '../../domain/lock/notice';
import { type Breach, isPutBack, type JudgedMove, type ProductLock } from '../../domain/lock/productLock';
import type { Deps, ReadInbox, Versioned } from '../ports';
import type { Failures } from './carryOut';
import { type Finished, healthAfter, stuckAfter } from './stuck';
import type { Judgement } from './settling';

/** A transaction holds 25 writes: two a breach, the lock and the log's head. */
const BREACHES_A_COMMIT = 10;

/** From here on the moves are known by their ids, for as long as their events may come again. */
export async function rememberSettled(
  deps: Deps,
  judgement: Judgement,
  { lock, putBack, inbox }: { lock: ProductLock; putBack: ReadonlySet<IssueId>; inbox: ReadInbox },
): Promise<void> {
  const now = deps.clock.now();
  const { batch, judgedAt } = judgement;
  const breaching = new Set(lock.pending.map((move) => move.id));
  const decided = batch.moves.filter(({ issue }) => !judgement.undecided.has(issue));
  const anew = [...batch.again, ...decided.map((move) => ({ ...move, recorded: breaching.has(move.id) }))];
  const settled = anew.map(({ id, issue, actor, at, kind, change, verdict, recorded }): SettledMove => {
    const anchors = putBack.has(issue) ? anchorsOf(judgement, issue) : [];
    return { id, issue, actor, at, kind, change, verdict, judgedAt, settledAt: now, anchors, recorded };
  });
  const all = [...settled, ...batch.absorbed];
  if (all.length > 0) await deps.inbox.settle(lock.productId, all, { now, read: inbox });
}

/** The neighbours that it was put back between. */
function anchorsOf({ runs }: Judgement, issue: IssueId): readonly IssueId[] {
  const place = runs.find(({ issues }) => issues.includes(issue))?.place;
  return [place?.below ?? null, place?.above ?? null].filter((anchor) => anchor !== null);
}

/** Writes the pending breaches and takes them off the lock; answers whom to tell. `conflict` when somebody else wrote the lock: the next job goes on. */
export async function recordBreaches(
  deps: Deps,
  locked: Versioned<ProductLock>,
  finished: Finished,
): Promise<readonly BreachToTell[] | 'conflict'> {
  const toTell: BreachToTell[] = [];
  const stuck = stuckAfter(locked.value.stuck, finished);
  let lock = locked;
  while (lock.value.pending.length > 0 || !isSame(lock.value.stuck, stuck)) {
    const now = deps.clock.now();
    const chunk = lock.value.pending.slice(0, BREACHES_A_COMMIT);
    const breaches = chunk.flatMap((move) => breachOf(move, lock.value, { failures: finished.failures, now }));
    const counting = breaches.filter((breach) => !isOfProof(finished.proofs, breach));
    const telling = breachesToTell(lock.value.told, counting, { now, isWarning: finished.isWarning });
    const value = withRecorded(lock.value, breaches, { counting, movers: telling.map(({ mover }) => mover), stuck, now });
    const outcome = await deps.records.commit(
      {
        forumId: value.forumId,
        writes: [{ kind: 'lock', key: value.productId, value, version: lock.version }],
        breaches,
        facts: breaches.map(({ id, productId, issueId, mover, outcome: became }) => ({
          actor: null,
          fact: { kind: 'breach' as const, id, productId, issueId, mover, outcome: became },
        })),
      },
      now,
    );
    if (outcome === 'conflict') return 'conflict';
    toTell.push(...telling);
    lock = { value, version: lock.version + 1 };
  }
  return toTell;
}

function breachOf(move: JudgedMove, lock: ProductLock, { failures, now }: { failures: Failures; now: Instant }): Breach[] {
  if (!move.breach) return [];
  const { number, agreedPlace, foundPlace, outcome, against } = move.breach;
  const reason = failures.get(move.issue);
  return [
    {
      id: breachId(number),
      number,
      productId: lock.productId,
      issueId: move.issue,
      mover: move.actor,
      movedAt: move.at,
      settledAt: now,
      outcome: reason === undefined || outcome.kind === 'overtaken' ? outcome : { kind: 'failed', reason },
      agreedPlace,
      foundPlace,
      against,
    },
  ];
}

const isSame = (one: readonly IssueId[], other: readonly IssueId[]): boolean => one.join() === other.join();

function withRecorded(
  lock: ProductLock,
  breaches: readonly Breach[],
  { counting, movers, stuck, now }: { counting: readonly Breach[]; movers: readonly AccountId[]; stuck: readonly IssueId[]; now: Instant },
): ProductLock {
  const isBack = breaches.some(({ outcome }) => isPutBack(outcome)) || (lock.stuck.length > 0 && stuck.length === 0);
  return {
    ...lock,
    pending: lock.pending.slice(BREACHES_A_COMMIT),
    putBackCount: lock.putBackCount + counting.filter(({ outcome }) => isPutBack(outcome)).length,
    told: withTold(lock.told, movers, now),
    stuck,
    health: healthAfter(lock.health, { stuck, isBack, now }),
  };
}
