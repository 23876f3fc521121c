/** The address within the page, kept by Jira around the frame so that links go deep and the browser's back button works. */
import { view } from '@forge/bridge';

export type Location = { pathname: string; search: string };
export type Address = {
  readonly location: Location;
  push: (path: string) => void;
  replace: (path: string) => void;
  /** Answers how to stop listening. */
  listen: (moved: (location: Location) => void) => () => void;
};

/** Where the frame offers no address (an older host), one that lives in memory only. */
export async function takeAddress(): Promise<Address> {
  try {
    const history = await view.createHistory();
    return {
      get location() {
        return history.location;
      },
      push: (path) => {
        history.push(path);
      },
      replace: (path) => {
        history.replace(path);
      },
      listen: (moved) => {
        // Across the frame the way to stop may come later than the call returns.
        const stop: unknown = history.listen((location) => {
          moved(location);
        });
        return () => {
          void Promise.resolve(stop).then((end) => {
            if (isCallable(end)) end();
          });
        };
      },
    };
  } catch {
    return addressInMemory();
  }
}

const isCallable = (end: unknown): end is () => void => typeof end === 'function';

function addressInMemory(): Address {
  let location: Location = { pathname: '/', search: '' };
  const listeners = new Set<(at: Location) => void>();
  const go = (path: string) => {
    const { pathname, search } = new URL(path, 'https://page.invalid');
    location = { pathname, search };
    listeners.forEach((listener) => {
      listener(location);
    });
  };
  return {
    get location() {
      return location;
    },
    push: go,
    replace: go,
    listen: (moved) => {
      listeners.add(moved);
      return () => listeners.delete(moved);
    },
  };
}
