/** One of the forum's people. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../../src/contract/api';
import { accountId, type AccountId } from '../../../../../src/domain/ids';
import { NativeSelect } from '../../../components/bare/NativeSelect';
import { usePerson } from '../../../hooks/useNames';
import { useSay } from '../../../words/Words';

type PersonSelectProps = { id: string; describedBy: string; value: AccountId; forum: ForumView; onPick: (person: AccountId) => void };

export function PersonSelect({ id, describedBy, value, forum, onPick }: PersonSelectProps): JSX.Element {
  const people = [value, ...forum.products.map(({ owner }) => owner), ...forum.facilitators, ...forum.people.map(({ person }) => person)];
  return (
    <NativeSelect<string>
      id={id}
      describedBy={describedBy}
      value={value}
      options={[...new Set(people)].map((person) => ({ value: person, label: <PersonOption id={person} /> }))}
      onChange={(person) => {
        onPick(accountId(person));
      }}
    />
  );
}

/** An option holds text only. */
function PersonOption({ id }: { id: AccountId }): JSX.Element {
  const say = useSay();
  const person = usePerson(id);
  return <>{person.kind === 'known' ? person.value.name : say('person.unavailable')}</>;
}
