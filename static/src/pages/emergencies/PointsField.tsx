/** What an emergency takes from a product's interrupt buffer; asked only where that is kept in points. */
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { Field } from '../../components/Field';
import { ProductName } from '../../components/change/ProductName';
import { Words } from '../../words/Words';

type PointsFieldProps = { forum: ForumView; product: ProductId; value: string; onChange: (value: string) => void };

export function PointsField({ forum, product, value, onChange }: PointsFieldProps): JSX.Element | null {
  const buffer = forum.settings.emergencies.buffers.find((one) => one.product === product);
  if (buffer?.unit !== 'points') return null;
  return (
    <Field label={<Words id="emergencies.points" values={{ product: <ProductName id={product} products={forum.products} /> }} />}>
      {({ id, describedBy }) => (
        <Textfield
          id={id}
          type="number"
          min={0}
          aria-describedby={describedBy}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
