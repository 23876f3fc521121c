/** Step 3: when the forum meets. */
import { Checkbox } from '@atlaskit/checkbox';
import { RadioGroup } from '@atlaskit/radio';
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import { Field, FieldGroup } from '../../components/Field';
import { useReader } from '../../hooks/useReader';
import { useSay, Words } from '../../words/Words';
import { sayWeekday } from '../../words/when';
import styles from './CadenceStep.module.css';
import { problemsOfCadence, type CadenceDraft, type CadenceProblem } from './forumDraft';
import type { StepProps } from './NameStep';

export function CadenceStep({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  const say = useSay();
  const problems = areProblemsShown ? problemsOfCadence(draft.cadence) : [];
  const change = (part: Partial<CadenceDraft>) => {
    onChange({ kind: 'cadenceChanged', change: part });
  };
  return (
    <>
      <FieldGroup label={<Words id="makeForum.rhythm" />}>
        <RadioGroup
          value={draft.cadence.kind}
          aria-label={say('makeForum.rhythm')}
          options={[
            { value: 'weekly', label: say('makeForum.weekly') },
            { value: 'none', label: say('makeForum.noCadence') },
          ]}
          onChange={(event) => {
            change({ kind: event.currentTarget.value === 'none' ? 'none' : 'weekly' });
          }}
        />
      </FieldGroup>
      {draft.cadence.kind === 'weekly' ? <Weekly cadence={draft.cadence} zone={draft.zone} problems={problems} onChange={change} /> : null}
    </>
  );
}

type WeeklyProps = {
  cadence: CadenceDraft;
  zone: string;
  problems: readonly CadenceProblem[];
  onChange: (part: Partial<CadenceDraft>) => void;
};

function Weekly({ cadence, zone, problems, onChange }: WeeklyProps): JSX.Element {
  return (
    <>
      <Weekdays cadence={cadence} problems={problems} onChange={onChange} />
      <div className={styles.row}>
        <Field
          label={<Words id="makeForum.time" />}
          help={zone.replaceAll('_', ' ')}
          error={problems.includes('time') ? <Words id="makeForum.timeMissing" /> : null}
        >
          {({ id, describedBy, isInvalid }) => (
            <Textfield
              id={id}
              type="time"
              aria-describedby={describedBy}
              isInvalid={isInvalid}
              value={cadence.time}
              onChange={(event) => {
                onChange({ time: event.currentTarget.value });
              }}
            />
          )}
        </Field>
        <Field
          label={<Words id="makeForum.everyWeeks" />}
          help={<Words id="makeForum.everyWeeksHelp" />}
          error={problems.includes('everyWeeks') ? <Words id="makeForum.everyWeeksWrong" /> : null}
        >
          {({ id, describedBy, isInvalid }) => (
            <Textfield
              id={id}
              inputMode="numeric"
              aria-describedby={describedBy}
              isInvalid={isInvalid}
              value={cadence.everyWeeks}
              onChange={(event) => {
                onChange({ everyWeeks: event.currentTarget.value });
              }}
            />
          )}
        </Field>
        <Field
          label={<Words id="makeForum.firstDate" />}
          error={problems.includes('firstDate') ? <Words id="makeForum.firstDateMissing" /> : null}
        >
          {({ id, describedBy, isInvalid }) => (
            <Textfield
              id={id}
              type="date"
              aria-describedby={describedBy}
              isInvalid={isInvalid}
              value={cadence.firstDate}
              onChange={(event) => {
                onChange({ firstDate: event.currentTarget.value });
              }}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function Weekdays({ cadence, problems, onChange }: Omit<WeeklyProps, 'zone'>): JSX.Element {
  const { locale } = useReader();
  const isMissing = problems.includes('weekdays');
  return (
    <FieldGroup label={<Words id="makeForum.weekdays" />} error={isMissing ? <Words id="makeForum.weekdaysMissing" /> : null}>
      <div className={styles.days}>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <Checkbox
            key={weekday}
            label={sayWeekday(weekday, locale)}
            isInvalid={isMissing}
            isChecked={cadence.weekdays.includes(weekday)}
            onChange={() => {
              const others = cadence.weekdays.filter((day) => day !== weekday);
              onChange({ weekdays: others.length === cadence.weekdays.length ? [...others, weekday] : others });
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
