/** Narrows the log to one group of kinds and to what one person did. */
import { useId, type JSX } from 'react';
import { NativeSelect } from '../../components/bare/NativeSelect';
import { SearchSelect } from '../../components/SearchSelect';
import { useLearnPerson } from '../../hooks/useNames';
import { findPeople, type Person } from '../../wire/people';
import { useSay, Words } from '../../words/Words';
import { KIND_GROUPS, type KindGroup } from './kindGroups';
import styles from './LogPage.module.css';

export type LogFilter = { group: KindGroup; person: Person | null };
export const EVERYTHING: LogFilter = { group: 'all', person: null };

type LogSearchProps = { filter: LogFilter; onFilter: (filter: LogFilter) => void };

export function LogSearch({ filter, onFilter }: LogSearchProps): JSX.Element {
  const say = useSay();
  const learn = useLearnPerson();
  const kindId = useId();
  const personId = useId();
  return (
    <search className={styles.search}>
      <div>
        <label htmlFor={kindId} className={styles.label}>
          <Words id="log.searchKind" />
        </label>
        <NativeSelect
          id={kindId}
          value={filter.group}
          options={KIND_GROUPS.map(({ group, word }) => ({ value: group, label: say(word) }))}
          onChange={(group) => {
            onFilter({ ...filter, group });
          }}
        />
      </div>
      <div>
        <label htmlFor={personId} className={styles.label}>
          <Words id="log.searchPerson" />
        </label>
        <SearchSelect
          control={{ id: personId, describedBy: '', isInvalid: false }}
          value={filter.person}
          find={findPeople}
          describe={({ id, name }) => ({ value: id, label: name })}
          onPick={(person) => {
            if (person !== null) learn(person.id, person);
            onFilter({ ...filter, person });
          }}
        />
      </div>
    </search>
  );
}
