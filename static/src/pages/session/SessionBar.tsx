/** The event as a whole: its number, its clock, whether it is paused, and the steps of who leads. */
import InformationIcon from '@atlaskit/icon/core/information-circle';
import VideoPauseIcon from '@atlaskit/icon/core/video-pause';
import type { JSX } from 'react';
import { eventId } from '../../../../src/domain/ids';
import { Tone } from '../../components/Tone';
import { Words } from '../../words/Words';
import { Clock } from './Clock';
import { LeadControls } from './lead/LeadControls';
import { isPaused, type Live } from './live';
import styles from './SessionPage.module.css';

export function SessionBar({ live, onFocusItem }: { live: Live; onFocusItem: () => void }): JSX.Element {
  const { session, timeboxMinutes, asOf } = live.view;
  return (
    <>
      <div className={styles.bar}>
        <strong>
          <Words id="event.now" values={{ event: eventId(session.event) }} />
        </strong>
        <Clock word="clock.event" timer={session.timer} minutes={timeboxMinutes} asOf={asOf} />
        {isPaused(live.view) ? (
          <Tone tone="caution" icon={VideoPauseIcon}>
            <Words id="session.paused" />
          </Tone>
        ) : null}
        <LeadControls live={live} onFocusItem={onFocusItem} />
      </div>
      {session.isInformationOnly ? (
        <Tone tone="caution" icon={InformationIcon}>
          <Words id="session.informationOnly" />
        </Tone>
      ) : null}
    </>
  );
}
