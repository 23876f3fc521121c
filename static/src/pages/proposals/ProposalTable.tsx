/** Proposals as a table; in a narrow place each becomes a card. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProposalRow } from '../../../../src/contract/calls/proposalCalls';
import type { ProposalFilter } from '../../hooks/route';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import { ProposalLine } from './ProposalLine';
import styles from './ProposalTable.module.css';
import { useWalkableRows } from './useWalkableRows';

const COLUMNS: readonly WordId[] = [
  'proposals.key',
  'proposals.change',
  'proposals.products',
  'proposals.askedBy',
  'proposals.since',
  'proposals.state',
];

type ProposalTableProps = { rows: readonly ProposalRow[]; forum: ForumView; filter: ProposalFilter; open: number | null };

export function ProposalTable({ rows, forum, filter, open }: ProposalTableProps): JSX.Element {
  const body = useWalkableRows();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((word) => (
            <th key={word} scope="col">
              <Words id={word} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <ProposalLine key={row.number} row={row} products={forum.products} filter={filter} isOpen={row.number === open} />
        ))}
      </tbody>
    </table>
  );
}
