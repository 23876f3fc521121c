/** When an impediment is due, in words: "Due today, 17:00", "Late by 2 hours"; what became of that once it is removed. */
import ClockIcon from '@atlaskit/icon/core/clock';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import { type Instant, MINUTE_MS, formatInstant, plusMs } from '../../../../src/domain/instant';
import { Duration } from '../../components/Duration';
import { Tone } from '../../components/Tone';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { dayKey, formatDay, formatTime } from '../../words/when';

const SOON_MS = 120 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

type DueProps = { card: Pick<ImpedimentCard, 'column' | 'due' | 'wasSameDay'>; now: Instant };

export function DueWords({ card: { column, due, wasSameDay }, now }: DueProps): JSX.Element {
  if (column === 'confirmed') {
    return (
      <Tone tone={wasSameDay === true ? 'good' : 'neutral'} icon={wasSameDay === true ? SuccessIcon : ClockIcon}>
        <Words id={wasSameDay === true ? 'impediments.sameDay' : 'impediments.notSameDay'} />
      </Tone>
    );
  }
  if (column === 'removed') {
    return (
      <Tone tone="neutral" icon={ClockIcon}>
        <Words id="impediments.awaitsConfirmation" />
      </Tone>
    );
  }
  if (now > due) {
    return (
      <Tone tone="bad" icon={WarningIcon}>
        <Words id="impediments.lateBy" values={{ length: <Duration ms={now - due} /> }} />
      </Tone>
    );
  }
  return (
    <Tone tone={due - now < SOON_MS ? 'caution' : 'neutral'} icon={ClockIcon}>
      <DueTime due={due} now={now} />
    </Tone>
  );
}

function DueTime({ due, now }: { due: Instant; now: Instant }): JSX.Element {
  const reader = useReader();
  const time = <time dateTime={formatInstant(due)}>{formatTime(due, reader)}</time>;
  const dueDay = dayKey(due, reader.zone);
  if (due - now < SOON_MS) return <Words id="impediments.dueSoon" values={{ time, length: <Duration ms={due - now} /> }} />;
  if (dueDay === dayKey(now, reader.zone)) return <Words id="impediments.dueToday" values={{ time }} />;
  if (dueDay === dayKey(plusMs(now, DAY_MS), reader.zone)) return <Words id="impediments.dueTomorrow" values={{ time }} />;
  return <Words id="impediments.dueOn" values={{ day: formatDay(due, reader), time }} />;
}
