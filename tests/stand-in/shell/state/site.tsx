/** What every part of the shell may ask for: the session, what the site tells, where one is, how it looks. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { openSiteEvents, type SiteEvents } from '../api/events';
import { inWordsOf } from '../api/http';
import { readSession, signIn, type Person, type Session } from '../api/session';
import type { ShellLocation } from './location';
import type { ThemeStore } from './theme';

export type Site = {
  session: Session;
  events: SiteEvents;
  location: ShellLocation;
  theme: ThemeStore;
  signInAs: (accountId: string) => Promise<void>;
};
const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite outside of SiteProvider.');
  return site;
}

/** The person signed in. Only for what is drawn when somebody is. */
export function useMe(): Person {
  const { me } = useSite().session;
  if (!me) throw new Error('useMe while nobody is signed in.');
  return me;
}

type Props = {
  location: ShellLocation;
  theme: ThemeStore;
  children: ReactNode;
  waiting: ReactNode;
  failed: (why: string, again: () => void) => ReactNode;
};

export function SiteProvider({ location, theme, children, waiting, failed }: Props) {
  const [session, setSession] = useState<Session | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const events = useMemo(() => openSiteEvents(), []);
  const load = useCallback(
    () =>
      readSession().then(
        (read) => {
          setSession(read);
          setFault(null);
        },
        (error: unknown) => {
          setFault(inWordsOf(error));
        },
      ),
    [],
  );
  useEffect(() => {
    void load();
    return events.onReturn(() => void load());
  }, [load, events]);
  const site = useMemo<Site | null>(
    () =>
      session && {
        session,
        events,
        location,
        theme,
        signInAs: async (accountId) => {
          await signIn(accountId);
          await load();
        },
      },
    [session, events, location, theme, load],
  );
  if (fault !== null && !site) return failed(fault, () => void load());
  if (!site) return waiting;
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}
