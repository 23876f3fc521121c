/** Begins a proof of a product's lock on one issue (rule L25). Refused wherever the issue would not come back. */
import { mayLead } from '../../domain/authority';
import { type Forum, type Product, putsMovesBack } from '../../domain/forum/forum';
import { type Canary, type CanaryBy, type CanaryRefusal, isRunning } from '../../domain/health/canary';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import { lockStateAt } from '../../domain/lock/lockState';
import { isOpenTo } from '../../domain/lock/scopedOpening';
import { type ProductLock, lockHistoryOf } from '../../domain/lock/productLock';
import { indexOf, issueAt, size } from '../../domain/ranking/agreedOrder';
import { type Result, ok, refused } from '../../domain/result';
import { noteIssueChange } from '../noteIssueChange';
import type { Deps, JiraAsCaller } from '../ports';
import { untilCommitted } from '../untilCommitted';

export type Proving = { forum: Forum; actor: AccountId; productId: ProductId; by: CanaryBy; issueId?: IssueId };
type AsCaller = Pick<JiraAsCaller, 'rankAbove'>;

export async function proveLock(deps: Deps, asCaller: AsCaller, proving: Proving): Promise<Result<'begun', CanaryRefusal>> {
  const { forum, actor, productId } = proving;
  if (!mayLead(forum, actor)) return refused({ code: 'notTheFacilitator', facilitators: forum.facilitators });
  const product = forum.products.find(({ id }) => id === productId);
  const lock = product && (await deps.records.lock(product.id))?.value;
  if (!product || !lock) return refused({ code: 'noSuchProduct' });
  const hindrance = hindranceOf(deps, { forum, product, lock, actor });
  if (hindrance) return refused(hindrance);
  const pair = await pairOf(deps, lock, proving.issueId ?? null);
  if (!pair) return refused({ code: 'nothingToMove' });
  if (isOpenTo(lock.openings, { issue: pair.issue, at: deps.clock.now() })) return refused({ code: 'issueIsOpen' });
  const begun = await begin(deps, proving, pair);
  if (!begun.ok || proving.by === 'hand') return begun.ok ? ok('begun') : begun;
  if (!(await asCaller.rankAbove(pair.issue, pair.below, product.board.rankField))) return refused({ code: 'callerMayNotRank' });
  await tellOfMove(deps, { product, issue: pair.issue, actor });
  return ok('begun');
}

type Judged = { forum: Forum; product: Product; lock: ProductLock; actor: AccountId };

function hindranceOf(deps: Deps, { forum, product, lock, actor }: Judged): CanaryRefusal | null {
  const state = lockStateAt(lockHistoryOf(lock, forum.event), deps.clock.now());
  if (state.state !== 'locked') return { code: 'notLocked' };
  if (!putsMovesBack(product.strength)) return { code: 'putsNothingBack' };
  if (forum.settings.lockRule === 'refine' && product.owner === actor) return { code: 'moverMayOrder' };
  return lock.health.kind === 'broken' ? { code: 'lockBroken', fault: lock.health.cause } : null;
}

type Pair = { issue: IssueId; below: IssueId };

/** The issue and the one directly above it; the last of the order where none is named. */
async function pairOf(deps: Deps, lock: ProductLock, named: IssueId | null): Promise<Pair | null> {
  if (!lock.order) return null;
  const order = withAccepted(await deps.orders.load(lock.productId, lock.order), lock.accepted);
  const at = named === null ? size(order) - 1 : indexOf(order, named);
  const [below, issue] = at < 1 ? [null, null] : [issueAt(order, at - 1), issueAt(order, at)];
  return issue && below ? { issue, below } : null;
}

async function begin(deps: Deps, { forum, actor, productId, by }: Proving, pair: Pair): Promise<Result<'begun', CanaryRefusal>> {
  return untilCommitted(async () => {
    const { value, version } = await deps.records.lockHealth(productId, forum.id);
    const last = value.canaries.at(-1);
    if (last && isRunning(last)) return refused({ code: 'alreadyProving' as const });
    const now = deps.clock.now();
    const number = (last?.number ?? 0) + 1;
    const none = { judgedAt: null, putBackAt: null, seenBackAt: null, breach: null, outcome: null };
    const canary: Canary = { number, by, person: actor, ...pair, startedAt: now, movedAt: by === 'app' ? now : null, ...none };
    const canaries = [...value.canaries, canary];
    const writes = [{ kind: 'lockHealth' as const, key: productId, value: { ...value, canaries }, version }];
    const facts = [{ actor, fact: { kind: 'proofBegun' as const, productId, number, issueId: pair.issue, by } }];
    return (await deps.records.commit({ forumId: forum.id, writes, facts }, now)) === 'conflict' ? 'conflict' : ok('begun' as const);
  });
}

/** The platform tells an app nothing of its own changes, so the app notes this one as the trigger would have. */
async function tellOfMove(deps: Deps, { product, issue, actor }: { product: Product; issue: IssueId; actor: AccountId }): Promise<void> {
  const project = product.board.projects[0]?.id;
  if (project === undefined) return;
  const at = deps.clock.now();
  await noteIssueChange(deps, { kind: 'updated', issue, project, actor, at, changedFields: [product.board.rankField], change: null });
}
