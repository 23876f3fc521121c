/**
 * `npm run check:official -- [FOLDER]`: Atlassian's own checks, run without Atlassian, and one end-to-end run on the very bundle a deploy ships.
 * The folder (or JIRA_API_DOCS) holds Atlassian's OpenAPI documents of Jira and of Jira Software. Its packages weigh 243 MB and sit beside it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackages, ensureReady, root } from '../../tests/bootstrap.mjs';
import { buildPagesIfChanged } from '../../tests/page.mjs';
import { findDocuments } from '../documents.mjs';

const here = import.meta.dirname;
const bundle = path.join(root, '.cache', 'official-bundle');

await ensureReady();
const documents = findDocuments(process.argv[2]);
await ensurePackages(here);
await buildPagesIfChanged();

const inOwn = (script, ...args) => [path.join(here, script), ...args];
const lanes = [
  ['manifest.yml, full validation', inOwn('manifest.cjs')],
  ['what that validation misses', ['--import', 'tsx', path.join(here, 'misses.ts')]],
  ['client-side linters', inOwn('lint.cjs', documents.jira, documents.jiraSoftware)],
  ['bundle as deployed', inOwn('bundle.cjs', bundle)],
  [
    'end-to-end run on that bundle',
    [path.join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'e2e', '-t', 'official bundle', '--json', '--silent'],
  ],
];
const rows = lanes.map(([name, args]) => runLane(name, args));
console.log(`\n${rows.map(({ name, ok, seconds }) => `${ok ? 'ok    ' : 'FAILED'}  ${seconds.padStart(6)} s  ${name}`).join('\n')}\n`);
console.log(`${rows.filter(({ ok }) => ok).length} passed, ${rows.filter(({ ok }) => !ok).length} failed`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;

function runLane(name, args) {
  console.log(`\n${name}`);
  const started = Date.now();
  const env = { ...process.env, OFFICIAL_BUNDLE: path.join(bundle, 'index.cjs') };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const isJest = args.includes('--json');
  // A filter that matches no test would pass without having run any.
  const ran = isJest ? (/"numPassedTests":(\d+)/.exec(stdout)?.[1] ?? '0') : null;
  const ok = status === 0 && ran !== '0';
  if (isJest) console.log(`${ran} tests ran on the bundle`);
  else process.stdout.write(stdout);
  if (!isJest || !ok) process.stderr.write(stderr);
  return { name, ok, seconds: ((Date.now() - started) / 1000).toFixed(1) };
}
