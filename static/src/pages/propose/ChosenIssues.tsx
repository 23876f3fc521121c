/** The issues picked so far, in their order, each with its place now and a way to let it go. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { IssueId } from '../../../../src/domain/ids';
import { IssueName } from '../../components/IssueName';
import type { BacklogRow } from '../../wire/backlog';
import { useSay, Words } from '../../words/Words';
import styles from './IssuePicker.module.css';

type ChosenIssuesProps = { chosen: readonly IssueId[]; rows: readonly BacklogRow[]; onRemove: (issue: IssueId) => void };

export function ChosenIssues({ chosen, rows, onRemove }: ChosenIssuesProps): JSX.Element | null {
  const say = useSay();
  if (chosen.length === 0) return null;
  return (
    <ul>
      {chosen.map((issue) => {
        const at = rows.findIndex(({ id }) => id === issue);
        const row = rows[at];
        return (
          <li key={issue} className={styles.chosen}>
            {row === undefined ? null : <span className={styles.place}>{at + 1}</span>}
            <span className={styles.title}>
              {row === undefined ? (
                <IssueName id={issue} />
              ) : (
                <>
                  <span className={styles.key}>{row.key}</span> <bdi>{row.summary}</bdi>
                </>
              )}
            </span>
            <Button
              appearance="subtle"
              spacing="compact"
              aria-label={say('picking.unpick', { key: row?.key ?? say('issue.hidden') })}
              onClick={() => {
                onRemove(issue);
              }}
            >
              <Words id="action.remove" />
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
