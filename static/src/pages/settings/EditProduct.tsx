/** Another Product Owner, or another strength of the lock. */
import { useState, type JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { StrengthField } from '../../components/product/StrengthField';
import { Field } from '../../components/Field';
import { SearchSelect } from '../../components/SearchSelect';
import { describePerson } from '../../components/settings/PeoplePicker';
import { useSayPerson } from '../../components/settings/useSayPerson';
import { useLearnPerson } from '../../hooks/useNames';
import { findPeople, type Person } from '../../wire/people';
import { useSay, Words } from '../../words/Words';
import { EditForm } from './EditForm';
import type { SectionProps } from './sectionProps';
import { HardDialog } from './strength/HardDialog';
import { useSave } from './useSave';

type EditProductProps = SectionProps & { product: ProductView; onClose: () => void };

export function EditProduct({ forum, product, onTake, onClose }: EditProductProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const learn = useLearnPerson();
  const { attempt, hold, save } = useSave();
  const [strength, setStrength] = useState(product.lock.strength);
  /** Null once the field is emptied; undefined while nobody else is picked. */
  const [picked, setPicked] = useState<Person | null | undefined>(undefined);
  const now: Person = { id: product.owner, name: useSayPerson(product.owner) };
  const owner = picked === undefined ? now : picked;
  const [isAsking, setIsAsking] = useState(false);
  const submit = () => {
    if (strength === 'hard' && product.lock.strength !== 'hard' && owner !== null) setIsAsking(true);
    else void saveOwner();
  };
  const saveOwner = async () => {
    if (owner === null) {
      hold();
      return;
    }
    const saved = await save('changeProduct', { productId: product.id, owner: owner.id, strength });
    if (saved === null) return;
    onTake(saved);
    announce(say('settings.productSaved', { product: product.name }));
    onClose();
  };
  return (
    <EditForm
      title={<Words id="settings.changeProductOf" values={{ product: product.name }} />}
      saveWord="settings.saveProduct"
      attempt={attempt}
      zone={forum.zone}
      onSave={submit}
      onClose={onClose}
    >
      <Field
        label={<Words id="product.owner" />}
        error={owner === null && attempt.kind !== 'none' ? <Words id="product.ownerMissing" /> : null}
      >
        {(control) => (
          <SearchSelect
            control={control}
            value={owner}
            find={findPeople}
            describe={describePerson}
            onPick={(person) => {
              if (person !== null) learn(person.id, person);
              setPicked(person);
            }}
          />
        )}
      </Field>
      <StrengthField strength={strength} mayBeHard onChange={setStrength} />
      {isAsking ? (
        <HardDialog
          product={product}
          zone={forum.zone}
          onAgreed={() => {
            setIsAsking(false);
            void saveOwner();
          }}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      ) : null}
    </EditForm>
  );
}
