/** Of several issues that a change moves together, each may be left out and taken in again. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { IssueId } from '../../../../../src/domain/ids';
import { IssueName } from '../../../components/IssueName';
import { Words } from '../../../words/Words';
import { withoutOrWith, type ChangeDraft } from './changeDraft';

export function IssueSwitches({ draft, onChange }: { draft: ChangeDraft; onChange: (draft: ChangeDraft) => void }): JSX.Element | null {
  const { asked, change } = draft;
  if (asked.kind !== 'place' || change.kind !== 'place' || asked.issues.length < 2) return null;
  return (
    <>
      {asked.issues.map((issue: IssueId) => (
        <Button
          key={issue}
          spacing="compact"
          onClick={() => {
            onChange(withoutOrWith(draft, issue));
          }}
        >
          <Words
            id={change.issues.includes(issue) ? 'changed.leaveOutIssue' : 'changed.takeInIssue'}
            values={{ issue: <IssueName id={issue} isShort /> }}
          />
        </Button>
      ))}
    </>
  );
}
