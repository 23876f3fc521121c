/** An issue by key and title, as Jira shows it to the reader; never more than Jira would show. */
import type { JSX } from 'react';
import type { IssueId } from '../../../src/domain/ids';
import { useIssue } from '../hooks/useNames';
import { Words } from '../words/Words';
import { JiraLink } from './JiraLink';
import styles from './IssueName.module.css';

export function IssueName({ id, isShort = false }: { id: IssueId; isShort?: boolean }): JSX.Element {
  const issue = useIssue(id);
  switch (issue.kind) {
    case 'asking':
      return <span className={isShort ? styles.askingShort : styles.asking} aria-hidden="true" />;
    case 'hidden':
      return (
        <span className={styles.hidden}>
          <Words id="issue.hidden" />
        </span>
      );
    case 'unavailable':
      return <Words id="issue.unavailable" />;
    case 'known':
      if (isShort) return <bdi className={styles.key}>{issue.value.key}</bdi>;
      return (
        <JiraLink path={`/browse/${issue.value.key}`}>
          <span className={styles.key}>{issue.value.key}</span> <bdi>{issue.value.summary}</bdi>
        </JiraLink>
      );
  }
}
