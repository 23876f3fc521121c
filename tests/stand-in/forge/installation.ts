/** The app on one site: the identifiers the platform hands to the app, made at installation and kept with the state. */
import type { Kernel } from '../kernel/kernel';
import type { Manifest } from './manifest/manifest';

export type Installation = {
  appId: string;
  appVersion: string;
  environmentId: string;
  installationId: string;
  cloudId: string;
  siteUrl: string;
  installedAt: number;
};

/** The installation in the store, made on first use. */
export function installationOf(kernel: Kernel, manifest: Manifest, siteUrl: string): Installation {
  const table = kernel.store.table<Installation>('forge-installation');
  const kept = table.get('app');
  if (kept?.siteUrl === siteUrl && kept.appId === manifest.appId) return kept;
  const made: Installation = {
    environmentId: kept?.environmentId ?? kernel.random.uuid(),
    installationId: kept?.installationId ?? kernel.random.uuid(),
    cloudId: kept?.cloudId ?? kernel.random.uuid(),
    installedAt: kept?.installedAt ?? kernel.now(),
    appId: manifest.appId,
    appVersion: '1.0.0',
    siteUrl,
  };
  table.set('app', made);
  return made;
}

const REMOVED = 'forge-removed';

/** From now on nothing of the app runs; what it has made in Jira stays as it is. */
export const uninstall = (kernel: Kernel): void => kernel.store.table<boolean>(REMOVED).set('app', true);
export const isInstalled = (kernel: Kernel): boolean => kernel.store.table<boolean>(REMOVED).get('app') === undefined;

export const siteAri = ({ cloudId }: Installation): string => `ari:cloud:jira::site/${cloudId}`;

type Ari<Facts> = Facts & { toString: () => string };

/** What a function is told about the installation. As an argument it crosses as JSON, which leaves the texts out. */
export function installationFacts(installation: Installation): {
  ari: Ari<{ installationId: string }>;
  contexts: Ari<{ cloudId: string }>[];
} {
  const { installationId, cloudId } = installation;
  return {
    ari: { installationId, toString: () => `ari:cloud:ecosystem::installation/${installationId}` },
    contexts: [{ cloudId, toString: () => siteAri(installation) }],
  };
}
