/** What every route works with. */
import type { Context } from 'hono';
import type { Site } from '../site/site';
import type { EventHub } from './eventHub';
import type { FrameContexts } from './frameContexts';
import type { ShellAssets } from './shellAssets';

export type Served = {
  site: Site;
  /** Whether the control interface is open. */
  control: boolean;
  hub: EventHub;
  frames: FrameContexts;
  assets: ShellAssets;
  /** Where the page's files are built: of the resource with that path. */
  resourceFolder: (path: string) => string;
};

/** The origin is checked before any route is reached. */
export type Env = { Variables: { origin: string } };
export type Request = Context<Env>;
