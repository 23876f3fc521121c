/** Applies what is still owed, at any time (rule T5): in the window at once; while locked the agreed order learns of it first. */
import { owedChanges } from '../../domain/agreement/application';
import type { Agreement } from '../../domain/agreement/agreement';
import { isDecidingEventOn } from '../../domain/authority';
import { type Forum, type Product, isFacilitator } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { acceptedFor } from '../../domain/proposal/acceptedFor';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { applyAgreement } from './applyAgreement';

export type ApplyRefusal =
  { code: 'noSuchAgreement' } | { code: 'notTheDecider'; deciders: readonly AccountId[] } | { code: 'nothingToApply' };

export async function tryAgain(
  deps: Deps,
  { forum, actor, number }: { forum: Forum; actor: AccountId; number: number },
): Promise<Result<Agreement, ApplyRefusal>> {
  const read = await deps.records.kept('agreement', forum.id, number);
  if (!read) return refused({ code: 'noSuchAgreement' });
  if (!mayApply(forum, read.value, actor)) return refused({ code: 'notTheDecider', deciders: ownersOf(forum, read.value) });
  if (owedChanges(read.value, null).length === 0) return refused({ code: 'nothingToApply' });
  if (!isDecidingEventOn(forum)) for (const product of productsOf(forum, read.value)) await enterOrder(deps, forum, product, read.value);
  const applied = await applyAgreement(deps, number, { forum, actor, product: null });
  return applied ? ok(applied) : refused({ code: 'noSuchAgreement' });
}

const productsOf = (forum: Forum, { products }: Agreement): readonly Product[] => forum.products.filter(({ id }) => products.includes(id));
const ownersOf = (forum: Forum, agreement: Agreement): readonly AccountId[] => productsOf(forum, agreement).map(({ owner }) => owner);

/** T5: a Product Owner of what it touches, or a facilitator. */
export const mayApply = (forum: Forum, agreement: Agreement, person: AccountId): boolean =>
  ownersOf(forum, agreement).includes(person) || isFacilitator(forum, person);

/** The lock protects the place agreed from now on; the move that follows is the app's own and wakes nothing. */
async function enterOrder(deps: Deps, forum: Forum, product: Product, agreement: Agreement): Promise<void> {
  await untilCommitted(async () => {
    const lock = await deps.records.lock(product.id);
    if (!lock?.value.order) return 'nothing';
    const order = withAccepted(await deps.orders.load(product.id, lock.value.order), lock.value.accepted);
    let added: readonly AcceptedChange[] = [];
    for (const { change } of owedChanges(agreement, product.id)) {
      added = [...added, ...acceptedFor(withAccepted(order, added), change)];
    }
    if (added.length === 0) return 'nothing';
    const value = { ...lock.value, accepted: [...lock.value.accepted, ...added] };
    const writes = [{ kind: 'lock' as const, key: product.id, value, version: lock.version }];
    return deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  });
}
