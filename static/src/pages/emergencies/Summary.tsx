/** What emergencies come to: who called how many, and what they took from the interrupt buffers. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useId, type JSX, type ReactNode } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyPage } from '../../../../src/contract/calls/emergencyCalls';
import { PersonName } from '../../components/People';
import { Tone } from '../../components/Tone';
import { ProductName } from '../../components/change/ProductName';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './Summary.module.css';

export function Summary({ page: { tally, buffers }, forum }: { page: EmergencyPage; forum: ForumView }): JSX.Element {
  return (
    <>
      {buffers.length === 0 ? null : (
        <Section word="emergencies.buffers">
          {buffers.map(({ product, unit, size, spent, isOver }) => (
            <p key={product}>
              <Tone tone={isOver ? 'bad' : 'good'} icon={isOver ? WarningIcon : CheckCircleIcon}>
                <Words
                  id={isOver ? 'emergencies.bufferOver' : 'emergencies.buffer'}
                  values={{ product: <ProductName id={product} products={forum.products} />, spent, size, unit }}
                />
              </Tone>
            </p>
          ))}
        </Section>
      )}
      {tally.length === 0 ? null : (
        <Section word="emergencies.tally">
          <TallyTable tally={tally} />
        </Section>
      )}
    </>
  );
}

function Section({ word, children }: { word: WordId; children: ReactNode }): JSX.Element {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>
        <Words id={word} />
      </h2>
      {children}
    </section>
  );
}

const COLUMNS: readonly WordId[] = [
  'emergencies.tallyPerson',
  'emergencies.tallyDeclared',
  'emergencies.tallyGranted',
  'emergencies.tallyReal',
  'emergencies.tallyFalse',
];

function TallyTable({ tally }: Pick<EmergencyPage, 'tally'>): JSX.Element {
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
      <tbody>
        {tally.map(({ person, declared, granted, real, falseAlarms }) => (
          <tr key={person}>
            <th scope="row">
              <PersonName id={person} />
            </th>
            <td>{declared}</td>
            <td>{granted}</td>
            <td>{real}</td>
            <td>{falseAlarms}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
