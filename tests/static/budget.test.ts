/** The pages stay within their budget, and the measure notices when they do not. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
// The test's own NODE_ENV would put React's development build into the pages.
const env = { ...process.env, NODE_ENV: 'production' };
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: 'utf8' });
const measure = (folder: string) => node('static/budget.mjs', folder);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('the build is within budget, without inline style, and ships no parser and no descriptions', () => {
  const built = node(
    'node_modules/vite/bin/vite.js',
    'build',
    'static',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--config',
    'static/vite.config.mts',
  );
  expect({ status: built.status, errors: built.stderr }).toEqual({ status: 0, errors: expect.any(String) });
  expect(measure(folder)).toMatchObject({ status: 0, stderr: '' });
  const script = readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, 'assets', name), 'utf8'))
    .join('');
  expect(script).not.toContain('Read to screen readers while a page loads.');
  expect(script).not.toContain('EXPECT_ARGUMENT_CLOSING_BRACE');
}, 60_000);

it('a first load too heavy is refused', () => {
  writeFileSync(join(folder, 'page.html'), '<script type="module" src="./page.js"></script>');
  writeFileSync(join(folder, 'page.js'), randomBytes(149_500));
  expect(measure(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('is more than 149 K') });
});

it('a page too heavy together with what it imports is refused by its name', () => {
  const assets = join(folder, 'assets');
  mkdirSync(assets);
  writeFileSync(join(folder, 'page.html'), '<script type="module" src="./assets/entry.js"></script>');
  writeFileSync(join(assets, 'entry.js'), 'import(`./ListPage-a-1.js`)');
  writeFileSync(join(assets, 'ListPage-a-1.js'), 'import{a}from"./shared.js";import"./entry.js";import(`./later.js`)');
  writeFileSync(join(assets, 'shared.js'), randomBytes(75_000));
  writeFileSync(join(assets, 'later.js'), randomBytes(75_000));
  const { status, stderr } = measure(folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'ListPage: script: 150.2 K is more than 149 K.\n' });
});

it.each([
  ['<p style="color: red">', 'inline style'],
  ['<script>run()</script>', 'inline style or script'],
  ['<script src="/page.js"></script>', 'absolute path'],
])('%s is refused', (html, reason) => {
  writeFileSync(join(folder, 'page.html'), html);
  expect(measure(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining(reason) });
});

it('an empty folder is refused', () => {
  expect(measure(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('build first') });
});
