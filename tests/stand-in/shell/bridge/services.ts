/** What the host of a frame needs of the world, so that it can be tried without a browser. */
import type { Fetched, Outcome, ProductRequest, Published } from '../api/bridge';
import type { ShellLocation } from '../state/location';
import type { Flag } from '../state/notices';
import type { ColorMode } from '../state/theme';
import type { Callable } from './packing';

export type Realtime = { channel: string; payload: unknown; isGlobal: boolean };
export type ModalRequest = {
  resource: string | null;
  size: string | { width: string; height?: string | undefined };
  title: string;
  context: unknown;
  closeOnEscape: boolean;
  closeOnOverlayClick: boolean;
  onClose: (payload: unknown) => void;
};

export type Backend = {
  invoke: (call: string, payload: unknown) => Promise<Outcome>;
  fetchProduct: (request: ProductRequest) => Promise<Fetched>;
  publish: (message: { channel: string; payload: unknown; isGlobal: boolean }) => Promise<Published>;
  /** Answers how to stop listening. */
  onRealtime: (hear: (message: Realtime) => void) => () => void;
};

export type Surroundings = {
  /** What `view.getContext()` answers, without the theme. */
  context: Readonly<Record<string, unknown>>;
  theme: { mode: () => ColorMode; listen: (hear: () => void) => () => void };
  location: ShellLocation;
  /** The address of the page in the shell; what follows it belongs to the app. Null where the frame is no page. */
  basePath: string | null;
  siteUrl: string;
  flags: { show: (flag: Flag) => void; close: (id: string) => void };
  setTitle: (title: string) => void;
  openWindow: (url: string) => void;
  reload: () => void;
  /** Events between the frames of one page. */
  bus: { emit: (event: string, payload: unknown) => void; on: (event: string, hear: Callable) => () => void };
  /** Null in a dialog, above which there is no other. */
  openModal: ((request: ModalRequest) => void) | null;
  /** Null where the frame is a page or a panel, which cannot be closed. */
  closing: Closing | null;
};
/** How a dialog goes, and who is told first, whichever way it goes. */
export type Closing = { close: (payload: unknown) => void; hear: (tell: Callable) => void };
export type Services = { backend: Backend; surroundings: Surroundings };
