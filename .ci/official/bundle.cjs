/**
 * Builds the bundle that a deploy ships, with Atlassian's bundler, and prints where it is. The runtime's wrapper, which a deploy fetches, is
 * left empty: the stand-in takes its place. Run from the repository's root; takes the folder to build into.
 */
const { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const [outcome] = process.argv.slice(2);
const runtime = mkdtempSync(path.join(tmpdir(), 'official-runtime-'));
mkdirSync(path.join(runtime, 'dist'));
for (const script of ['wrapper', 'loader']) writeFileSync(path.join(runtime, 'dist', `${script}.js`), '// stand-in\n');
process.env.FORGE_RUNTIME_PATH = runtime;

const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { getEntryPoints, getNodeBundler, getWrapperProvider } = require('@forge/bundler');

const quiet = { info() {}, debug() {}, trace() {}, warn: console.warn, error: console.error };

async function main() {
  const reader = new FileSystemReader();
  const config = new ConfigFile(reader, new FileSystemWriter());
  const manifest = await config.readConfig();
  const handlers = manifest.modules.function.map(({ handler }) => ({ module: handler.split('.')[0] }));
  const bundler = getNodeBundler(quiet, getWrapperProvider({ fileSystemReader: reader }), config);
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints: getEntryPoints(handlers) });
  rmSync(outcome, { recursive: true, force: true });
  cpSync(outputDir, outcome, { recursive: true });
  console.log(path.join(outcome, 'index.cjs'));
}

main()
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  })
  .finally(() => rmSync(runtime, { recursive: true }));
