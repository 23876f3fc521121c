/** The route the reader is on, and how to go to another; the address is the only place where it is kept. */
import { createContext, useContext, useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import type { Address } from '../wire/address';
import { formatRoute, parseRoute, type Route } from './route';

type Navigation = { go: (route: Route) => void; replace: (route: Route) => void };

const RouteContext = createContext<Route | null>(null);
const NavigationContext = createContext<Navigation | null>(null);

export function NavigationProvider({ address, children }: { address: Address; children: ReactNode }): JSX.Element {
  const [route, setRoute] = useState(() => parseRoute(address.location));
  useEffect(
    () =>
      address.listen((location) => {
        setRoute(parseRoute(location));
      }),
    [address],
  );
  const navigation = useMemo<Navigation>(
    () => ({
      go: (next) => {
        address.push(formatRoute(next));
        setRoute(next);
      },
      replace: (next) => {
        address.replace(formatRoute(next));
        setRoute(next);
      },
    }),
    [address],
  );
  return (
    <NavigationContext.Provider value={navigation}>
      <RouteContext.Provider value={route}>{children}</RouteContext.Provider>
    </NavigationContext.Provider>
  );
}

/** Null for an address that no page has. */
export const useRoute = (): Route | null => useContext(RouteContext);

/** Never changes: a list of 500 links is not drawn again because the reader went somewhere. */
export function useGo(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('The way to other pages was asked for outside NavigationProvider.');
  return navigation;
}
