/** Before each test file: the bridge that `@forge/bridge` looks for while it loads, and what jsdom does not have. */
import { bridgeInUse } from '../bridge/fakeBridge';

Object.assign(globalThis, { __bridge: { callBridge: (command: string, data: unknown) => bridgeInUse().callBridge(command, data) } });

// jsdom lays nothing out, so nothing ever scrolls or resizes.
Element.prototype.scrollIntoView = () => undefined;
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
globalThis.matchMedia ??= (media: string) =>
  ({ matches: false, media, onchange: null, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {}, dispatchEvent: () => false }) satisfies MediaQueryList;
