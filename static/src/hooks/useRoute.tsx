/** The route the reader is on, and how to go to another; the address is the only place where it is kept. */
import { createContext, useCallback, useContext, useEffect, useState, type JSX, type ReactNode } from 'react';
import type { Address } from '../wire/address';
import { formatRoute, parseRoute, type Route } from './route';

type Navigation = { route: Route | null; go: (route: Route) => void; replace: (route: Route) => void };

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
  const go = useCallback(
    (next: Route) => {
      address.push(formatRoute(next));
      setRoute(next);
    },
    [address],
  );
  const replace = useCallback(
    (next: Route) => {
      address.replace(formatRoute(next));
      setRoute(next);
    },
    [address],
  );
  return <NavigationContext.Provider value={{ route, go, replace }}>{children}</NavigationContext.Provider>;
}

export function useRoute(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('The route was asked for outside NavigationProvider.');
  return navigation;
}
