/** Other days or another time, with the dates that would follow. */
import { useCallback, useState, type JSX } from 'react';
import type { CalendarView } from '../../../../src/contract/calls/calendarCalls';
import type { Cadence } from '../../../../src/domain/calendar/cadence';
import { useAnnounce } from '../../components/Announcer';
import { draftOfCadence, problemsOfCadence, toCadence, type CadenceChange } from '../../components/calendar/cadenceDraft';
import { CadenceFields } from '../../components/calendar/CadenceFields';
import { CadencePreview } from '../../components/calendar/CadencePreview';
import { useSay, Words } from '../../words/Words';
import { EditForm } from './EditForm';
import { useSave } from './useSave';

type EditCadenceProps = { cadence: Cadence | null; zone: string; onTake: (view: CalendarView) => void; onClose: () => void };

export function EditCadence({ cadence, zone, onTake, onClose }: EditCadenceProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, hold, save } = useSave();
  const [draft, setDraft] = useState(() => draftOfCadence(cadence));
  const change = useCallback((part: CadenceChange) => {
    setDraft((held) => ({ ...held, ...part }));
  }, []);
  const submit = async () => {
    if (problemsOfCadence(draft).length > 0) {
      hold();
      return;
    }
    const saved = await save('setCadence', { cadence: toCadence(draft) });
    if (saved === null) return;
    onTake(saved);
    announce(say('calendar.saved'));
    onClose();
  };
  return (
    <EditForm
      title={<Words id="calendar.change" />}
      saveWord="calendar.save"
      attempt={attempt}
      zone={zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <CadenceFields draft={draft} zone={zone} areProblemsShown={attempt.kind !== 'none'} onChange={change} />
      <CadencePreview draft={draft} zone={zone} />
    </EditForm>
  );
}
