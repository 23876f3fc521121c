/** The forum's working day: what is raised today is due at its end. */
import type { JSX } from 'react';
import { Words } from '../../words/Words';
import { WeekdayBoxes } from '../calendar/WeekdayBoxes';
import { InputField } from './InputField';
import type { SettingsChange, SettingsDraft, SettingsProblem } from './settingsDraft';
import styles from './SettingsFields.module.css';

type WorkdayFieldsProps = {
  draft: SettingsDraft;
  problems: readonly SettingsProblem[];
  onChange: (change: SettingsChange) => void;
};

export function WorkdayFields({ draft, problems, onChange }: WorkdayFieldsProps): JSX.Element {
  return (
    <>
      <WeekdayBoxes
        label={<Words id="setting.workdays" />}
        chosen={draft.weekdays}
        isMissing={problems.includes('weekdays')}
        onChange={(weekdays) => {
          onChange({ weekdays });
        }}
      />
      <div className={styles.row}>
        <InputField
          label={<Words id="setting.workFrom" />}
          error={problems.includes('from') ? <Words id="makeForum.timeMissing" /> : null}
          type="time"
          value={draft.from}
          onChange={(from) => {
            onChange({ from });
          }}
        />
        <InputField
          label={<Words id="setting.workTo" />}
          help={<Words id="setting.workToHelp" />}
          error={problems.includes('to') ? <Words id="makeForum.timeMissing" /> : null}
          type="time"
          value={draft.to}
          onChange={(to) => {
            onChange({ to });
          }}
        />
        <InputField
          label={<Words id="setting.holidays" />}
          help={<Words id="setting.holidaysHelp" />}
          error={problems.includes('holidays') ? <Words id="setting.holidaysWrong" /> : null}
          value={draft.holidays}
          onChange={(holidays) => {
            onChange({ holidays });
          }}
        />
      </div>
    </>
  );
}
