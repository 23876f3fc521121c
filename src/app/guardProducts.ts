/** What it takes that a product is locked: a board that can be, a lock of its own, and a place where the trigger looks (rules F2, F6). */
import { type Forum, type Product, putsMovesBack } from '../domain/forum/forum';
import type { NewProduct, SetupRefusal } from '../domain/forum/setup';
import { type AccountId, productId } from '../domain/ids';
import { lockingForum, withGuardedProducts, withoutForum } from '../domain/lock/guarded';
import { type Guarded, newProductLock } from '../domain/lock/productLock';
import { type Result, ok, refused } from '../domain/result';
import { checkBoard } from './checkBoard';
import { forumLocking } from './lockedBacklogs';
import type { Deps } from './ports';
import { untilCommitted } from './untilCommitted';

export async function examineProduct(deps: Deps, { name, boardId, owner, strength }: NewProduct): Promise<Result<Product, SetupRefusal>> {
  if (!(await deps.jira.isActivePerson(owner))) return refused({ code: 'ownerUnknown', owner });
  const board = await checkBoard(deps, boardId);
  return board.ok ? ok({ id: productId(deps.newId()), name: name.trim(), owner, strength, board: board.value }) : board;
}

export function newLockOf(deps: Deps, forum: Forum, product: Product) {
  const checkedAt = deps.clock.now();
  const health = putsMovesBack(product.strength)
    ? { kind: 'enforced' as const, checkedAt }
    : { kind: 'detectOnly' as const, checkedAt, cause: 'watchOnly' as const };
  return { ...newProductLock({ productId: product.id, forumId: forum.id }), health };
}

type Guarding = { actor: AccountId; added: readonly Product[]; version?: number; isNew?: boolean };

/**
 * Enters the products where the trigger looks, and in the log; with `version` the forum is saved in the same step. That nobody else
 * locks one of the boards is asked of the very version that is replaced (rule F2).
 */
export async function guardProducts(
  deps: Deps,
  forum: Forum,
  { actor, added, version, isNew = false }: Guarding,
): Promise<Result<'guarded', SetupRefusal> | 'conflict'> {
  const guarded = await deps.records.guarded();
  const free = await freed(deps, guarded.value, added);
  if (!free.ok) return free;
  const value = withGuardedProducts(free.value, { forumId: forum.id, home: forum.projectId, products: added });
  const own = version === undefined ? [] : [{ kind: 'forum' as const, key: forum.id, value: forum, version }];
  const joined = added.map(({ id, name, owner }) => ({ actor, fact: { kind: 'productAdded' as const, productId: id, name, owner } }));
  const facts = isNew ? [{ actor, fact: { kind: 'forumMade' as const, name: forum.name } }, ...joined] : joined;
  const writes = [...own, { kind: 'guarded' as const, value, version: guarded.version }];
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : ok('guarded');
}

/** What is guarded, less what forums hold that do not exist; a refusal where one that does exist holds a board. */
async function freed(deps: Deps, guarded: Guarded, products: readonly Product[]): Promise<Result<Guarded, SetupRefusal>> {
  let free = guarded;
  for (const { board } of products) {
    const holder = lockingForum(free, board.id);
    if (holder === null) continue;
    const locking = await forumLocking(deps, free, board.id);
    if (locking) return refused({ code: 'boardLockedElsewhere', boardId: board.id, name: board.name, forumName: locking.name });
    free = withoutForum(free, holder);
  }
  return ok(free);
}

/** Nothing of a forum that could not be made stays guarded. */
export async function unguardProducts(deps: Deps, forum: Forum): Promise<void> {
  await untilCommitted(async () => {
    const { value, version } = await deps.records.guarded();
    const writes = [{ kind: 'guarded' as const, value: withoutForum(value, forum.id), version }];
    return deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  });
}
