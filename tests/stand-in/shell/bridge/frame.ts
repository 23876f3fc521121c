/**
 * Runs inside the app's frame, as a classic script before the app's own module: gives `@forge/bridge` the `window.__bridge` it looks
 * for. Calls made before the shell has answered wait for it.
 */
import { meetParent, originOfParent } from './handshake';
import { openPeer, type Peer } from './peer';

function connect(): Promise<Peer> {
  if (originOfParent(window) === null) return Promise.reject(new Error('This page works only inside the shell that embeds it.'));
  return new Promise((resolve) => {
    meetParent(window, (port) => {
      resolve(
        openPeer(port, {
          onCall: refuse,
          onSignal: (signal) => {
            if (signal.name === 'theme') applyTheme(signal.attributes);
          },
        }),
      );
    });
  });
}

const refuse = (command: string): never => {
  throw new Error(`A frame answers no commands, and so not "${command}".`);
};

function applyTheme(attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
}

/** The shell makes the frame as high as its content, as Jira does. */
function reportHeight(peer: Peer): void {
  let last = -1;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) peer.signal({ name: 'height', height });
    last = height;
  };
  new ResizeObserver(report).observe(document.body);
  report();
}

const peer = connect();
// Without a parent every call rejects with the sentence above; here it must not count as unhandled besides.
peer.then(
  (connected) => {
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => {
        reportHeight(connected);
      });
    else reportHeight(connected);
  },
  () => undefined,
);

const callBridge = async (command: string, data?: unknown): Promise<unknown> => (await peer).call(command, data);
Object.assign(window, { __bridge: { callBridge } });
