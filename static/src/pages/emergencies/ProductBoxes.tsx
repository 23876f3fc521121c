/** Which products an emergency is for: only those that are locked. One alone needs no choice. */
import { Checkbox } from '@atlaskit/checkbox';
import type { JSX, ReactNode } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { FieldGroup } from '../../components/Field';
import { Words } from '../../words/Words';
import { type DeclareDraft, withProduct } from './declareDraft';

type ProductBoxesProps = {
  forum: ForumView;
  locked: readonly ProductId[];
  draft: DeclareDraft;
  error: ReactNode;
  onChange: (draft: DeclareDraft) => void;
};

export function ProductBoxes({ forum, locked, draft, error, onChange }: ProductBoxesProps): JSX.Element | null {
  if (locked.length < 2) return null;
  return (
    <FieldGroup label={<Words id="emergencies.products" />} error={error}>
      {forum.products
        .filter(({ id }) => locked.includes(id))
        .map(({ id, name }) => (
          <Checkbox
            key={id}
            isChecked={draft.parts.some(({ product }) => product === id)}
            label={<bdi>{name}</bdi>}
            onChange={(event) => onChange(withProduct(draft, id, event.currentTarget.checked))}
          />
        ))}
    </FieldGroup>
  );
}
