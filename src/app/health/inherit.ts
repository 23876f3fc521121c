/** What a new Product Owner takes over (rule L27): named by number, logged with the change, and told to nobody else. */
import type { Forum, Product } from '../../domain/forum/forum';
import type { HealthRecord, Inherited } from '../../domain/lock/healthRecord';
import { productsOf } from '../../domain/proposal/change';
import type { Deps } from '../ports';

/** Agreements that are up for renewal count: whoever answers for the product says whether they go on. Null where the Product Owner is the one whom the last test found. */
export async function inheritedBy(deps: Deps, forum: Forum, product: Product, { owner: from }: HealthRecord): Promise<Inherited | null> {
  if (from === null || from === product.owner) return null;
  const { open } = (await deps.records.register(forum.id)).value;
  const [agreements, pathways, proposals] = await Promise.all([
    deps.records.keptMany('agreement', forum.id, open.agreement),
    deps.records.keptMany('pathway', forum.id, open.pathway),
    deps.records.keptMany('proposal', forum.id, open.proposal),
  ]);
  const numbers = pathways.map(({ value }) => value.proposal);
  const behind = await deps.records.keptMany('proposal', forum.id, [...new Set(numbers)]);
  const touching = (of: typeof proposals) =>
    of.filter(({ value }) => productsOf(value.wish.changes).includes(product.id)).map(({ value }) => value.number);
  const decided = touching(behind);
  return {
    from,
    to: product.owner,
    at: deps.clock.now(),
    agreements: agreements.filter(({ value }) => value.products.includes(product.id)).map(({ value }) => value.number),
    pathways: pathways.filter(({ value }) => decided.includes(value.proposal)).map(({ value }) => value.number),
    proposals: touching(proposals),
  };
}
