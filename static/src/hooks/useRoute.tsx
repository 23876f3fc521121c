/** The route the reader is on, and how to go to another; the address is the only place where it is kept. */
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type JSX, type ReactNode } from 'react';
import type { Address } from '../wire/address';
import { formatRoute, parseRoute, type Route } from './route';

type Navigation = { go: (route: Route) => void; replace: (route: Route) => void };
type Way = Navigation & { current: () => Route | null; subscribe: (heard: () => void) => () => void; listen: () => () => void };

/** Its value never changes: a route that is handed down as a value would have React look through all that is drawn, 500 rows as well. */
const WayContext = createContext<Way | null>(null);

export function NavigationProvider({ address, children }: { address: Address; children: ReactNode }): JSX.Element {
  const [way] = useState(() => wayOf(address));
  useEffect(() => way.listen(), [way]);
  return <WayContext.Provider value={way}>{children}</WayContext.Provider>;
}

function wayOf(address: Address): Way {
  let route = parseRoute(address.location);
  const hearers = new Set<() => void>();
  const set = (next: Route | null) => {
    route = next;
    for (const hear of hearers) hear();
  };
  return {
    current: () => route,
    subscribe: (heard) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
    listen: () =>
      address.listen((location) => {
        // It tells of one's own steps as well.
        const next = parseRoute(location);
        if (next === null || route === null || formatRoute(next) !== formatRoute(route)) set(next);
      }),
    go: (next) => {
      address.push(formatRoute(next));
      set(next);
    },
    replace: (next) => {
      address.replace(formatRoute(next));
      set(next);
    },
  };
}

function useWay(): Way {
  const way = useContext(WayContext);
  if (way === null) throw new Error('The route was asked for outside NavigationProvider.');
  return way;
}

/** Null for an address that no page has. */
export function useRoute(): Route | null {
  const { subscribe, current } = useWay();
  return useSyncExternalStore(subscribe, current);
}

/** Never changes, wherever the reader goes. */
export const useGo = (): Navigation => useWay();
