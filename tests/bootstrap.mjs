/**
 * Makes a fresh clone ready with nothing but Node: checks the Node version and installs exactly the packages the lock file names when they
 * are missing or older. Install scripts stay off (src/decisions/0007). Uses only what Node itself brings. Safe to call before every command.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const leastNode = [20, 19];

/** Ends the process with one sentence that says what is wrong and what to do. */
export function refuse(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs Node on a script of ours; signals reach the child, and its exit code becomes the answer (128 + n for signal n). */
export function runNode(args, { cwd = root, env = process.env } = {}) {
  return run(process.execPath, args, { cwd, env, stdio: 'inherit' }).then(({ code }) => code);
}

/** @throws never: refuses with a sentence and exits where it cannot go on. */
export async function ensureReady() {
  ensureNode();
  await ensurePackages(root);
}

/** The packages of the lock file in that folder, exactly; says what it does and how long it took. */
export async function ensurePackages(folder) {
  const reason = staleReason(folder);
  if (reason === null) return;
  const started = Date.now();
  const place = path.relative(root, folder) || 'this folder';
  console.log(`Installing packages into ${place}, because ${reason}. The first time takes about a minute...`);
  const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { code, output } = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...patience], folder);
  if (code !== 0) refuse(installFailure(output));
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  refuse(
    `Node ${leastNode.join('.')} or newer is needed, and this is Node ${process.versions.node}: install a newer one and run the same command again.`,
  );
}

/** Why the installed packages are not the lock file's; null where they are. npm writes its own list last, so a torn install shows. */
export function staleReason(folder) {
  const listed = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return 'none are installed yet';
  const installed = packagesOf(listed);
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const differs = Object.entries(wanted).find(
    ([place, { version, optional, link }]) =>
      place.includes('node_modules/') && !optional && !link && installed[place]?.version !== version,
  );
  return differs ? `the lock file names another ${differs[0].split('node_modules/').at(-1)}` : null;
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

function npm(args, cwd) {
  const ownNpm = process.env['npm_execpath'];
  const isNpm = ownNpm !== undefined && path.basename(ownNpm).startsWith('npm');
  if (isNpm) return run(process.execPath, [ownNpm, ...args], { cwd, stdio: ['ignore', 'inherit', 'pipe'] });
  return run('npm', args, { cwd, stdio: ['ignore', 'inherit', 'pipe'], shell: process.platform === 'win32' });
}

function installFailure(output) {
  const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/.test(
    output,
  );
  if (unreachable)
    return 'The npm registry cannot be reached, so the packages are not installed: check the network, or the registry that "npm config get registry" names, and run the same command again.';
  return `The packages could not be installed: the lines above say why. Set it right and run the same command again.`;
}

/** Collects what the child writes on standard error where that is piped, and shows it as well. */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    let output = '';
    child.stderr?.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const end = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      console.error(error.message);
      end(1);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await ensureReady();
