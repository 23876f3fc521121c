/** Makes the site that is to be served: what a data folder kept goes on, else a seed is planted; files that are not there yet are imported. */
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { bundleApp, loadBundle, ManifestError, readManifest, type AppBundle, type Manifest } from '../forge/forge';
import type { Change } from '../kernel/store';
import { readBacklog } from '../site/csv/backlog';
import { describeProblems } from '../site/csv/problem';
import { populate, type Backlog } from '../site/seeds/populate';
import type { Seed } from '../site/seeds/seed';
import { seedNamed, SEED_NAMES } from '../site/seeds/seeds';
import { createSite, type Site } from '../site/site';
import type { ImportWish } from './commandLine';
import type { StartOptions } from './start';
import { messageOf, Stop } from './stop';

const ROOT = resolve(__dirname, '..', '..', '..');
/** What a person notices as "a moment": long enough to see the wrong place, short enough to see it put back. */
const EVENT_DELAY_MS = 3_000;

export type Made = { site: Site; told: readonly string[]; resourceFolder: (path: string) => string };

/** @throws Stop where a reader can do something about it */
export async function makeSite(options: StartOptions, baseUrl: string, kept: readonly Change[]): Promise<Made> {
  const seed = namedSeed(options.seed);
  const backlogs = options.imports.map(readBacklogFile);
  const manifestFile = options.manifestFile ?? join(ROOT, 'manifest.yml');
  const { siteLanguage = 'en', eventDelayMs = EVENT_DELAY_MS, randomSeed = 1, staticDist } = options;
  const [manifest, app] = [loadManifest(manifestFile), await loadApp(options.appBundleFile)];
  const clock = options.clock === undefined ? undefined : Date.parse(options.clock);
  const isKept = kept.length > 0;
  const begins = clock ?? Date.now();
  const start = begins - seed.leadMs;
  const site = createSite({ start, seed: randomSeed, manifest, app, baseUrl, siteLanguage, eventDelayMs, ...(isKept ? { kept } : {}) });
  if (isKept && clock !== undefined && clock < site.kernel.now()) throw clockLiesBefore(clock, site.kernel.now());
  const told = await populate(site, { seed, backlogs });
  if (!isKept || clock !== undefined) await site.kernel.advanceTo(begins);
  site.control.resetMeters();
  const resourceFolder = (path: string): string => (staticDist === undefined ? resolve(manifestFile, '..', path) : resolve(staticDist));
  return { site, told, resourceFolder };
}

function namedSeed(name: string): Seed {
  const seed = seedNamed(name);
  if (!seed) throw new Stop(`There is no seed "${name}". Use one of: ${SEED_NAMES.join(', ')}.`);
  return seed;
}

function clockLiesBefore(clock: number, now: number): Stop {
  const [wished, kept] = [new Date(clock).toISOString(), new Date(now).toISOString()];
  return new Stop(
    `--clock ${wished} lies before ${kept}, where the data folder left off. Name a later instant, or another folder with --data.`,
  );
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
