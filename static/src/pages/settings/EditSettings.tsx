/** Changes how the forum works. */
import { useState, type JSX } from 'react';
import { useAnnounce } from '../../components/Announcer';
import { draftOfSettings, problemsOfSettings, toSettings } from '../../components/settings/settingsDraft';
import { SettingsFields } from '../../components/settings/SettingsFields';
import { useSay, Words } from '../../words/Words';
import { EditForm } from './EditForm';
import type { SectionProps } from './sectionProps';
import { useSave } from './useSave';

export function EditSettings({ forum, onTake, onClose }: SectionProps & { onClose: () => void }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, hold, save } = useSave();
  const [draft, setDraft] = useState(() => draftOfSettings(forum.settings));
  const submit = async () => {
    if (problemsOfSettings(draft).length > 0) {
      hold();
      return;
    }
    const saved = await save('changeSettings', { settings: toSettings(draft) });
    if (saved === null) return;
    onTake(saved);
    announce(say('settings.saved'));
    onClose();
  };
  return (
    <EditForm
      title={<Words id="settings.change" />}
      saveWord="settings.save"
      attempt={attempt}
      zone={forum.zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <SettingsFields
        draft={draft}
        areProblemsShown={attempt.kind !== 'none'}
        onChange={(change) => {
          setDraft((held) => ({ ...held, ...change }));
        }}
      />
    </EditForm>
  );
}
