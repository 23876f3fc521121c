/** Time spent of time planned, by the server's clock; what is over is said in words. */
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { Instant } from '../../../../src/domain/instant';
import type { Timer } from '../../../../src/domain/session/session';
import { Tone } from '../../components/Tone';
import { spentOf, useServerNow } from '../../hooks/serverClock';
import type { WordId } from '../../words/catalogue';
import { Words } from '../../words/Words';
import { clockText } from './clockText';

type ClockProps = { word: WordId; timer: Timer; minutes: number; asOf: Instant };

export function Clock({ word, timer, minutes, asOf }: ClockProps): JSX.Element {
  const spent = spentOf(timer, useServerNow(asOf, timer.runningSince !== null));
  const overMs = spent - minutes * 60_000;
  return (
    <span role="timer">
      <Tone tone={overMs > 0 ? 'caution' : 'neutral'} icon={overMs > 0 ? WarningIcon : ClockIcon}>
        <Words id={word} values={{ spent: clockText(spent), minutes }} />
        {overMs > 0 ? (
          <>
            {' '}
            <Words id="clock.over" values={{ over: clockText(overMs) }} />
          </>
        ) : null}
      </Tone>
    </span>
  );
}
