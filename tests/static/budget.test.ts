/** The pages stay within their budget, and the measure notices when they do not. */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
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

it('a page too heavy is refused', () => {
  writeFileSync(join(folder, 'page.html'), '<script type="module" src="./page.js"></script>');
  writeFileSync(join(folder, 'page.js'), randomBytes(151 * 1024));
  expect(measure(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('is more than 150 K') });
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
