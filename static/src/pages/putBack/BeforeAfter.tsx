/** One move drawn: where the issue belongs and where it was found, between its neighbours. */
import { useState, type JSX } from 'react';
import type { Place, PutBackView } from '../../../../src/contract/api';
import type { IssueId } from '../../../../src/domain/ids';
import { Words } from '../../words/Words';
import { DriftColumns } from './drift/DriftColumns';
import type { ColumnRow } from './drift/lines';
import styles from './GroupRow.module.css';

export function BeforeAfter({ move: { issueId, agreedPlace }, foundPlace }: { move: PutBackView; foundPlace: Place }): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <Words id="putBack.drawn" />
      </summary>
      {isOpen ? (
        <DriftColumns before={rowsOf(issueId, agreedPlace)} after={rowsOf(issueId, foundPlace)} moved={new Set([issueId])} />
      ) : null}
    </details>
  );
}

const rowsOf = (issue: IssueId, { below, above }: Place): readonly ColumnRow[] =>
  [below, issue, above].flatMap((one) => (one === null ? [] : [{ kind: 'issue' as const, issue: one, place: null }]));
