/** People by name, as Jira shows them to the reader. */
import { Fragment, type JSX } from 'react';
import { useIntl } from 'react-intl';
import type { AccountId } from '../../../src/domain/ids';
import { usePerson } from '../hooks/useNames';
import { Words } from '../words/Words';
import styles from './People.module.css';

export function PersonName({ id }: { id: AccountId }): JSX.Element {
  const person = usePerson(id);
  switch (person.kind) {
    case 'asking':
      return <span className={styles.asking} aria-hidden="true" />;
    case 'known':
      return <bdi>{person.value.name}</bdi>;
    case 'hidden':
      return <Words id="person.hidden" />;
    case 'unavailable':
      return <Words id="person.unavailable" />;
  }
}

/** "Ada, Grace and Alan", as the language joins a list. */
export function PeopleNames({ ids }: { ids: readonly AccountId[] }): JSX.Element {
  const intl = useIntl();
  const parts = intl.formatListToParts(ids, { type: 'conjunction' });
  return (
    <>
      {parts.map((part, at) => {
        const person = part.type === 'element' ? ids.find((id) => id === part.value) : undefined;
        return <Fragment key={`${String(at)} ${part.value}`}>{person === undefined ? part.value : <PersonName id={person} />}</Fragment>;
      })}
    </>
  );
}
