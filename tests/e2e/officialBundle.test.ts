/** The bundle that a deploy ships plays the product's main scene. Without OFFICIAL_BUNDLE it is one that was made small by other settings. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BacklogFile, lockedImport, PROJECT } from './lockedImport';
import { appIn, BROWSER_TEST_MS, type ServedSite } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const backlog = new BacklogFile(40);
let site: ServedSite;

async function bundleFile(): Promise<string> {
  const named = process.env['OFFICIAL_BUNDLE'];
  if (named !== undefined && named !== '') return named;
  const outfile = join(folder, 'index.cjs');
  const entry = join(__dirname, '..', '..', 'src', 'index.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node22' });
  return outfile;
}

beforeAll(async () => {
  site = await lockedImport(backlog.path, { appBundleFile: await bundleFile() });
});
afterAll(async () => {
  await site.close();
  backlog.remove();
  rmSync(folder, { recursive: true });
});

describe('the official bundle', () => {
  it('L1 takes the agreed order when the event is closed, and puts a forbidden drag back', async () => {
    const agreed = site.orderOf(PROJECT);
    await site.rank('Sten', [`${PROJECT}-30`], { above: `${PROJECT}-2` });
    expect(site.orderOf(PROJECT)).not.toEqual(agreed);
    await site.settle();
    expect(site.orderOf(PROJECT)).toEqual(agreed);
  });

  it('tells its page', async () => {
    const page = await site.windowOf('Fay', site.pagePath(PROJECT));
    const app = appIn(page);
    await app.getByText('The backlog is locked until the next event is opened.').waitFor();
    await app.getByRole('link', { name: '1 move' }).click();
    await app.getByText(`Moved from below ${PROJECT}-29 to below ${PROJECT}-1`).waitFor();
  });
});
