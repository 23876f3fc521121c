/** The questions about when a forum meets. The first date is suggested until somebody gives one. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { FieldGroup } from '../Field';
import { problemsOfCadence, type CadenceChange, type CadenceDraft, type CadenceProblem, type Rhythm } from './cadenceDraft';
import styles from './CadenceFields.module.css';
import { sayZone } from './CadenceWords';
import { MonthFields } from './MonthFields';
import { InputField } from '../settings/InputField';
import { useSuggestedDate } from './useSuggestedDate';
import { WeekdayBoxes } from './WeekdayBoxes';

type CadenceFieldsProps = {
  draft: CadenceDraft;
  zone: string;
  areProblemsShown: boolean;
  /** Must be stable. */
  onChange: (change: CadenceChange) => void;
};

export function CadenceFields({ draft, zone, areProblemsShown, onChange }: CadenceFieldsProps): JSX.Element {
  const say = useSay();
  useSuggestedDate(draft, zone, onChange);
  const problems = areProblemsShown ? problemsOfCadence(draft) : [];
  return (
    <>
      <FieldGroup label={<Words id="makeForum.rhythm" />}>
        <RadioGroup
          value={draft.rhythm}
          aria-label={say('makeForum.rhythm')}
          options={RHYTHMS.map(({ rhythm, word }) => ({ value: rhythm, label: say(word) }))}
          onChange={(event) => {
            const chosen = RHYTHMS.find(({ rhythm }) => rhythm === event.currentTarget.value);
            if (chosen !== undefined) onChange({ rhythm: chosen.rhythm });
          }}
        />
      </FieldGroup>
      {draft.rhythm === 'weekly' ? (
        <WeekdayBoxes
          label={<Words id="makeForum.weekdays" />}
          chosen={draft.weekdays}
          isMissing={problems.includes('weekdays')}
          onChange={(weekdays) => {
            onChange({ weekdays });
          }}
        />
      ) : null}
      {draft.rhythm === 'none' ? null : <When draft={draft} zone={zone} problems={problems} onChange={onChange} />}
    </>
  );
}

const RHYTHMS: readonly { rhythm: Rhythm; word: WordId }[] = [
  { rhythm: 'weekly', word: 'makeForum.weekly' },
  { rhythm: 'monthlyWeekday', word: 'cadence.monthlyWeekday' },
  { rhythm: 'monthlyDay', word: 'cadence.monthlyDay' },
  { rhythm: 'none', word: 'makeForum.noCadence' },
];

type WhenProps = Omit<CadenceFieldsProps, 'areProblemsShown'> & { problems: readonly CadenceProblem[] };

function When({ draft, zone, problems, onChange }: WhenProps): JSX.Element {
  const isWeekly = draft.rhythm === 'weekly';
  const wrong = (problem: CadenceProblem, word: WordId) => (problems.includes(problem) ? <Words id={word} /> : null);
  return (
    <div className={styles.row}>
      <MonthFields draft={draft} error={wrong('day', 'cadence.dayWrong')} onChange={onChange} />
      <InputField
        label={<Words id="makeForum.time" />}
        help={sayZone(zone)}
        error={wrong('time', 'makeForum.timeMissing')}
        type="time"
        value={draft.time}
        onChange={(time) => {
          onChange({ time });
        }}
      />
      <InputField
        label={<Words id={isWeekly ? 'makeForum.everyWeeks' : 'cadence.everyMonths'} />}
        help={<Words id={isWeekly ? 'makeForum.everyWeeksHelp' : 'cadence.everyMonthsHelp'} />}
        error={wrong('every', isWeekly ? 'makeForum.everyWeeksWrong' : 'cadence.everyMonthsWrong')}
        type="number"
        value={draft.every}
        onChange={(every) => {
          onChange({ every });
        }}
      />
      <InputField
        label={<Words id="makeForum.firstDate" />}
        help={<Words id="cadence.firstDateHelp" />}
        error={wrong('firstDate', 'makeForum.firstDateMissing')}
        type="date"
        value={draft.firstDate}
        onChange={(firstDate) => {
          onChange({ firstDate, isFirstDateGiven: true });
        }}
      />
    </div>
  );
}
