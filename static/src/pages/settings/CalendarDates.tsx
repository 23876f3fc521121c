/** The next dates with what may be done to each, and those that are skipped. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { CalendarView } from '../../../../src/contract/calls/calendarCalls';
import type { Instant } from '../../../../src/domain/instant';
import { useAnnounce } from '../../components/Announcer';
import { DateList } from '../../components/calendar/DateList';
import { useSay, Words } from '../../words/Words';
import { DateActions } from './DateActions';
import { DateForm, type Doing } from './DateForm';
import { SaveTrouble } from './SaveTrouble';
import styles from './SettingsPage.module.css';
import { SkippedDates } from './SkippedDates';
import { useSave } from './useSave';

type CalendarDatesProps = { view: CalendarView; zone: string; onTake: (view: CalendarView) => void };

export function CalendarDates({ view, zone, onTake }: CalendarDatesProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const { attempt, save } = useSave();
  const [doing, setDoing] = useState<Doing | null>(null);
  const undo = async (planned: Instant) => {
    const saved = await save('undoDateChange', { planned });
    if (saved === null) return;
    onTake(saved);
    announce(say('calendar.saved'));
  };
  return (
    <>
      {view.next.length === 0 ? (
        <p>
          <Words id="calendar.none" />
        </p>
      ) : (
        <div className={styles.section}>
          <h3>
            <Words id="calendar.next" />
          </h3>
          <DateList
            dates={view.next}
            zone={zone}
            {...(view.mayChange
              ? {
                  actions: (planned, when) => <DateActions planned={planned} when={when} onDo={setDoing} onUndo={(at) => void undo(at)} />,
                }
              : {})}
          />
        </div>
      )}
      <SkippedDates
        view={view}
        zone={zone}
        renderUndo={(planned, label) => (
          <Button spacing="compact" appearance="subtle" aria-label={label} onClick={() => void undo(planned)}>
            <Words id="calendar.undo" />
          </Button>
        )}
      />
      <SaveTrouble attempt={attempt} zone={zone} />
      {doing === null ? null : (
        <DateForm
          key={`${doing.kind} ${doing.kind === 'add' ? '' : doing.when}`}
          doing={doing}
          zone={zone}
          onTake={onTake}
          onClose={() => {
            setDoing(null);
          }}
        />
      )}
    </>
  );
}
