/** The product a change is about; not asked where there is only one. A statement may be about none. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { FieldGroup } from '../../components/Field';
import { useSay, Words } from '../../words/Words';
import { ofProduct, type ChangeDraft } from './changeDraft';

type ProductChoiceProps = { draft: ChangeDraft; forum: ForumView; isMissingShown: boolean; onChange: (draft: ChangeDraft) => void };

export function ProductChoice({ draft, forum: { products }, isMissingShown, onChange }: ProductChoiceProps): JSX.Element | null {
  const say = useSay();
  const isOptional = draft.kind === 'statement';
  if (products.length < 2 && !isOptional && draft.product !== null) return null;
  const isMissing = isMissingShown && !isOptional && draft.product === null;
  const none = isOptional ? [{ value: '', label: say('propose.noProduct') }] : [];
  const chosen = draft.product === null && !isOptional ? {} : { value: draft.product ?? '' };
  return (
    <FieldGroup label={<Words id="propose.product" />} error={isMissing ? <Words id="propose.productMissing" /> : null}>
      <RadioGroup
        {...chosen}
        isInvalid={isMissing}
        aria-label={say('propose.product')}
        options={[...products.map(({ id, name }) => ({ value: id, label: name })), ...none]}
        onChange={(event) => {
          onChange(ofProduct(draft, products.find(({ id }) => id === event.currentTarget.value)?.id ?? null));
        }}
      />
    </FieldGroup>
  );
}
