/** The key of an issue alone, leading to Jira. */
import type { JSX } from 'react';
import type { IssueId } from '../../../../src/domain/ids';
import { useIssue } from '../../hooks/useNames';
import { IssueName } from '../IssueName';
import { JiraLink } from '../JiraLink';

export function IssueKey({ id }: { id: IssueId }): JSX.Element {
  const issue = useIssue(id);
  if (issue.kind !== 'known') return <IssueName id={id} isShort />;
  return <JiraLink path={`/browse/${issue.value.key}`}>{issue.value.key}</JiraLink>;
}
