/**
 * `npm run check:contract -- FOLDER`: holds what the app asks and what the stand-in answers against Atlassian's OpenAPI documents in that folder
 * (or in JIRA_API_DOCS), then lets an independent client work on the stand-in. Its packages sit beside it, with the Node the client needs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, ensureReady, refuse, runNode } from '../../tests/bootstrap.mjs';
import { findDocuments } from '../documents.mjs';
import { withStandIn } from './standIn.mjs';

const here = import.meta.dirname;

await ensureReady();
const documents = findDocuments(process.argv[2]);
await ensurePackages(here);

const held = await runNode(['--import', 'tsx', path.join(here, 'validate.ts'), documents.jira, documents.jiraSoftware]);
console.log('');
const read = await withStandIn(
  (address) => spawnSync(newerNode(), [path.join(here, 'client.mjs'), address], { cwd: here, stdio: 'inherit' }).status,
);
const failed = [held, read].filter((code) => code !== 0).length;
console.log(`\n${2 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Node 22 from its npm package, whose install script, which would link it, does not run. */
function newerNode() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const binary = path.join(
    here,
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(binary)) return binary;
  return refuse(
    `The independent client needs Node 22, and there is no package of it for ${system} on ${process.arch}: run this check with Node 22.`,
  );
}
