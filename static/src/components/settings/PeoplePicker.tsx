/** Several people: those picked by name, each with a button to take them out, and a search for one more. */
import Button from '@atlaskit/button/default/button';
import type { JSX, ReactNode } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import { useLearnPerson, usePerson } from '../../hooks/useNames';
import { findPeople, type Person } from '../../wire/people';
import { useSay, Words } from '../../words/Words';
import { Field } from '../Field';
import { PersonName } from '../People';
import { SearchSelect } from '../SearchSelect';
import styles from './PeoplePicker.module.css';

type PeoplePickerProps = {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  people: readonly AccountId[];
  onChange: (people: readonly AccountId[]) => void;
};

export function PeoplePicker({ label, help, error, people, onChange }: PeoplePickerProps): JSX.Element {
  const learn = useLearnPerson();
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <>
          {people.length === 0 ? null : (
            <ul className={styles.people}>
              {people.map((person) => (
                <Picked
                  key={person}
                  person={person}
                  onRemove={() => {
                    onChange(people.filter((other) => other !== person));
                  }}
                />
              ))}
            </ul>
          )}
          <SearchSelect
            control={control}
            value={null}
            find={findPeople}
            describe={describePerson}
            onPick={(person) => {
              if (person === null) return;
              learn(person.id, person);
              if (!people.includes(person.id)) onChange([...people, person.id]);
            }}
          />
        </>
      )}
    </Field>
  );
}

function Picked({ person, onRemove }: { person: AccountId; onRemove: () => void }): JSX.Element {
  const say = useSay();
  const known = usePerson(person);
  const name = known.kind === 'known' ? known.value.name : say('person.unavailable');
  return (
    <li className={styles.person}>
      <PersonName id={person} />
      <Button appearance="subtle" spacing="compact" aria-label={say('people.removePerson', { person: name })} onClick={onRemove}>
        <Words id="action.remove" />
      </Button>
    </li>
  );
}

export const describePerson = ({ id, name }: Person): { value: string; label: string } => ({ value: id, label: name });
