/** How soon each page of the demonstration is ready in the headless browser, and how much of the build it loads until then. */
import { pagesOf, sessionOf } from '../../e2e/appPages';
import { demoScene, openDemoSession } from '../../e2e/demoScene';
import { ServedSite } from '../../e2e/servedSite';
import { PAGE_LIMIT_MS, type Table } from '../table';
import { line, measurePage, type MeasuredPage } from './measurePages';
import { builtFiles, sizesOf, type Sizes } from './pageSizes';

/** Kilobytes are 1,000 bytes, after gzip. */
export async function pagesTable(): Promise<Table> {
  const all = sizesOf(builtFiles());
  const rows: MeasuredPage[] = [];
  const site = await ServedSite.open();
  try {
    const scene = demoScene(site);
    for (const page of pagesOf(scene)) rows.push(await measurePage(site, page));
    await openDemoSession(site);
    rows.push(await measurePage(site, sessionOf(scene)));
  } finally {
    await site.close();
  }
  const head = ['page', 'ready, ms', 'slowest, ms', 'scripts, kB', 'styles, kB'];
  const cells = rows.map(({ name, readyMs, slowestMs, files }) => [name, String(readyMs), String(slowestMs), ...kB(sizesOf(files))]);
  const text = [head, ...cells, ['all that is built', '', '', ...kB(all)]].map(line).join('\n');
  return { text, isOver: rows.some(({ readyMs }) => readyMs > PAGE_LIMIT_MS) };
}

const kB = ({ scripts, styles }: Sizes): readonly string[] => [scripts, styles].map((bytes) => (bytes / 1_000).toFixed(1));
