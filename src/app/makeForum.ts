/** Making a forum and letting products join it (rules F1-F3, F6). */
import { isZone } from '../domain/calendar/cadence';
import { FORMS } from '../domain/forum/forms';
import { type Forum, type Product, isFacilitator, withProduct } from '../domain/forum/forum';
import type { MakeForumInput, NewProduct, SetupRefusal } from '../domain/forum/setup';
import { type AccountId, type ProjectId, forumId, productId } from '../domain/ids';
import { lockingForum, withGuardedProducts, withoutForum } from '../domain/lock/guarded';
import { type Guarded, newProductLock } from '../domain/lock/productLock';
import { type Result, ok, refused } from '../domain/result';
import { checkBoard, forumLocking } from './checkBoard';
import type { Deps, Versioned } from './ports';
import { untilCommitted } from './untilCommitted';

/** A transaction holds 25 writes. */
const PRODUCTS_A_COMMIT = 20;

/** The person who makes a forum facilitates it. Nothing is saved unless every product can join. */
export async function makeForum(
  deps: Deps,
  { actor, project, input }: { actor: AccountId; project: ProjectId; input: MakeForumInput },
): Promise<Result<Forum, SetupRefusal>> {
  if (!isZone(input.zone)) return refused({ code: 'unknownZone', zone: input.zone });
  if (input.products.length === 0) return refused({ code: 'noProducts' });
  let forum: Forum = { ...emptyForum(deps, { actor, project }), name: input.name, zone: input.zone, ...begun(input) };
  for (const wanted of input.products) {
    const product = await examine(deps, wanted);
    if (!product.ok) return product;
    const joined = withProduct(forum, product.value);
    if (!joined.ok) return joined;
    forum = joined.value;
  }
  for (const product of forum.products) await deps.records.createLock(newLockOf(deps, forum, product));
  await deps.records.createForum(forum);
  return found(deps, forum, actor);
}

/** What the form fixed, or the blank form where it was not asked. */
function begun({ cadence, people = [], settings = FORMS.blank.settings, rights = FORMS.blank.rights, continues }: MakeForumInput) {
  return { calendar: { cadence, changes: [] }, people, settings, rights, firstEvent: continues?.nextEvent ?? 1 };
}

/** The boards are taken first and the project's home last: where either is taken already, nothing of the forum counts. */
async function found(deps: Deps, forum: Forum, actor: AccountId): Promise<Result<Forum, SetupRefusal>> {
  for (let start = 0; start < forum.products.length; start += PRODUCTS_A_COMMIT) {
    const added = forum.products.slice(start, start + PRODUCTS_A_COMMIT);
    const guarding = await untilCommitted(() => guard(deps, forum, { actor, added, isNew: start === 0 }));
    if (guarding.ok) continue;
    await unguard(deps, forum);
    return guarding;
  }
  if (await deps.records.takeHome(forum.projectId, forum.id)) return ok(forum);
  await unguard(deps, forum);
  return refused({ code: 'forumExists' });
}

async function unguard(deps: Deps, forum: Forum): Promise<void> {
  await untilCommitted(async () => {
    const { value, version } = await deps.records.guarded();
    const writes = [{ kind: 'guarded' as const, value: withoutForum(value, forum.id), version }];
    return deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  });
}

/** A product joins a running forum, between events. */
export async function addProduct(
  deps: Deps,
  { actor, forum, input }: { actor: AccountId; forum: Versioned<Forum>; input: NewProduct },
): Promise<Result<Forum, SetupRefusal>> {
  if (!isFacilitator(forum.value, actor)) return refused({ code: 'notTheFacilitator', facilitators: forum.value.facilitators });
  const product = await examine(deps, input);
  if (!product.ok) return product;
  let current = forum;
  const outcome = await untilCommitted(async () => {
    const joined = await join(deps, current, { actor, product: product.value });
    if (joined === 'conflict') current = (await deps.records.forum(forum.value.id)) ?? current;
    return joined;
  });
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}

/** The forum and what the trigger looks at change in one step, so a product that joined meanwhile is seen here or conflicts. */
async function join(
  deps: Deps,
  { value, version }: Versioned<Forum>,
  { actor, product }: { actor: AccountId; product: Product },
): Promise<Result<Forum, SetupRefusal> | 'conflict'> {
  const joined = withProduct(value, product);
  if (!joined.ok) return joined;
  await deps.records.createLock(newLockOf(deps, joined.value, product));
  const guarding = await guard(deps, joined.value, { actor, added: [product], version });
  return guarding === 'conflict' || !guarding.ok ? guarding : joined;
}

function emptyForum(deps: Deps, { actor, project }: { actor: AccountId; project: ProjectId }): Forum {
  const event = { state: 'notHeldYet' as const };
  return {
    id: forumId(deps.newId()),
    projectId: project,
    madeAt: deps.clock.now(),
    name: '',
    zone: '',
    calendar: { cadence: null, changes: [] },
    people: [],
    proxies: [],
    settings: FORMS.blank.settings,
    rights: FORMS.blank.rights,
    firstEvent: 1,
    facilitators: [actor],
    products: [],
    event,
  };
}

async function examine(deps: Deps, { name, boardId, owner, strength }: NewProduct): Promise<Result<Product, SetupRefusal>> {
  if (!(await deps.jira.isActivePerson(owner))) return refused({ code: 'ownerUnknown', owner });
  const board = await checkBoard(deps, boardId);
  return board.ok ? ok({ id: productId(deps.newId()), name: name.trim(), owner, strength, board: board.value }) : board;
}

function newLockOf(deps: Deps, forum: Forum, product: Product) {
  const checkedAt = deps.clock.now();
  const health =
    product.strength === 'watch'
      ? { kind: 'detectOnly' as const, checkedAt, cause: 'watchOnly' as const }
      : { kind: 'enforced' as const, checkedAt };
  return { ...newProductLock({ productId: product.id, forumId: forum.id }), health };
}

type Guarding = { actor: AccountId; added: readonly Product[]; version?: number; isNew?: boolean };

/**
 * Enters the products where the trigger looks, and in the log; with `version` the forum is saved in the same step. That nobody else
 * locks one of the boards is asked of the very version that is replaced (rule F2).
 */
async function guard(
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
