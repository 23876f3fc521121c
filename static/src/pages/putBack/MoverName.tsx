/** Who moved, by name; an app or a script is called one. */
import type { JSX } from 'react';
import type { AccountId } from '../../../../src/domain/ids';
import { PersonName } from '../../components/People';
import { usePerson } from '../../hooks/useNames';
import { Words } from '../../words/Words';
import styles from './Timeline.module.css';

export function MoverName({ id }: { id: AccountId | null }): JSX.Element {
  return id === null ? <Words id="person.unknown" /> : <KnownMover id={id} />;
}

function KnownMover({ id }: { id: AccountId }): JSX.Element {
  const person = usePerson(id);
  return (
    <span>
      <PersonName id={id} />
      {person.kind === 'known' && person.value.isApp === true ? (
        <span className={styles.app}>
          <Words id="putBack.isApp" />
        </span>
      ) : null}
    </span>
  );
}
