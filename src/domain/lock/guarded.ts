/** Changes of the small record that says which projects hold products under lock (rules L4, F2). */
import type { Product } from '../forum/forum';
import type { BoardId, FieldId, ForumId, ProductId, ProjectId } from '../ids';
import type { Guarded, GuardedProduct } from './productLock';

export function withGuardedProducts(guarded: Guarded, { forumId, products }: { forumId: ForumId; products: readonly Product[] }): Guarded {
  const known = new Set(guarded.products.map((product) => product.productId));
  const added = products
    .filter((product) => !known.has(product.id))
    .map((product): GuardedProduct => ({
      productId: product.id,
      forumId,
      projects: product.board.projects.map((project) => project.id),
      boardId: product.board.id,
      phase: 'off',
    }));
  const rankFields = [...new Set<FieldId>([...guarded.rankFields, ...products.map((product) => product.board.rankField)])];
  return { rankFields, products: [...guarded.products, ...added] };
}

export function withPhase(guarded: Guarded, ids: readonly ProductId[], phase: GuardedProduct['phase']): Guarded {
  const isOf = new Set(ids);
  return { ...guarded, products: guarded.products.map((product) => (isOf.has(product.productId) ? { ...product, phase } : product)) };
}

/** F2: the forum that locks this board already, if any. */
export function lockingForum(guarded: Guarded, board: BoardId): ForumId | null {
  return guarded.products.find((product) => product.boardId === board)?.forumId ?? null;
}

/** Without what a forum guards, where it turned out not to exist. */
export function withoutForum(guarded: Guarded, forumId: ForumId): Guarded {
  return { ...guarded, products: guarded.products.filter((product) => product.forumId !== forumId) };
}

/** Products whose order an issue of this project belongs to, as long as their moves matter. */
export function guardedIn(guarded: Guarded, project: ProjectId): readonly GuardedProduct[] {
  return guarded.products.filter((product) => product.phase !== 'off' && product.projects.includes(project));
}
