/** Changes how emergencies work. */
import { Checkbox } from '@atlaskit/checkbox';
import { RadioGroup } from '@atlaskit/radio';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import { DECLARERS } from '../../../../src/domain/emergency/emergencySettings';
import { useAnnounce } from '../../components/Announcer';
import { Field, FieldGroup } from '../../components/Field';
import { Trouble } from '../../components/Trouble';
import { useSay, Words } from '../../words/Words';
import { BufferFields } from './BufferFields';
import { EditForm } from './EditForm';
import { draftOfEmergencies, toEmergencies } from './emergencyDraft';
import type { SectionProps } from './sectionProps';
import { useSave } from './useSave';

export function EditEmergencies({ forum, onTake, onClose }: SectionProps & { onClose: () => void }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, hold, save } = useSave();
  const [draft, setDraft] = useState(() => draftOfEmergencies(forum.settings.emergencies, forum.products));
  const submit = async () => {
    const emergencies = toEmergencies(draft);
    if (emergencies === null) {
      hold();
      return;
    }
    const saved = await save('changeSettings', { settings: { ...forum.settings, emergencies } });
    if (saved === null) return;
    onTake(saved);
    announce(say('settings.saved'));
    onClose();
  };
  return (
    <EditForm
      title={<Words id="settings.emergencies.change" />}
      saveWord="settings.save"
      attempt={attempt}
      zone={forum.zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <FieldGroup label={<Words id="setting.declarers" />}>
        {DECLARERS.map((who) => (
          <Checkbox
            key={who}
            label={say('setting.declarer', { who })}
            isChecked={draft.declarers.includes(who)}
            onChange={() => setDraft({ ...draft, declarers: DECLARERS.filter((one) => draft.declarers.includes(one) !== (one === who)) })}
          />
        ))}
      </FieldGroup>
      <Field label={<Words id="setting.answerMinutes" />} help={<Words id="setting.answerMinutesHelp" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            type="number"
            aria-describedby={describedBy}
            value={draft.answerMinutes}
            onChange={(event) => setDraft({ ...draft, answerMinutes: event.currentTarget.value })}
          />
        )}
      </Field>
      <FieldGroup label={<Words id="setting.unanswered" />}>
        <RadioGroup
          value={draft.unanswered}
          aria-label={say('setting.unanswered')}
          options={[
            { value: 'staysLocked', label: say('setting.unanswered.staysLocked') },
            { value: 'management', label: say('setting.unanswered.management') },
          ]}
          onChange={(event) =>
            setDraft({ ...draft, unanswered: event.currentTarget.value === 'management' ? 'management' : 'staysLocked' })
          }
        />
      </FieldGroup>
      {draft.buffers.map((buffer) => (
        <BufferFields
          key={buffer.product}
          buffer={buffer}
          name={forum.products.find(({ id }) => id === buffer.product)?.name ?? ''}
          onChange={(next) => setDraft({ ...draft, buffers: draft.buffers.map((one) => (one.product === next.product ? next : one)) })}
        />
      ))}
      {attempt.kind === 'incomplete' ? (
        <Trouble>
          <Words id="settings.emergencies.problem" />
        </Trouble>
      ) : null}
    </EditForm>
  );
}
