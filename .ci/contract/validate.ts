/** Runs the tour and the app on the demonstration and holds every exchange against the two documents named. Prints a table and what failed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleApp, readManifest } from '../../tests/stand-in/forge/forge';
import { OPERATIONS } from '../../tests/stand-in/jira/router';
import { populate } from '../../tests/stand-in/site/seeds/populate';
import { seedNamed } from '../../tests/stand-in/site/seeds/seeds';
import { createSite } from '../../tests/stand-in/site/site';
import { runApp } from './appRun';
import { canaryProblems } from './canaries';
import { Contract } from './contract';
import type { Exchange } from './exchange';
import type { OpenApi } from './openApi';
import { recordExchanges } from './recorder';
import { tour } from './tour/tour';
import { asPerson } from './tour/traveller';
import { printReport } from './report';

/** Long enough for every event of the tour to be dealt with; an app that never comes to rest would keep a `settle` waiting for ever. */
const WHILE_MS = 30 * 60_000;
const root = path.resolve(__dirname, '../..');

async function record(): Promise<readonly Exchange[]> {
  const seed = seedNamed('demo');
  if (!seed) throw new Error('There is no seed "demo".');
  const site = createSite({
    start: Date.parse('2027-03-08T18:00:00Z'),
    seed: 1,
    manifest: readManifest(readFileSync(path.join(root, 'manifest.yml'), 'utf8')),
    app: await bundleApp(path.join(root, 'src/index.ts')),
    baseUrl: 'http://localhost',
  });
  const exchanges = recordExchanges(site);
  await populate(site, { seed, backlogs: [] });
  const accountOf = (handle: string): string => site.directory.personByEmail(`${handle}@example.com`)?.accountId ?? '';
  await runApp(site, { facilitator: accountOf('marta'), asFacilitator: asPerson(site, accountOf('marta')) });
  tour(asPerson(site, accountOf('jo')));
  await site.kernel.advanceTo(site.kernel.now() + WHILE_MS);
  const left = site.kernel.pending().filter(({ background }) => !background);
  if (left.length > 0) console.log(`The app is still busy half an hour after the tour: ${left.length} tasks wait.`);
  return exchanges;
}

async function main([jira = '', jiraSoftware = '']: readonly string[]): Promise<void> {
  // The documents are Atlassian's own; a damaged one fails at the first use.
  const read = (file: string): OpenApi => JSON.parse(readFileSync(file, 'utf8')) as OpenApi;
  const contract = new Contract({ jira: read(jira), jiraSoftware: read(jiraSoftware) });
  const canaries = canaryProblems(contract);
  const exchanges = await record();
  const ok = printReport({ exchanges, contract, canaries, modelled: OPERATIONS.map(({ name }) => name) });
  process.exitCode = ok ? 0 : 1;
}

void main(process.argv.slice(2));
