/** What became of a move against the lock. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { BreachOutcome } from '../../../src/contract/api';
import { Words } from '../words/Words';
import { Duration } from './Duration';
import styles from './OutcomeWords.module.css';
import { Tone } from './Tone';

/** `tookMs`: from the move to its settling. */
export function OutcomeWords({ outcome, tookMs }: { outcome: BreachOutcome; tookMs: number }): JSX.Element {
  const after = <Duration ms={tookMs} />;
  switch (outcome.kind) {
    case 'putBack':
      return (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="outcome.putBack" values={{ after }} />
        </Tone>
      );
    case 'putBackInMass':
      return (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="outcome.putBackInMass" values={{ after, calls: outcome.calls }} />
        </Tone>
      );
    case 'overtaken':
      return (
        <Tone tone="neutral" icon={CheckCircleIcon}>
          <Words id="outcome.overtaken" />
        </Tone>
      );
    case 'recordedOnly':
      return (
        <Tone tone="neutral" icon={EyeOpenIcon}>
          <Words id="outcome.recordedOnly" />
        </Tone>
      );
    case 'failed':
      return (
        <>
          <Tone tone="bad" icon={WarningIcon}>
            <Words id="outcome.failed" />
          </Tone>
          <details className={styles.reason}>
            <summary>
              <Words id="outcome.failed.reason" />
            </summary>
            <bdi>{outcome.reason}</bdi>
          </details>
        </>
      );
  }
}
