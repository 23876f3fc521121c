/**
 * Turns the collected changes into a version and CHANGELOG.md. Changesets sees a root package only where it is listed among its own
 * workspaces, and npm would link it into itself for ever, so the listing lasts as long as this command.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const manifest = path.join(root, 'package.json');
const read = () => JSON.parse(readFileSync(manifest, 'utf8'));
const write = (content) => writeFileSync(manifest, `${JSON.stringify(content, null, 2)}\n`);

const { workspaces } = read();
write({ ...read(), workspaces: [...workspaces, '.'] });
try {
  const changeset = path.join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  process.exitCode = spawnSync(process.execPath, [changeset, 'version'], { cwd: root, stdio: 'inherit' }).status ?? 1;
} finally {
  write({ ...read(), workspaces });
}
