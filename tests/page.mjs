/**
 * Builds the pages of the app when, and only when, something they are made of has changed. Uses only what Node itself brings, so that it can
 * run in the same process as the bootstrap.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refuse, root, runNode } from './bootstrap.mjs';

const inputs = ['static', 'src/contract', 'src/domain', 'package-lock.json'];
const notInputs = new Set(['node_modules', 'dist', '.cache']);
const stamp = path.join(root, 'static', 'dist', '.inputs');

/** Says what it does and how long it took; refuses where the pages do not build. */
export async function buildPagesIfChanged() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const started = Date.now();
  console.log('Building the pages...');
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const code = await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: path.join(root, 'static') });
  if (code !== 0) refuse('The pages could not be built: the lines above say where the source is at fault.');
  writeFileSync(stamp, wanted);
  console.log(`Built the pages in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(input)).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Paths relative to the root with forward slashes, so that the fingerprint is the same everywhere. */
function filesUnder(place) {
  if (statSync(path.join(root, place)).isFile()) return [place];
  return readdirSync(path.join(root, place))
    .filter((name) => !notInputs.has(name))
    .flatMap((name) => filesUnder(`${place}/${name}`));
}
