/** What the host of a frame needs of the world, so that it can be tried without a browser. */
import type { Fetched, Outcome, ProductRequest } from '../api/bridge';
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
  publish: (message: { channel: string; payload: unknown; isGlobal: boolean }) => Promise<void>;
  /** Answers how to stop listening. */
  onRealtime: (hear: (message: Realtime) => void) => () => void;
};

export type Surroundings = {
  /** What `view.getContext()` answers, without the theme. */
  context: Readonly<Record<string, unknown>>;
  theme: { mode: () => ColorMode; listen: (hear: () => void) => () => void };
  location: ShellLocation;
  /** The address of the page in the shell; what follows it belongs to the app. */
  basePath: string;
  siteUrl: string;
  flags: { show: (flag: Flag) => void; close: (id: string) => void };
  setTitle: (title: string) => void;
  openWindow: (url: string) => void;
  reload: () => void;
  /** Events between the frames of one page. */
  bus: { emit: (event: string, payload: unknown) => void; on: (event: string, hear: Callable) => () => void };
  openModal: (request: ModalRequest) => void;
  /** Null where the frame is the page itself, which cannot be closed. */
  closeSelf: ((payload: unknown) => void) | null;
};
export type Services = { backend: Backend; surroundings: Surroundings };
