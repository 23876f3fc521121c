/** Action on an issue: leads to a new proposal about it, on the forum's page. Where that cannot be, it says why. */
import Button from '@atlaskit/button/default/button';
import { useCallback, useEffect, type JSX } from 'react';
import type { IssueView } from '../../../src/contract/calls/agreementCalls';
import type { IssueId } from '../../../src/domain/ids';
import { FROM_NOTHING } from '../hooks/route';
import { useDetail } from '../hooks/useDetail';
import { call } from '../wire/call';
import { closeFrame, goToPage, type Place } from '../wire/place';
import { Words } from '../words/Words';
import { FrameTrouble } from './FrameTrouble';
import { PageLink } from './PageLink';
import styles from './Panel.module.css';
import { useHomeKey } from './useHomeKey';

export function ProposeFrame({ place }: { place: Place }): JSX.Element {
  if (place.issue === null) return <Words id="panel.hidden" />;
  return <FromIssue issue={place.issue} here={place.projectKey} />;
}

function FromIssue({ issue, here }: { issue: IssueId; here: string | null }): JSX.Element {
  const ask = useCallback(() => call('showIssue', { issueId: issue }), [issue]);
  const { view, refusal, isUnreachable, askAgain } = useDetail(ask, 0);
  return (
    <div className={styles.page}>
      <FrameTrouble refusal={refusal} isUnreachable={isUnreachable} isShown={view !== null} onRetry={askAgain} />
      {view === null ? null : <Leading view={view} issue={issue} here={here} />}
      <div>
        <Button
          onClick={() => {
            void closeFrame();
          }}
        >
          <Words id="action.close" />
        </Button>
      </div>
    </div>
  );
}

function Leading({ view, issue, here }: { view: IssueView; issue: IssueId; here: string | null }): JSX.Element {
  const homeKey = useHomeKey(view.forum?.projectId ?? null, here);
  const isOpen = view.forum !== null && view.mayPropose;
  useEffect(() => {
    if (!isOpen || homeKey === null) return;
    // Should the host not lead there, the link below does.
    void goToPage({ projectKey: homeKey, route: { page: 'propose', from: { ...FROM_NOTHING, issue } } }).catch(() => undefined);
  }, [isOpen, homeKey, issue]);
  if (!isOpen) {
    return (
      <p>
        <Words id={view.forum === null ? 'panel.noForum' : 'panel.mayNotPropose'} />
      </p>
    );
  }
  return (
    <PageLink projectKey={homeKey} route={{ page: 'propose', from: { ...FROM_NOTHING, issue } }}>
      <Words id="panel.goPropose" />
    </PageLink>
  );
}
