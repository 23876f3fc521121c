/** For which Product Owner a proxy is named. */
import type { JSX } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import { Field } from '../../components/Field';
import { NativeSelect } from '../../components/bare/NativeSelect';
import { useSayPerson } from '../../components/settings/useSayPerson';
import { useSay, Words } from '../../words/Words';

type OwnerSelectProps = { owners: readonly AccountId[]; me: AccountId; value: AccountId; onChange: (owner: AccountId) => void };

export function OwnerSelect({ owners, me, value, onChange }: OwnerSelectProps): JSX.Element {
  return (
    <Field label={<Words id="proxies.for" />}>
      {({ id, describedBy }) => (
        <NativeSelect
          id={id}
          describedBy={describedBy}
          value={value}
          options={owners.map((owner) => ({ value: owner, label: <OwnerName id={owner} isMe={owner === me} /> }))}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

/** Text alone: a choice holds nothing else. */
function OwnerName({ id, isMe }: { id: AccountId; isMe: boolean }): JSX.Element {
  const say = useSay();
  const person = useSayPerson(id);
  return <>{isMe ? say('proxies.you', { person }) : person}</>;
}
