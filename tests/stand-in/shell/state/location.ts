/** Where in the shell one is. The address is the only state of navigation, so that links, reloads and the back button work everywhere. */
import { useSyncExternalStore } from 'react';

export type Action = 'PUSH' | 'REPLACE' | 'POP';
export type Spot = { path: string; search: string; hash: string; state: unknown; key: string; action: Action };

export type ShellLocation = {
  read: () => Spot;
  go: (url: string, options?: { replace?: boolean; state?: unknown }) => void;
  by: (delta: number) => void;
  /** Answers how to stop listening. */
  listen: (hear: () => void) => () => void;
};

type Kept = { key: string; state: unknown };
const isKept = (state: unknown): state is Kept => typeof state === 'object' && state !== null && 'key' in state && 'state' in state;

export function createLocation(browser: Window): ShellLocation {
  const listeners = new Set<() => void>();
  let entries = 0;
  const look = (action: Action): Spot => {
    const { pathname, search, hash } = browser.location;
    const kept: unknown = browser.history.state;
    return {
      path: pathname,
      search,
      hash,
      action,
      ...(isKept(kept) ? { key: kept.key, state: kept.state } : { key: 'first', state: null }),
    };
  };
  let spot = look('POP');
  const arrive = (action: Action) => {
    spot = look(action);
    for (const hear of [...listeners]) hear();
  };
  browser.addEventListener('popstate', () => {
    arrive('POP');
  });
  return {
    read: () => spot,
    go: (url, { replace = false, state = null } = {}) => {
      entries += 1;
      const kept: Kept = { key: `${String(browser.performance.timeOrigin)}-${String(entries)}`, state };
      if (replace) browser.history.replaceState(kept, '', url);
      else browser.history.pushState(kept, '', url);
      arrive(replace ? 'REPLACE' : 'PUSH');
    },
    by: (delta) => {
      browser.history.go(delta);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

export const useSpot = (location: ShellLocation): Spot => useSyncExternalStore(location.listen, location.read);
