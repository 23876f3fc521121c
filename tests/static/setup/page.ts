/** Before each test file: the bridge that `@forge/bridge` looks for while it loads, and what jsdom, which lays nothing out, does not have. */
import { bridgeInUse } from '../bridge/fakeBridge';

const nothing = () => undefined;

Object.assign(globalThis, {
  __bridge: { callBridge: (command: string, data: unknown) => bridgeInUse().callBridge(command, data) },
  ResizeObserver: class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  },
  matchMedia: (media: string) => ({ matches: false, media, addEventListener: nothing, removeEventListener: nothing }),
});
Element.prototype.scrollIntoView = nothing;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
