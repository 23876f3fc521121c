/** When the newest move of a product was made of which the app was told (rule L20). */
import type { ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Deps } from '../ports';

/** The inbox forgets after some minutes; what was heard before is remembered. */
export async function heardAt(deps: Deps, product: ProductId, known: Instant | null): Promise<Instant | null> {
  const { moves, settled } = await deps.inbox.read(product);
  const newest = [...moves, ...settled].reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), known);
  return newest;
}
