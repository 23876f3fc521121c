/** Skips, moves or adds one date, with the reason that stands beside it. */
import { useState, type JSX } from 'react';
import type { CalendarView } from '../../../../src/contract/calls/calendarCalls';
import type { Instant } from '../../../../src/domain/instant';
import { useAnnounce } from '../../components/Announcer';
import { sayZone } from '../../components/calendar/CadenceWords';
import { InputField } from '../../components/settings/InputField';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { EditForm } from './EditForm';
import { useSave, type Saving } from './useSave';

/** `when`: the date in words. `to`: local to the forum's zone, `YYYY-MM-DDTHH:MM`. */
export type Doing =
  { kind: 'skip'; planned: Instant; when: string } | { kind: 'move'; planned: Instant; when: string; to: string } | { kind: 'add' };

type DateFormProps = { doing: Doing; zone: string; onTake: (view: CalendarView) => void; onClose: () => void };

const WORDS: Readonly<Record<Doing['kind'], { title: WordId; save: WordId }>> = {
  skip: { title: 'calendar.skipTitle', save: 'calendar.skipIt' },
  move: { title: 'calendar.moveTitle', save: 'calendar.moveIt' },
  add: { title: 'calendar.addTitle', save: 'calendar.addIt' },
};

export function DateForm({ doing, zone, onTake, onClose }: DateFormProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const saving = useSave();
  const [to, setTo] = useState(doing.kind === 'move' ? doing.to : '');
  const [reason, setReason] = useState('');
  const areShown = saving.attempt.kind !== 'none';
  const isToMissing = doing.kind !== 'skip' && to === '';
  const submit = async () => {
    if (isToMissing || reason.trim() === '') {
      saving.hold();
      return;
    }
    const saved = await carryOut(saving, doing, { to, reason });
    if (saved === null) return;
    onTake(saved);
    announce(say('calendar.saved'));
    onClose();
  };
  return (
    <EditForm
      title={<Words id={WORDS[doing.kind].title} values={{ when: doing.kind === 'add' ? '' : doing.when }} />}
      saveWord={WORDS[doing.kind].save}
      attempt={saving.attempt}
      zone={zone}
      onSave={() => void submit()}
      onClose={onClose}
    >
      {doing.kind === 'skip' ? null : (
        <InputField
          label={<Words id="calendar.to" />}
          help={<Words id="calendar.toHelp" values={{ zone: sayZone(zone) }} />}
          error={areShown && isToMissing ? <Words id="calendar.toMissing" /> : null}
          type="datetime-local"
          value={to}
          onChange={setTo}
        />
      )}
      <InputField
        label={<Words id="calendar.reason" />}
        help={<Words id="calendar.reasonHelp" />}
        error={areShown && reason.trim() === '' ? <Words id="calendar.reasonMissing" /> : null}
        value={reason}
        onChange={setReason}
      />
    </EditForm>
  );
}

function carryOut({ save }: Saving, doing: Doing, { to, reason }: { to: string; reason: string }): Promise<CalendarView | null> {
  switch (doing.kind) {
    case 'skip':
      return save('skipDate', { planned: doing.planned, reason });
    case 'move':
      return save('moveDate', { planned: doing.planned, to, reason });
    case 'add':
      return save('addDate', { to, reason });
  }
}
