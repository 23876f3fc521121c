/** Other boards that show issues of a product, and the locked products that they show as well (rule L20). */
import type { Product } from '../../domain/forum/forum';
import type { BoardBeside, ProductRef, ProjectRef } from '../../domain/lock/healthChecks';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

/** Boards that show nothing but this product are no news. */
export async function besideOf(deps: Deps, product: Product, projects: readonly ProjectRef[]): Promise<readonly BoardBeside[]> {
  const others = await boardsBeside(deps, product, projects);
  if (others.length === 0) return [];
  const { products } = (await deps.records.guarded()).value;
  const found: BoardBeside[] = [];
  for (const { id, name, projects: shown } of others) {
    const near = products.filter((one) => one.productId !== product.id && one.projects.some((project) => shown.includes(project)));
    const shows = await Promise.all(near.map(({ productId, forumId }) => refOf(deps, productId, forumId)));
    if (shows.length > 0) found.push({ id, name, shows: shows.flatMap((one) => one ?? []) });
  }
  return found;
}

async function boardsBeside(deps: Deps, { board }: Product, projects: readonly ProjectRef[]) {
  try {
    return await deps.health.boardsBeside(
      board.id,
      projects.map(({ id }) => id),
    );
  } catch (error) {
    // Boards of a project that the app may not see are none that it could tell of.
    if (error instanceof JiraFault && error.status < 429) return [];
    throw error;
  }
}

async function refOf(deps: Deps, id: Product['id'], forumId: Parameters<Deps['records']['forum']>[0]): Promise<ProductRef | null> {
  const product = (await deps.records.forum(forumId))?.value.products.find((one) => one.id === id);
  return product ? { id, name: product.name } : null;
}
