/** Saves what was judged before anything is done in Jira, so that a crash goes on from there (rules L6, L12, S1). */
import { COMPACT_ABOVE } from '../../domain/lock/agreedNow';
import { type SettledMove, touchedBy } from '../../domain/lock/batch';
import { newBreaches } from '../../domain/lock/breaches';
import { fightingAfter, isBetween, type Sides } from '../../domain/lock/fights';
import { isPutBack, type JudgedMove, outlived, type ProductLock, withSnapshots } from '../../domain/lock/productLock';
import type { Deps, Versioned } from '../ports';
import { findPlaces, placeOf } from './findPlaces';
import type { PutBackPlan } from './planPutBack';
import type { Judgement, LoadedLock } from './settling';

/** The lock with its unfinished batch; null when somebody else changed it meanwhile and everything must be judged anew. */
export async function rememberJudgement(
  deps: Deps,
  loaded: LoadedLock,
  judgement: Judgement,
  { plan, settled }: { plan: PutBackPlan; settled: readonly SettledMove[] },
): Promise<Versioned<ProductLock> | null> {
  const { lock } = loaded;
  const judgedNow = await numbered(deps, loaded, judgement, { plan, settled });
  const pending = [...judgement.batch.moves.filter((move) => move.breach !== null), ...judgedNow];
  if (judgement.accepted.length === 0 && pending.length === lock.value.pending.length) return lock;
  const fighting = fightingAfter(lock.value, {
    putBack: newRounds(judgedNow, judgement.batch.moves),
    brokenOff: [...judgement.brokenOff.values()],
    at: judgement.judgedAt,
  });
  const accepted = [...lock.value.accepted, ...judgement.accepted];
  const value = await compacted(deps, judgement, { ...lock.value, ...fighting, pending, accepted });
  const begun = fighting.fights.slice(lock.value.fights.length);
  const facts = begun.map(({ issue, mover, times }) => ({
    actor: null,
    fact: { kind: 'fightBrokenOff' as const, productId: lock.value.productId, issueId: issue, mover, times },
  }));
  const write = { kind: 'lock' as const, key: lock.value.productId, value, version: lock.version };
  const outcome = await deps.records.commit({ forumId: lock.value.forumId, writes: [write], facts }, deps.clock.now());
  if (outcome === 'conflict') return null;
  for (const snapshot of outlived(lock.value, value)) await deps.orders.discard(value.productId, snapshot);
  return { value, version: lock.version + 1 };
}

/** Who is put back against whom, but for those whose put-back of before is not done yet: it is the same round. */
function newRounds(judgedNow: readonly JudgedMove[], before: readonly JudgedMove[]): readonly Sides[] {
  const goingBack = (moves: readonly JudgedMove[]): readonly Sides[] =>
    moves.filter(({ breach }) => breach !== null && isPutBack(breach.outcome)).map(({ issue, actor }) => ({ issue, mover: actor }));
  const underWay = goingBack(before);
  return goingBack(judgedNow).filter((sides) => !underWay.some((other) => isBetween(sides, other)));
}

async function numbered(
  deps: Deps,
  { lock, product }: LoadedLock,
  judgement: Judgement,
  { plan, settled }: { plan: PutBackPlan; settled: readonly SettledMove[] },
): Promise<JudgedMove[]> {
  const unconcerned = new Set([...judgement.gone, ...judgement.newcomers]);
  const found = newBreaches(judgement.batch, settled, {
    displaced: plan.displaced,
    leftThere: new Set([...judgement.adopted, ...judgement.brokenOff.keys()]),
    unconcerned,
  });
  if (found.length === 0) return [];
  const first = await deps.records.reserveBreachNumbers(lock.value.forumId, found.length);
  const touched = touchedBy(judgement.batch);
  const displaced = found.filter(({ outcome }) => outcome.kind !== 'overtaken').map(({ move }) => move.issue);
  const places = await findPlaces(deps, { product, judgement, touched }, displaced);
  return found.map(({ move, outcome }, index) => {
    const told = plan.aim === 'mass' && outcome.kind === 'putBack' ? { kind: 'putBackInMass' as const, calls: plan.calls.length } : outcome;
    const foundPlace = outcome.kind === 'overtaken' ? null : (places.get(move.issue) ?? null);
    return {
      ...move,
      breach: {
        number: first + index,
        agreedPlace: placeOf(outcome.kind === 'recordedOnly' ? { order: judgement.orderBefore } : judgement, move.issue, touched),
        foundPlace,
        outcome: told,
        against: judgement.against.get(move.issue) ?? null,
      },
    };
  });
}

async function compacted(deps: Deps, { order }: Judgement, lock: ProductLock): Promise<ProductLock> {
  if (lock.accepted.length <= COMPACT_ABOVE || !lock.order) return lock;
  const snapshot = await deps.orders.save(lock.productId, order, lock.order.generation + 1);
  return { ...withSnapshots(lock, { order: snapshot }), accepted: [] };
}
