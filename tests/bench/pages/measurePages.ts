/** Visits every page of a site several times. */
import type { AppPage } from '../../e2e/appPages';
import type { ServedSite } from '../../e2e/servedSite';
import { median, timedWindow, visit } from '../../e2e/visits';

/** `files` of the build that it loads, `reads` of storage that one visit costs. */
export type MeasuredPage = { name: string; readyMs: number; slowestMs: number; files: readonly string[]; reads: number };

const VISITS = 5;
/** Of virtual time: storage counts what is read in a minute, and people read before they go on. */
const BETWEEN_MS = 61_000;

/** The median; a page is warm from a visit before those that count. Needs the built pages. */
export async function measurePage(site: ServedSite, page: AppPage): Promise<MeasuredPage> {
  const { kernel, control } = site.standIn.site;
  const opened = await timedWindow(site, page);
  const times: number[] = [];
  let files: readonly string[] = [];
  for (let nth = 0; nth < VISITS; nth += 1) {
    await kernel.advanceTo(kernel.now() + BETWEEN_MS);
    control.resetMeters();
    const seen = await visit(site, opened, page);
    times.push(seen.readyMs);
    ({ files } = seen);
  }
  const { reads } = control.meters().kvs;
  await opened.context().close();
  return { name: page.name, readyMs: median(times), slowestMs: Math.max(...times), files, reads };
}

export const line = ([name = '', ...cells]: readonly string[]): string =>
  [name.padEnd(66), ...cells.map((cell) => cell.padStart(12))].join('');
