/** The log's entries as a table; on a narrow screen each becomes a card. */
import { memo, type JSX } from 'react';
import type { LogEntryView, ProductView } from '../../../../src/contract/api';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import { useWalkableLinks } from '../../hooks/useWalkableLinks';
import { Words } from '../../words/Words';
import { FactWords } from './FactWords';
import styles from './LogTable.module.css';

type LogTableProps = { entries: readonly LogEntryView[]; products: readonly ProductView[] };

export function LogTable({ entries, products }: LogTableProps): JSX.Element {
  const body = useWalkableLinks<HTMLTableSectionElement>();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Words id="log.number" />
          </th>
          <th scope="col">
            <Words id="log.when" />
          </th>
          <th scope="col">
            <Words id="log.who" />
          </th>
          <th scope="col">
            <Words id="log.what" />
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {entries.map((entry) => (
          <LogLine key={entry.number} entry={entry} products={products} />
        ))}
      </tbody>
    </table>
  );
}

type LogLineProps = { entry: LogEntryView; products: readonly ProductView[] };

/** An entry never changes: older ones that come do not have the hundreds above drawn again. */
const LogLine = memo(function LogLine({ entry: { number, at, actor, what }, products }: LogLineProps): JSX.Element {
  return (
    <tr>
      <td className={styles.number}>{number}</td>
      <td className={styles.when}>
        <When at={at} />
      </td>
      <td>{actor === null ? <Words id="log.theApp" /> : <PersonName id={actor} />}</td>
      <td>
        <FactWords fact={what} products={products} />
      </td>
    </tr>
  );
});
