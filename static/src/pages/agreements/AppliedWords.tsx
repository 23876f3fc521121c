/** What became of one change of an agreement in Jira. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import PersonIcon from '@atlaskit/icon/core/person';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { Applied } from '../../../../src/domain/agreement/agreement';
import { IssueName } from '../../components/IssueName';
import { Tone } from '../../components/Tone';
import { Words } from '../../words/Words';

/** `result`: null while nothing was tried. */
export function AppliedWords({ result }: { result: Applied | null }): JSX.Element {
  if (result === null) {
    return (
      <Tone tone="neutral" icon={ClockIcon}>
        <Words id="applied.owed" />
      </Tone>
    );
  }
  const { outcome } = result;
  switch (outcome.kind) {
    case 'done':
      return (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="applied.done" />
        </Tone>
      );
    case 'made':
      return (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="applied.made" values={{ issue: <IssueName id={outcome.issue} /> }} />
        </Tone>
      );
    case 'failed':
      return (
        <Tone tone="bad" icon={WarningIcon}>
          {outcome.issue === null ? (
            <Words id="applied.failed" values={{ reason: <bdi>{outcome.reason}</bdi> }} />
          ) : (
            <Words
              id="applied.failedOn"
              values={{ issue: <IssueName id={outcome.issue} isShort />, reason: <bdi>{outcome.reason}</bdi> }}
            />
          )}
        </Tone>
      );
    case 'nothingToDo':
      return (
        <Tone tone="neutral" icon={PersonIcon}>
          <Words id="applied.byHand" />
        </Tone>
      );
  }
}
