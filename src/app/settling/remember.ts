/** Saves what was judged before anything is done in Jira, so that a crash goes on from there (rules L6, L12, S1). */
import type { IssueId } from '../../domain/ids';
import { COMPACT_ABOVE } from '../../domain/lock/agreedNow';
import type { EarlierMove } from '../../domain/lock/batch';
import { newBreaches } from '../../domain/lock/breaches';
import { foundPlace } from '../../domain/lock/foundPlace';
import type { JudgedMove, Place, ProductLock } from '../../domain/lock/productLock';
import { has, neighbours } from '../../domain/ranking/agreedOrder';
import type { Deps, Versioned } from '../ports';
import { type PutBackPlan, ranksOf } from './planPutBack';
import type { Judgement, LoadedLock } from './settling';

/** The lock with its unfinished batch; null when somebody else changed it meanwhile and everything must be judged anew. */
export async function rememberJudgement(
  deps: Deps,
  loaded: LoadedLock,
  judgement: Judgement,
  { plan, settled }: { plan: PutBackPlan; settled: readonly EarlierMove[] },
): Promise<Versioned<ProductLock> | null> {
  const { lock } = loaded;
  const pending = [...judgement.batch.moves.filter((move) => move.breach !== null), ...(await numbered(deps, loaded, judgement, { plan, settled }))];
  if (judgement.accepted.length === 0 && pending.length === lock.value.pending.length) return lock;
  const value = await compacted(deps, judgement, { ...lock.value, pending, accepted: [...lock.value.accepted, ...judgement.accepted] });
  const write = { kind: 'lock' as const, key: lock.value.productId, value, version: lock.version };
  const outcome = await deps.records.commit({ forumId: lock.value.forumId, writes: [write] }, deps.clock.now());
  if (outcome === 'conflict') return null;
  if (value.order !== lock.value.order && lock.value.order) await deps.orders.discard(lock.value.productId, lock.value.order);
  return { value, version: lock.version + 1 };
}

async function numbered(
  deps: Deps,
  { lock }: LoadedLock,
  judgement: Judgement,
  { plan, settled }: { plan: PutBackPlan; settled: readonly EarlierMove[] },
): Promise<JudgedMove[]> {
  const unconcerned = new Set([...judgement.gone, ...judgement.newcomers]);
  const found = newBreaches(judgement.batch, settled, { displaced: plan.displaced, leftThere: judgement.adopted, unconcerned });
  if (found.length === 0) return [];
  const first = await deps.records.reserveBreachNumbers(lock.value.forumId, found.length);
  const touched = new Set(judgement.batch.latest.keys());
  return found.map(({ move, outcome }, index) => {
    const agreedPlace = placeOf(judgement, move.issue, touched);
    const lies = outcome.kind === 'overtaken' ? null : foundPlace(judgement.order, { issue: move.issue, place: agreedPlace, ranks: ranksOf(judgement.states) });
    const told = plan.aim === 'mass' && outcome.kind === 'putBack' ? { kind: 'putBackInMass' as const, calls: plan.calls.length } : outcome;
    return { ...move, breach: { number: first + index, agreedPlace, foundPlace: lies, outcome: told } };
  });
}

export function placeOf({ order }: Judgement, issue: IssueId, touched: ReadonlySet<IssueId>): Place {
  return has(order, issue) ? neighbours(order, issue, touched) : { below: null, above: null };
}

async function compacted(deps: Deps, { order }: Judgement, lock: ProductLock): Promise<ProductLock> {
  if (lock.accepted.length <= COMPACT_ABOVE || !lock.order) return lock;
  return { ...lock, order: await deps.orders.save(lock.productId, order, lock.order.generation + 1), accepted: [] };
}

