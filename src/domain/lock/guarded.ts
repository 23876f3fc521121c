/** Changes of the small record that says which projects hold products under lock (rules L4, F2). */
import type { Product } from '../forum/forum';
import type { BoardId, FieldId, ForumId, ProductId, ProjectId } from '../ids';
import type { Guarded, GuardedProduct } from './productLock';

type Guarding = { readonly forumId: ForumId; readonly home: ProjectId; readonly products: readonly Product[] };

export function withGuardedProducts(guarded: Guarded, { forumId, home, products }: Guarding): Guarded {
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
  const homes = guarded.homes.filter((one) => one.forumId !== forumId);
  return { rankFields, products: [...guarded.products, ...added], homes: [...homes, { project: home, forumId }] };
}

export function withPhase(guarded: Guarded, ids: readonly ProductId[], phase: GuardedProduct['phase']): Guarded {
  const isOf = new Set(ids);
  return { ...guarded, products: guarded.products.map((product) => (isOf.has(product.productId) ? { ...product, phase } : product)) };
}

/** F2: the forum that locks this board already, if any. */
export function lockingForum(guarded: Guarded, board: BoardId): ForumId | null {
  return guarded.products.find((product) => product.boardId === board)?.forumId ?? null;
}

/** F2: products whose boards have a project in common with this one. */
export function withProjectOf(guarded: Guarded, { projects }: Pick<Product['board'], 'projects'>): readonly GuardedProduct[] {
  const ids = new Set(projects.map(({ id }) => id));
  return guarded.products.filter((product) => product.projects.some((id) => ids.has(id)));
}

/** Without what a forum guards, where it turned out not to exist. */
export function withoutForum(guarded: Guarded, forumId: ForumId): Guarded {
  const others = <T extends { readonly forumId: ForumId }>(all: readonly T[]) => all.filter((one) => one.forumId !== forumId);
  return { ...guarded, products: others(guarded.products), homes: others(guarded.homes) };
}

/** Products that were locked once: from their first close on. */
export const underGuard = ({ products }: Guarded): readonly GuardedProduct[] => products.filter(({ phase }) => phase !== 'off');

/** Products whose order an issue of this project belongs to, as long as their moves matter. */
export const guardedIn = (guarded: Guarded, project: ProjectId): readonly GuardedProduct[] =>
  underGuard(guarded).filter(({ projects }) => projects.includes(project));

/** The forums that live in this project: one, or for a moment two while both are being made. */
export const forumsAtHomeIn = (guarded: Guarded, project: ProjectId): readonly ForumId[] =>
  guarded.homes.filter((home) => home.project === project).map(({ forumId }) => forumId);
