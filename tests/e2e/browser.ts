/**
 * The browser that tests and screenshots drive: the one CHROME_PATH names, else the Chromium that came with the installation (Linux on
 * x64), else one that this machine has.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium as playwright, type Browser } from 'playwright-core';

type Candidate = { name: string; executablePath: () => Promise<string>; environment: (folder: string) => Record<string, string> };

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A headless browser; whoever opens it closes it. @throws Error that says what was tried and what to do, when none starts. */
export async function openBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of candidates()) {
    try {
      const executablePath = await candidate.executablePath();
      return await launch(executablePath, candidate.environment(dirname(executablePath)));
    } catch (error) {
      tried.push(`${candidate.name}: ${firstLine(error)}`);
    }
  }
  const reasons = tried.length > 0 ? ` Tried: ${tried.join('; ')}.` : '';
  throw new Error(`No browser starts here. Install Chrome or Chromium, or name one in the variable CHROME_PATH.${reasons}`);
}

function candidates(): readonly Candidate[] {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return [present(named)];
  const installed = (INSTALLED[process.platform] ?? []).filter((path) => existsSync(path)).map(present);
  return process.platform === 'linux' && process.arch === 'x64' ? [bundled, ...installed] : installed;
}

const present = (path: string): Candidate => ({ name: path, executablePath: () => Promise.resolve(path), environment: () => ({}) });

/** Carries the system libraries and a font besides, for machines that have none. */
const bundled: Candidate = {
  name: 'the Chromium of @sparticuz/chromium',
  executablePath: () => (unpacking ??= unpack()),
  environment: (folder) => ({
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    BUNDLED_LIBRARIES: join(folder, 'al2023', 'lib'),
  }),
};

async function launch(executablePath: string, { BUNDLED_LIBRARIES, ...environment }: Record<string, string>): Promise<Browser> {
  const start = (more: Record<string, string>) =>
    playwright.launch({ executablePath, args: ['--font-render-hinting=none'], env: { ...definedEnvironment(), ...environment, ...more } });
  try {
    return await start({});
  } catch (error) {
    if (BUNDLED_LIBRARIES === undefined || !String(error).includes('shared libraries')) throw error;
    return start({ LD_LIBRARY_PATH: BUNDLED_LIBRARIES });
  }
}

let unpacking: Promise<string> | undefined;

/**
 * The package reads where and what to unpack from the environment of its process: named so, it brings the libraries that Amazon's machines
 * lack. A test runner hands its tests a copy of the environment that the system's functions do not read, so it unpacks in a process of its own.
 */
const UNPACKING = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";

/**
 * Unpacks the Chromium into a folder of its version and answers its path. The package unpacks to the system's folder for temporary
 * files and takes a half-written file for a whole one; here it unpacks aside, and the whole folder appears at once, so that test
 * files that start together do not hurt one another.
 */
async function unpack(): Promise<string> {
  const folder = join(tmpdir(), `chromium-${bundledVersion()}-${String(process.getuid?.() ?? '')}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;
  const aside = mkdtempSync(join(tmpdir(), 'chromium-unpacking-'));
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACKING], { cwd: __dirname, env });
  try {
    renameSync(aside, folder);
  } catch {
    // Another process was first: its folder is as good.
    rmSync(aside, { recursive: true, force: true });
  }
  return executable;
}

function bundledVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The package exports no path to its own description. */
const packageFolder = (): string => join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
