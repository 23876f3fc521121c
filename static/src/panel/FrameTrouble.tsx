/** What a small frame shows instead of its content: that it loads, that nobody answers, or why it may not be shown. */
import type { JSX } from 'react';
import type { DoorRefusal } from '../../../src/contract/api';
import { RefusalWords } from '../components/RefusalWords';
import { Skeleton } from '../components/Skeleton';
import { Trouble } from '../components/Trouble';
import { Words } from '../words/Words';

type Refusal = DoorRefusal | { code: 'issueHidden' } | { code: 'boardHidden' };
type FrameTroubleProps = { refusal: Refusal | null; isUnreachable: boolean; isShown: boolean; onRetry: () => void };

export function FrameTrouble({ refusal, isUnreachable, isShown, onRetry }: FrameTroubleProps): JSX.Element | null {
  if (isUnreachable) {
    return (
      <Trouble appearance="warning" onRetry={onRetry}>
        <Words id={isShown ? 'list.old' : 'list.unreachable'} />
      </Trouble>
    );
  }
  if (refusal === null) return isShown ? null : <Skeleton shape="rows" />;
  switch (refusal.code) {
    case 'noForumHere':
      return (
        <p>
          <Words id="panel.noForum" />
        </p>
      );
    case 'issueHidden':
    case 'boardHidden':
      return (
        <p>
          <Words id="panel.hidden" />
        </p>
      );
    case 'badPayload':
    case 'mayNotSeeProject':
      return (
        <p>
          <RefusalWords refusal={refusal} />
        </p>
      );
  }
}
