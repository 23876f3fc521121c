/** A product by its name; one that left the forum keeps its place in what was said of it. */
import type { JSX } from 'react';
import type { ProductId } from '../../../../src/domain/ids';
import { Words } from '../../words/Words';

export type NamedProduct = { id: ProductId; name: string };

export function ProductName({ id, products }: { id: ProductId; products: readonly NamedProduct[] }): JSX.Element {
  const product = products.find((one) => one.id === id);
  return product === undefined ? <Words id="product.gone" /> : <bdi>{product.name}</bdi>;
}
