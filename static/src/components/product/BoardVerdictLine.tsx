/** Whether the picked board can be locked; where not, why and what to do. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import { Words } from '../../words/Words';
import { RefusalWords } from '../RefusalWords';
import { Tone } from '../Tone';
import { Trouble } from '../Trouble';
import type { BoardVerdict } from './productDraft';

export function BoardVerdictLine({ verdict, onRetry }: { verdict: BoardVerdict; onRetry: () => void }): JSX.Element | null {
  const intl = useIntl();
  switch (verdict.kind) {
    case 'none':
      return null;
    case 'checking':
      return (
        <p role="status">
          <Tone tone="neutral" icon={ClockIcon}>
            <Words id="board.checking" />
          </Tone>
        </p>
      );
    case 'fine':
      return (
        <p role="status">
          <Tone tone="good" icon={CheckCircleIcon}>
            <Words id="board.fine" values={{ count: verdict.projects.length, projects: intl.formatList(verdict.projects) }} />
          </Tone>
        </p>
      );
    case 'refused':
      return (
        <Trouble onRetry={onRetry}>
          <RefusalWords refusal={verdict.refusal} />
        </Trouble>
      );
    case 'failed':
      return (
        <Trouble appearance="warning" onRetry={onRetry}>
          <Words id="board.unchecked" />
        </Trouble>
      );
  }
}
