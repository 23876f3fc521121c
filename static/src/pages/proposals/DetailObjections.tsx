/** Objections that Product Owners left with what others decide. */
import type { JSX } from 'react';
import type { Proposal } from '../../../../src/domain/proposal/proposal';
import { ProductName, type NamedProduct } from '../../components/change/ProductName';
import { PersonName } from '../../components/People';
import { Words } from '../../words/Words';

type DetailObjectionsProps = { objections: Proposal['objections']; products: readonly NamedProduct[] };

export function DetailObjections({ objections, products }: DetailObjectionsProps): JSX.Element | null {
  if (objections.length === 0) return null;
  return (
    <ul>
      {objections.map(({ product, voice, text, at }) => (
        <li key={at}>
          <Words
            id="proposal.objection"
            values={{
              who: <PersonName id={voice.for} />,
              product: <ProductName id={product} products={products} />,
              text: <bdi>{text}</bdi>,
            }}
          />
        </li>
      ))}
    </ul>
  );
}
