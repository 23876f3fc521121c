/** Puts a site on the network: one function for the command line and for tests that want a real browser or a real client. */
import * as v from 'valibot';
import { DataFolder } from './dataFolder';
import type { ImportWish } from './commandLine';
import { ClockDriver } from './clockDriver';
import { EventHub } from './eventHub';
import { FrameContexts } from './frameContexts';
import { Keeper } from './keeper';
import { listen, type Listener } from './listener';
import { makeApp } from './app';
import { makeSite } from './makeSite';
import type { Served } from './served';
import { ShellAssets } from './shellAssets';
import { messageOf } from './stop';
import type { SiteLanguage } from '../jira/fields';
import type { Site } from '../site/site';

export type StartOptions = {
  /** 0: any that is free. */
  port: number;
  /** Folder that keeps the site; null: nothing is kept. */
  data: string | null;
  seed: string;
  imports: readonly ImportWish[];
  /** ISO instant at which virtual time begins. */
  clock?: string;
  control: boolean;
  siteLanguage?: SiteLanguage;
  /** Between Jira and the app; 3 s unless said otherwise. */
  eventDelayMs?: number;
  /** What chance is drawn from; 1 unless said otherwise. */
  randomSeed?: number;
  manifestFile?: string;
  /** The app as Atlassian's bundler wrote it, instead of its sources. */
  appBundleFile?: string;
  /** The built pages, instead of the folder that the manifest names. */
  staticDist?: string;
  /** Told what went wrong on the way; standard error unless said otherwise. */
  complain?: (sentence: string) => void;
};

export type StandIn = {
  url: string;
  site: Site;
  /** What was made or left as it was, one sentence each. */
  told: readonly string[];
  close: () => Promise<void>;
};

const ABOUT_ISSUE = v.object({ issue: v.object({ id: v.string() }) });

/** @throws Stop where a reader can do something about it */
export async function startStandIn(options: StartOptions): Promise<StandIn> {
  const listener = await listen(options.port);
  const folder = await openFolder(options.data, listener);
  try {
    return await open(options, listener, folder);
  } catch (error) {
    await listener.close();
    await folder?.close();
    throw error;
  }
}

async function openFolder(data: string | null, listener: Listener): Promise<DataFolder | undefined> {
  if (data === null) return undefined;
  try {
    return await DataFolder.open(data);
  } catch (error) {
    await listener.close();
    throw error;
  }
}

async function open(options: StartOptions, listener: Listener, folder: DataFolder | undefined): Promise<StandIn> {
  const { complain = console.error } = options;
  const { site, told, resourceFolder } = await makeSite(options, listener.url, (await folder?.load()) ?? []);
  const { kernel } = site;
  const keeper = new Keeper({ kernel, folder, complain });
  await keeper.keepClock();
  const hub = hubOf(site);
  const driver = new ClockDriver(kernel, {
    afterwards: () => {
      hub.flush();
      for (const { kind, error } of kernel.failures.splice(0)) complain(`The stand-in failed at the task ${kind}: ${messageOf(error)}`);
      return keeper.keepChanges();
    },
    complain,
  });
  const served: Served = { site, control: options.control, hub, frames: new FrameContexts(), assets: new ShellAssets(), resourceFolder };
  const app = makeApp(served, () => driver.pump());
  listener.serve((request) => app.fetch(request));
  driver.start();
  const close = async (): Promise<void> => {
    await listener.close();
    await driver.stop();
    await keeper.keepClock();
    await folder?.close();
  };
  return { url: listener.url, site, told, close };
}

function hubOf({ jira, forge }: Site): EventHub {
  const hub = new EventHub();
  jira.onEvent(({ payload }) => {
    if (v.is(ABOUT_ISSUE, payload)) hub.issueChanged(payload.issue.id);
  });
  forge.subscribe(({ channel, payload, isGlobal = false }) => {
    hub.tell({ event: 'realtime', data: { channel, payload, isGlobal } });
  });
  return hub;
}
