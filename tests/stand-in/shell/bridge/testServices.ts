/** A shell without a browser, to try the host of a frame: remembers what was asked of it. */
import type { Action, ShellLocation, Spot } from '../state/location';
import type { Flag } from '../state/notices';
import { createBus } from './bus';
import { openHost } from './host';
import { openPeer, type Peer, type Signal } from './peer';
import type { Closing, ModalRequest, Realtime, Services } from './services';

export function memoryLocation(path: string): ShellLocation & { entries: string[] } {
  const entries = [path];
  const listeners = new Set<() => void>();
  let action: Action = 'POP';
  let at = 0;
  const arrive = (how: Action) => {
    action = how;
    for (const hear of listeners) hear();
  };
  const read = (): Spot => {
    const url = new URL(entries[at] ?? '/', 'http://localhost');
    return { path: url.pathname, search: url.search, hash: url.hash, state: null, key: String(at), action };
  };
  return {
    entries,
    read,
    go: (url, { replace = false } = {}) => {
      if (!replace) at += 1;
      entries.splice(at, entries.length, url);
      arrive(replace ? 'REPLACE' : 'PUSH');
    },
    by: (delta) => {
      at += delta;
      arrive('POP');
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

export type Tried = {
  frame: Peer;
  signals: Signal[];
  flags: Flag[];
  modals: ModalRequest[];
  asked: unknown[];
  location: ReturnType<typeof memoryLocation>;
  say: (message: Realtime) => void;
  turn: (mode: 'light' | 'dark') => void;
  close: () => void;
};

/** A frame and its host, connected. `closing` makes the frame a dialog, `basePath: null` a panel. */
type Options = { closing?: Closing | null; basePath?: string | null; invoke?: Services['backend']['invoke'] };

export function tryHost({ closing = null, basePath = '/projects/PAY/apps/page', invoke }: Options = {}): Tried {
  const [signals, flags, modals, asked]: [Signal[], Flag[], ModalRequest[], unknown[]] = [[], [], [], []];
  const location = memoryLocation('/projects/PAY/apps/page');
  const realtime = new Set<(message: Realtime) => void>();
  const themed = new Set<() => void>();
  let mode: 'light' | 'dark' = 'light';
  const listenIn = <T>(set: Set<T>, one: T) => {
    set.add(one);
    return () => void set.delete(one);
  };
  const services: Services = {
    backend: {
      invoke: invoke ?? ((call, payload) => Promise.resolve({ ok: true, value: { call, payload } })),
      fetchProduct: (request) => {
        asked.push(request);
        return Promise.resolve({ status: 201, headers: { 'content-type': 'application/json' }, body: { id: '1' } });
      },
      publish: (message) => {
        asked.push(message);
        return Promise.resolve({ eventId: 'e1', eventTimestamp: '2027-03-08T18:00:00.000Z' });
      },
      onRealtime: (hear) => listenIn(realtime, hear),
    },
    surroundings: {
      context: { accountId: 'a', localId: 'frame-1', extension: {} },
      theme: { mode: () => mode, listen: (hear) => listenIn(themed, hear) },
      location,
      basePath,
      siteUrl: 'http://localhost:3000',
      flags: {
        show: (flag) => flags.push(flag),
        close: (id) =>
          flags.splice(
            flags.findIndex((flag) => flag.id === id),
            1,
          ),
      },
      setTitle: (title) => asked.push({ title }),
      openWindow: (url) => asked.push({ url }),
      reload: () => asked.push('reload'),
      bus: createBus(),
      openModal: closing ? null : (request) => modals.push(request),
      closing,
    },
  };
  const { port1, port2 } = new MessageChannel();
  const host = openHost(port1, services, () => undefined);
  const frame = openPeer(port2, { onCall: () => undefined, onSignal: (signal) => signals.push(signal) });
  const close = () => {
    host.close();
    frame.close();
  };
  const say = (message: Realtime) =>
    realtime.forEach((hear) => {
      hear(message);
    });
  const turn = (to: 'light' | 'dark') => {
    mode = to;
    themed.forEach((hear) => {
      hear();
    });
  };
  return { frame, signals, flags, modals, asked, location, say, turn, close };
}
