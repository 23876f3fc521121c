/** Whose answer is needed: "Product Owner of Pay: Olga Owner", or management as a whole. */
import type { JSX } from 'react';
import type { SeatView } from '../../../../src/contract/calls/proposalCalls';
import { Words } from '../../words/Words';
import { PeopleNames } from '../People';
import { ProductName, type NamedProduct } from './ProductName';

export function SeatName({ seat: { seat, people }, products }: { seat: SeatView; products: readonly NamedProduct[] }): JSX.Element {
  const names = <PeopleNames ids={people} />;
  if (seat.kind === 'productOwner') {
    return <Words id="seat.productOwner" values={{ product: <ProductName id={seat.product} products={products} />, names }} />;
  }
  return people.length === 0 ? <Words id="seat.managementOfNobody" /> : <Words id="seat.management" values={{ names }} />;
}
