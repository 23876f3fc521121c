/** The questions about how a forum works: its rule of the lock, its meeting, its working day. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { FieldGroup } from '../Field';
import { InputField } from './InputField';
import { LIMITS, problemsOfSettings, type SettingsChange, type SettingsDraft, type SettingsProblem } from './settingsDraft';
import styles from './SettingsFields.module.css';
import { CHOICES, CHOSEN_SETTINGS, type ChosenSetting } from './settingWords';
import { WorkdayFields } from './WorkdayFields';

export type SettingsFieldsProps = { draft: SettingsDraft; areProblemsShown: boolean; onChange: (change: SettingsChange) => void };

export function SettingsFields({ draft, areProblemsShown, onChange }: SettingsFieldsProps): JSX.Element {
  const problems = areProblemsShown ? problemsOfSettings(draft) : [];
  return (
    <div className={styles.fields}>
      {CHOSEN_SETTINGS.map((setting) => (
        <ChoiceField key={setting} setting={setting} draft={draft} onChange={onChange} />
      ))}
      <div className={styles.row}>
        {NUMBERS.map((number) => (
          <NumberField key={number.name} {...number} draft={draft} problems={problems} onChange={onChange} />
        ))}
      </div>
      <WorkdayFields draft={draft} problems={problems} onChange={onChange} />
    </div>
  );
}

type NumberName = keyof typeof LIMITS;
const NUMBERS: readonly { name: NumberName; label: WordId; help: WordId }[] = [
  { name: 'timeboxMinutes', label: 'setting.timebox', help: 'setting.timeboxHelp' },
  { name: 'minutesAnItem', label: 'setting.minutesAnItem', help: 'setting.minutesAnItemHelp' },
  { name: 'digestHours', label: 'setting.digestHours', help: 'setting.digestHoursHelp' },
  { name: 'cutOffHours', label: 'setting.cutOffHours', help: 'setting.cutOffHoursHelp' },
  { name: 'closedByRuleAfterMinutes', label: 'setting.closedByRule', help: 'setting.closedByRuleHelp' },
];

type NumberFieldProps = Omit<SettingsFieldsProps, 'areProblemsShown'> & {
  name: NumberName;
  label: WordId;
  help: WordId;
  problems: readonly SettingsProblem[];
};

function NumberField({ name, label, help, draft, problems, onChange }: NumberFieldProps): JSX.Element {
  const [least, most] = LIMITS[name];
  return (
    <InputField
      label={<Words id={label} />}
      help={<Words id={help} />}
      error={problems.includes(name) ? <Words id="setting.numberWrong" values={{ least, most }} /> : null}
      type="number"
      value={draft[name]}
      onChange={(value) => {
        onChange({ [name]: value });
      }}
    />
  );
}

function ChoiceField({
  setting,
  draft,
  onChange,
}: Omit<SettingsFieldsProps, 'areProblemsShown'> & { setting: ChosenSetting }): JSX.Element {
  const say = useSay();
  const { label, options } = CHOICES[setting];
  return (
    <FieldGroup label={<Words id={label} />}>
      <RadioGroup
        value={draft[setting]}
        aria-label={say(label)}
        options={options.map(({ value, word }) => ({ value, label: say(word) }))}
        onChange={(event) => {
          const chosen = options.find(({ value }) => value === event.currentTarget.value);
          if (chosen !== undefined) onChange({ [setting]: chosen.value });
        }}
      />
    </FieldGroup>
  );
}
