/** How soon each page is ready in the headless browser, and how much of the build it loads until then. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { APP_PAGES, median, timedWindow, visit, type AppPage } from '../../e2e/appPages';
import { ServedSite } from '../../e2e/servedSite';

const DIST = join(__dirname, '..', '..', '..', 'static', 'dist');
const VISITS = 5;

type Row = { name: string; readyMs: number | null; scripts: number; styles: number };

/** Kilobytes are 1,000 bytes, after gzip; a page is warm from a visit before those that count. Needs the built pages. */
export async function pagesTable(): Promise<string> {
  const built = readdirSync(join(DIST, 'assets')).map((name) => join('assets', name));
  const rows: Row[] = [];
  const site = await ServedSite.open();
  try {
    for (const page of APP_PAGES) rows.push(await measure(site, page));
  } finally {
    await site.close();
  }
  rows.push({ name: 'all that is built', readyMs: null, ...sizesOf(built) });
  const head = ['page', 'ready, ms', 'scripts, kB', 'styles, kB'];
  const cells = rows.map(({ name, readyMs, scripts, styles }) => [name, readyMs === null ? '' : String(readyMs), kB(scripts), kB(styles)]);
  return [head, ...cells].map(line).join('\n');
}

async function measure(site: ServedSite, page: AppPage): Promise<Row> {
  const opened = await timedWindow(site, page);
  const times: number[] = [];
  let files: readonly string[] = [];
  for (let nth = 0; nth < VISITS; nth += 1) {
    const seen = await visit(site, opened, page);
    times.push(seen.readyMs);
    files = seen.files;
  }
  await opened.context().close();
  return { name: page.name, readyMs: median(times), ...sizesOf(files.filter((file) => file.startsWith('assets/'))) };
}

function sizesOf(files: readonly string[]): { scripts: number; styles: number } {
  const size = (ending: string): number =>
    [...new Set(files)]
      .filter((file) => file.endsWith(ending))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
  return { scripts: size('.js'), styles: size('.css') };
}

const kB = (bytes: number): string => (bytes / 1_000).toFixed(1);
const line = ([name = '', ...numbers]: readonly string[]): string =>
  [name.padEnd(20), ...numbers.map((cell) => cell.padStart(12))].join('');
