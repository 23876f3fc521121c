/** The interrupt buffer of one product: how much, in points or in emergencies. */
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import { Field, FieldGroup } from '../../components/Field';
import { NativeSelect } from '../../components/bare/NativeSelect';
import { useSay, Words } from '../../words/Words';
import type { BufferDraft } from './emergencyDraft';

type BufferFieldsProps = { buffer: BufferDraft; name: string; onChange: (buffer: BufferDraft) => void };

export function BufferFields({ buffer, name, onChange }: BufferFieldsProps): JSX.Element {
  const say = useSay();
  return (
    <FieldGroup label={name}>
      <Field label={<Words id="setting.buffer" values={{ product: name }} />} help={<Words id="setting.buffer.help" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            type="number"
            min={0}
            aria-describedby={describedBy}
            value={buffer.size}
            onChange={(event) => onChange({ ...buffer, size: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={<Words id="setting.buffer.unit" />}>
        {({ id, describedBy }) => (
          <NativeSelect
            id={id}
            describedBy={describedBy}
            value={buffer.unit}
            options={[
              { value: 'points' as const, label: say('setting.buffer.unitPoints') },
              { value: 'emergencies' as const, label: say('setting.buffer.unitEmergencies') },
            ]}
            onChange={(unit) => onChange({ ...buffer, unit })}
          />
        )}
      </Field>
    </FieldGroup>
  );
}
