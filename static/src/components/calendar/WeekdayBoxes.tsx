/** Some of the seven days. */
import { Checkbox } from '@atlaskit/checkbox';
import type { JSX, ReactNode } from 'react';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayWeekday } from '../../words/when';
import { FieldGroup } from '../Field';
import styles from './CadenceFields.module.css';

type WeekdayBoxesProps = {
  label: ReactNode;
  /** 1 Monday to 7 Sunday. */
  chosen: readonly number[];
  isMissing: boolean;
  onChange: (chosen: readonly number[]) => void;
};

export function WeekdayBoxes({ label, chosen, isMissing, onChange }: WeekdayBoxesProps): JSX.Element {
  const { locale } = useReader();
  return (
    <FieldGroup label={label} error={isMissing ? <Words id="makeForum.weekdaysMissing" /> : null}>
      <div className={styles.days}>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <Checkbox
            key={weekday}
            label={sayWeekday(weekday, locale)}
            isInvalid={isMissing}
            isChecked={chosen.includes(weekday)}
            onChange={() => {
              const others = chosen.filter((day) => day !== weekday);
              onChange(others.length === chosen.length ? [...others, weekday] : others);
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
