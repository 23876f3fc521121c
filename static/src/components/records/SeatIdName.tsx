/** Whose answer it was, where a record keeps only the name of the seat. */
import type { JSX } from 'react';
import { seatId, type SeatId } from '../../../../src/domain/authority';
import { Words } from '../../words/Words';
import { ProductName, type NamedProduct } from '../change/ProductName';

export function SeatIdName({ seat, products }: { seat: SeatId; products: readonly NamedProduct[] }): JSX.Element {
  if (seat === seatId({ kind: 'management' })) return <Words id="record.management" />;
  const product = products.find(({ id }) => seatId({ kind: 'productOwner', product: id }) === seat);
  return product === undefined ? (
    <Words id="record.formerOwner" />
  ) : (
    <Words id="record.productOwner" values={{ product: <ProductName id={product.id} products={products} /> }} />
  );
}
