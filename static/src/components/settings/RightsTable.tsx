/** Who decides what: one line a kind of decision. What may be chosen, and what choosing does, is said by who draws it. */
import type { JSX, ReactNode } from 'react';
import { DECISION_KINDS, type DecisionKind, type Decides, type DecisionRights } from '../../../../src/domain/decisionRights';
import { Words } from '../../words/Words';
import { DecidesWords, KIND_WORDS } from '../change/KindWords';
import styles from './RightsTable.module.css';

type RightsTableProps = { table: DecisionRights['table']; choose?: (kind: DecisionKind, decides: Decides) => ReactNode };

export function RightsTable({ table, choose }: RightsTableProps): JSX.Element {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Words id="rights.kind" />
          </th>
          <th scope="col">
            <Words id="rights.who" />
          </th>
        </tr>
      </thead>
      <tbody>
        {DECISION_KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row" className={styles.kind}>
              <Words id={KIND_WORDS[kind]} />
            </th>
            <td>{choose === undefined ? <DecidesWords decides={table[kind]} /> : choose(kind, table[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
