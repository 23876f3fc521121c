/** Makes the site that is to be served: what a data folder kept goes on, else a seed is planted; files that are not there yet are imported. */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundleApp, loadBundle, ManifestError, readManifest, type AppBundle, type Manifest } from '../forge/forge';
import type { Change } from '../kernel/store';
import { readBacklog } from '../site/csv/backlog';
import { describeProblems } from '../site/csv/problem';
import { populate, type Backlog } from '../site/seeds/populate';
import { seedNamed, SEED_NAMES } from '../site/seeds/seeds';
import { createSite, type Site } from '../site/site';
import type { ImportWish } from './commandLine';
import type { StartOptions } from './start';
import { messageOf, Stop } from './stop';

const ROOT = resolve(__dirname, '..', '..', '..');
/** What a person notices as "a moment": long enough to see the wrong place, short enough to see it put back. */
const EVENT_DELAY_MS = 3_000;

export type Made = { site: Site; told: readonly string[]; resourceFolder: (path: string) => string };

export async function makeSite(options: StartOptions, baseUrl: string, kept: readonly Change[]): Promise<Made> {
  const seed = seedNamed(options.seed);
  if (!seed) throw new Stop(`There is no seed "${options.seed}". Use one of: ${SEED_NAMES.join(', ')}.`);
  const backlogs = options.imports.map(readBacklogFile);
  const manifestFile = options.manifestFile ?? join(ROOT, 'manifest.yml');
  const manifest = loadManifest(manifestFile);
  const app = await loadApp(options.appBundleFile);
  const clock = options.clock === undefined ? undefined : Date.parse(options.clock);
  const start = clock ?? Date.now();
  const site = createSite({
    start: kept.length > 0 ? start : start - seed.leadMs,
    seed: options.randomSeed ?? 1,
    manifest,
    app,
    baseUrl,
    ...(kept.length > 0 ? { kept } : {}),
    ...(options.siteLanguage === undefined ? {} : { siteLanguage: options.siteLanguage }),
  });
  if (clock !== undefined && clock < site.kernel.now() && kept.length > 0) {
    throw new Stop(
      `--clock ${String(options.clock)} lies before ${new Date(site.kernel.now()).toISOString()}, where the data folder left off. Name a later instant, or another folder with --data.`,
    );
  }
  const told = await populate(site, { seed, backlogs });
  if (kept.length === 0 || clock !== undefined) await site.kernel.advanceTo(start);
  site.forge.faults = { ...site.forge.faults, eventDelayMs: options.eventDelayMs ?? EVENT_DELAY_MS };
  const { staticDist } = options;
  const resourceFolder = (path: string): string => (staticDist === undefined ? resolve(manifestFile, '..', path) : resolve(staticDist));
  return { site, told, resourceFolder };
}

function readBacklogFile({ file, projectKey, name }: ImportWish): Backlog {
  const bytes = readFile(file, 'Write the path of a CSV export after --import');
  const read = readBacklog(bytes, projectKey);
  if (!read.ok) throw new Stop(describeProblems(basename(file), read.problems));
  return { projectKey, name, issues: read.value };
}

function loadManifest(file: string): Manifest {
  const text = readFile(file, 'Run npm start in the folder of the repository').toString('utf8');
  try {
    return readManifest(text);
  } catch (error) {
    if (error instanceof ManifestError) throw new Stop(`${basename(file)} is refused: ${error.message} Correct it and start again.`);
    throw error;
  }
}

async function loadApp(bundleFile: string | undefined): Promise<AppBundle> {
  try {
    return bundleFile === undefined ? await bundleApp(join(ROOT, 'src', 'index.ts')) : loadBundle(bundleFile);
  } catch (error) {
    throw new Stop(`The app cannot be loaded: ${messageOf(error)} Correct that and start again.`);
  }
}

function readFile(file: string, todo: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = messageOf(error).startsWith('ENOENT');
    throw new Stop(`${file} ${isMissing ? 'does not exist' : 'cannot be read'}. ${todo}.`);
  }
}
