/** On which day of the month a forum meets. Nothing for any other rhythm. */
import type { JSX, ReactNode } from 'react';
import { useReader } from '../../hooks/useReader';
import { useSay, Words } from '../../words/Words';
import { sayWeekday } from '../../words/when';
import { Field } from '../Field';
import { NativeSelect } from '../bare/NativeSelect';
import { InputField } from '../settings/InputField';
import type { CadenceChange, CadenceDraft } from './cadenceDraft';

type MonthFieldsProps = { draft: CadenceDraft; error: ReactNode; onChange: (change: CadenceChange) => void };

export function MonthFields({ draft, error, onChange }: MonthFieldsProps): JSX.Element | null {
  const say = useSay();
  const { locale } = useReader();
  if (draft.rhythm === 'monthlyDay') {
    return (
      <InputField
        label={<Words id="cadence.dayOfMonth" />}
        help={<Words id="cadence.dayHelp" />}
        error={error}
        type="number"
        value={draft.day}
        onChange={(day) => {
          onChange({ day });
        }}
      />
    );
  }
  if (draft.rhythm !== 'monthlyWeekday') return null;
  return (
    <>
      <Field label={<Words id="cadence.which" />}>
        {({ id, describedBy }) => (
          <NativeSelect
            id={id}
            describedBy={describedBy}
            value={draft.nth}
            options={NTH.map((nth) => ({ value: nth, label: say('cadence.whichOne', { nth }) }))}
            onChange={(nth) => {
              onChange({ nth });
            }}
          />
        )}
      </Field>
      <Field label={<Words id="cadence.weekday" />}>
        {({ id, describedBy }) => (
          <NativeSelect
            id={id}
            describedBy={describedBy}
            value={draft.weekday}
            options={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: sayWeekday(Number(value), locale) }))}
            onChange={(weekday) => {
              onChange({ weekday });
            }}
          />
        )}
      </Field>
    </>
  );
}

const NTH = ['1', '2', '3', '4', '5', '-1'];
