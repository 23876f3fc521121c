/** Who facilitates and who takes part, by role. */
import { useState, type JSX } from 'react';
import { useAnnounce } from '../../components/Announcer';
import { PeoplePicker } from '../../components/settings/PeoplePicker';
import { RoleFields } from '../../components/settings/RoleFields';
import { useSay, Words } from '../../words/Words';
import { EditForm } from './EditForm';
import type { SectionProps } from './sectionProps';
import { useSave } from './useSave';

export function EditPeople({ forum, onTake, onClose }: SectionProps & { onClose: () => void }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, hold, save } = useSave();
  const [facilitators, setFacilitators] = useState(forum.facilitators);
  const [people, setPeople] = useState(forum.people);
  const submit = async () => {
    if (facilitators.length === 0) {
      hold();
      return;
    }
    const saved = await save('setPeople', { facilitators, people });
    if (saved === null) return;
    onTake(saved);
    announce(say('people.saved'));
    onClose();
  };
  return (
    <EditForm
      title={<Words id="people.change" />}
      saveWord="people.save"
      attempt={attempt}
      zone={forum.zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <PeoplePicker
        label={<Words id="people.facilitators" />}
        help={<Words id="role.facilitator.rights" />}
        error={attempt.kind !== 'none' && facilitators.length === 0 ? <Words id="people.facilitatorMissing" /> : null}
        people={facilitators}
        onChange={setFacilitators}
      />
      <RoleFields people={people} onChange={setPeople} />
    </EditForm>
  );
}
