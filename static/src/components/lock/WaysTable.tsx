/** What the lock sees: every way in which an order can change, whether it is covered, and why. */
import type { JSX } from 'react';
import { WAYS, type Way, type WayVerdict } from '../../../../src/domain/breach/ways';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './WaysTable.module.css';

const VERDICT_WORDS: Readonly<Record<WayVerdict, WordId>> = {
  covered: 'ways.covered',
  recordedOnly: 'ways.recordedOnly',
  notCovered: 'ways.notCovered',
};
const WAY_WORDS: Readonly<Record<Way, { name: WordId; why: WordId }>> = {
  boardDrag: { name: 'ways.boardDrag', why: 'ways.boardDrag.why' },
  columnDrag: { name: 'ways.columnDrag', why: 'ways.columnDrag.why' },
  sprintAdd: { name: 'ways.sprintAdd', why: 'ways.sprintAdd.why' },
  sprintCompletion: { name: 'ways.sprintCompletion', why: 'ways.sprintCompletion.why' },
  sprintOrder: { name: 'ways.sprintOrder', why: 'ways.sprintOrder.why' },
  createAtTop: { name: 'ways.createAtTop', why: 'ways.createAtTop.why' },
  clone: { name: 'ways.clone', why: 'ways.clone.why' },
  import: { name: 'ways.import', why: 'ways.import.why' },
  bulkEdit: { name: 'ways.bulkEdit', why: 'ways.bulkEdit.why' },
  moveProject: { name: 'ways.moveProject', why: 'ways.moveProject.why' },
  parent: { name: 'ways.parent', why: 'ways.parent.why' },
  rest: { name: 'ways.rest', why: 'ways.rest.why' },
  automation: { name: 'ways.automation', why: 'ways.automation.why' },
  plans: { name: 'ways.plans', why: 'ways.plans.why' },
  rebalancing: { name: 'ways.rebalancing', why: 'ways.rebalancing.why' },
  epics: { name: 'ways.epics', why: 'ways.epics.why' },
  subtasks: { name: 'ways.subtasks', why: 'ways.subtasks.why' },
  otherRankField: { name: 'ways.otherRankField', why: 'ways.otherRankField.why' },
  watchOnly: { name: 'ways.watchOnly', why: 'ways.watchOnly.why' },
};

export function WaysTable(): JSX.Element {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Words id="ways.way" />
          </th>
          <th scope="col">
            <Words id="ways.verdict" />
          </th>
          <th scope="col">
            <Words id="ways.why" />
          </th>
        </tr>
      </thead>
      <tbody>
        {WAYS.map(({ way, verdict }) => (
          <tr key={way}>
            <th scope="row">
              <Words id={WAY_WORDS[way].name} />
            </th>
            <td>
              <Words id={VERDICT_WORDS[verdict]} />
            </td>
            <td>
              <Words id={WAY_WORDS[way].why} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
