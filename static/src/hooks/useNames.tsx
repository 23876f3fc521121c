/** Names of people and titles of issues for every component below, resolved through Jira as the reader. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import type { AccountId, IssueId } from '../../../src/domain/ids';
import { fetchIssues, ISSUES_AT_ONCE, type IssueTitle } from '../wire/issues';
import { fetchPeople, PEOPLE_AT_ONCE, type Person } from '../wire/people';
import { createLookup, type Known, type Lookup } from './lookup';

type Names = { people: Lookup<AccountId, Person>; issues: Lookup<IssueId, IssueTitle> };

const NamesContext = createContext<Names | null>(null);

export function NamesProvider({ children }: { children: ReactNode }): JSX.Element {
  const [names] = useState<Names>(() => ({
    people: createLookup({ fetchMany: fetchPeople, atOnce: PEOPLE_AT_ONCE }),
    issues: createLookup({ fetchMany: fetchIssues, atOnce: ISSUES_AT_ONCE }),
  }));
  return <NamesContext.Provider value={names}>{children}</NamesContext.Provider>;
}

function useNames(): Names {
  const names = useContext(NamesContext);
  if (names === null) throw new Error('A name was asked for outside NamesProvider.');
  return names;
}

function useLookup<K, V>(lookup: Lookup<K, V>, key: K): Known<V> {
  useEffect(() => {
    lookup.ask(key);
  }, [lookup, key]);
  return useSyncExternalStore(lookup.subscribe, () => lookup.peek(key));
}

export const usePerson = (id: AccountId): Known<Person> => useLookup(useNames().people, id);
export const useIssue = (id: IssueId): Known<IssueTitle> => useLookup(useNames().issues, id);
/** Remembers somebody a search has already named. */
export const useLearnPerson = (): Lookup<AccountId, Person>['learn'] => useNames().people.learn;
