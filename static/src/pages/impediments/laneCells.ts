/** The cards of the board by product and column; in each cell those due first come first. */
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { ProductId } from '../../../../src/domain/ids';

export type Lane = { product: ProductId; name: string; cards: ReadonlyMap<ImpedimentColumn, readonly ImpedimentCard[]> };

/** A lane for each product that has cards, in the order of the forum. */
export function lanesOf(products: readonly { id: ProductId; name: string }[], cards: readonly ImpedimentCard[]): readonly Lane[] {
  const cells = new Map<ProductId, Map<ImpedimentColumn, ImpedimentCard[]>>();
  for (const card of [...cards].sort((one, other) => one.due - other.due || one.number - other.number)) {
    const lane = cells.get(card.product) ?? new Map<ImpedimentColumn, ImpedimentCard[]>();
    const cell = lane.get(card.column) ?? [];
    cell.push(card);
    cells.set(card.product, lane.set(card.column, cell));
  }
  return products.flatMap(({ id, name }) => {
    const lane = cells.get(id);
    return lane === undefined ? [] : [{ product: id, name, cards: lane }];
  });
}
