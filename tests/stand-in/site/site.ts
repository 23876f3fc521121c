/**
 * A Jira and a Forge in one process, without socket, real time or disk: the same options and the same calls give the same site, byte for
 * byte. `server/` puts it on the network; a simulation uses it as it is.
 */
import { Forge, type AppBundle, type Manifest } from '../forge/forge';
import { installationOf } from '../forge/installation';
import type { InvokeOutcome, InvokeRequest } from '../forge/wire';
import { Jira } from '../jira/jira';
import type { SiteLanguage } from '../jira/fields';
import { Kernel } from '../kernel/kernel';
import type { Change } from '../kernel/store';
import { createControl, type Control } from './control';
import { Directory, newAccountId } from './directory';
import { ShownFlags } from './flags';

export type SiteOptions = {
  /** Virtual time to begin at, epoch milliseconds. */
  start: number;
  seed: number;
  manifest: Manifest;
  app: AppBundle;
  baseUrl: string;
  siteLanguage?: SiteLanguage;
  /** Delay of an event between Jira and the app; 0 unless said otherwise. */
  eventDelayMs?: number;
  /** What a disk kept of an earlier site: clock, randomness, tasks and records go on from there. */
  kept?: Iterable<Change>;
};

const APP_NAME = 'MetaScrum for Jira';

export type Site = {
  kernel: Kernel;
  jira: Jira;
  forge: Forge;
  manifest: Manifest;
  directory: Directory;
  flags: ShownFlags;
  control: Control;
  /** A resolver called as a person. Moves the clock as far as the function needs. */
  invoke: (request: InvokeRequest) => Promise<InvokeOutcome>;
  language: SiteLanguage;
};

export function createSite({ start, seed, manifest, app, baseUrl, siteLanguage = 'en', eventDelayMs = 0, kept }: SiteOptions): Site {
  const kernel = new Kernel({ start, seed });
  if (kept) restore(kernel, kept);
  const { cloudId } = installationOf(kernel, manifest, baseUrl);
  const jira = new Jira(kernel, { baseUrl, siteLanguage, cloudId });
  if (jira.admin.appAccountId === null) addAppAccount(kernel, jira);
  const forge = new Forge({ kernel, jira, manifest, app, siteUrl: baseUrl });
  if (kept) {
    jira.afterRestore();
    forge.afterRestore();
  }
  forge.faults = { ...forge.faults, eventDelayMs };
  const invoke = (request: InvokeRequest): Promise<InvokeOutcome> => kernel.runUntil(forge.invoke(request));
  const flags = new ShownFlags(kernel);
  const control = createControl({ kernel, jira, forge, flags, invoke });
  return { kernel, jira, forge, manifest, directory: new Directory(kernel), flags, control, invoke, language: siteLanguage };
}

function restore(kernel: Kernel, kept: Iterable<Change>): void {
  for (const { table, key, value } of kept) kernel.store.table(table).restore(key, value);
  kernel.afterRestore();
}

/** The app acts on the site under an account of its own. */
function addAppAccount(kernel: Kernel, jira: Jira): void {
  jira.admin.addUser({ accountId: newAccountId(kernel), displayName: APP_NAME, accountType: 'app' });
}
