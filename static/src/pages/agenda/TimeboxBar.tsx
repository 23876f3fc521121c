/** Planned time against the timebox, in words and as a bar. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import { Tone } from '../../components/Tone';
import { useSay, Words } from '../../words/Words';
import styles from './TimeboxBar.module.css';

export function TimeboxBar({ planned, timebox }: { planned: number; timebox: number }): JSX.Element {
  const say = useSay();
  const free = timebox - planned;
  const id = free < 0 ? 'agenda.time.over' : free === 0 ? 'agenda.time.full' : 'agenda.time.free';
  return (
    <div className={styles.time}>
      <Tone tone={free < 0 ? 'caution' : 'neutral'} icon={free < 0 ? WarningIcon : CheckCircleIcon}>
        <Words id={id} values={{ planned, timebox, free, over: -free }} />
      </Tone>
      <meter
        className={styles.bar}
        min={0}
        max={Math.max(planned, timebox, 1)}
        high={timebox}
        value={planned}
        aria-label={say('agenda.time.label')}
      />
    </div>
  );
}
