/** Issue panel: what does the forum say about this issue? Each thing on one line, with a link. */
import { useCallback, type JSX } from 'react';
import type { IssueView } from '../../../src/contract/calls/agreementCalls';
import type { IssueId } from '../../../src/domain/ids';
import { useDetail } from '../hooks/useDetail';
import { call } from '../wire/call';
import type { Place } from '../wire/place';
import { Words } from '../words/Words';
import { FrameTrouble } from './FrameTrouble';
import { IssueActions } from './IssueActions';
import { IssueRecords } from './IssueRecords';
import { LockSection } from './LockSection';
import { MyMoveLink } from './MyMoveLink';
import styles from './Panel.module.css';
import { useHomeKey } from './useHomeKey';

export function IssueFrame({ place }: { place: Place }): JSX.Element {
  if (place.issue === null) return <Words id="panel.hidden" />;
  return <OfIssue issue={place.issue} here={place.projectKey} />;
}

function OfIssue({ issue, here }: { issue: IssueId; here: string | null }): JSX.Element {
  const ask = useCallback(() => call('showIssue', { issueId: issue }), [issue]);
  const { view, refusal, isUnreachable, askAgain } = useDetail(ask, 0);
  return (
    <div className={styles.page}>
      <FrameTrouble refusal={refusal} isUnreachable={isUnreachable} isShown={view !== null} onRetry={askAgain} />
      {view === null ? null : <Shown view={view} issue={issue} here={here} onChange={askAgain} />}
    </div>
  );
}

type ShownProps = { view: IssueView; issue: IssueId; here: string | null; onChange: () => void };

function Shown({ view, issue, here, onChange }: ShownProps): JSX.Element {
  const homeKey = useHomeKey(view.forum?.projectId ?? null, here);
  const { forum, product } = view;
  if (forum === null) return <Words id="panel.noForum" />;
  return (
    <>
      {product === null ? (
        <p>
          <Words id="panel.noProduct" />
        </p>
      ) : (
        <LockSection lock={product.lock} product={product.name} forum={forum} homeKey={homeKey} />
      )}
      {view.mayPropose && product?.lock.state === 'locked' ? <MyMoveLink product={product.id} issue={issue} homeKey={homeKey} /> : null}
      <IssueRecords view={view} homeKey={homeKey} zone={forum.zone} />
      <IssueActions view={view} issue={issue} homeKey={homeKey} onChange={onChange} />
    </>
  );
}
