/** Everything people look at, in a real browser: as it looks, for whom it works, and how soon. Leaves its pictures in `.screenshots/`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessFaults, listOf } from '../stand-in/shell/testShell';
import { pagesOf, sessionOf, show, type AppPage } from './appPages';
import { demoScene, openDemoSession } from './demoScene';
import { appIn, BROWSER_TEST_MS, ServedSite } from './servedSite';
import { median, timedWindow, untilIdle, visit } from './visits';

jest.setTimeout(BROWSER_TEST_MS);
const PICTURES = join(__dirname, '..', '..', '.screenshots');
const windows = new Map<string, Page>();
const wrong: string[] = [];
let site: ServedSite;
let pages: ReadonlyMap<string, AppPage>;

const NAMES = [
  'overview',
  'what needs me',
  'agenda',
  'proposals',
  'proposal',
  'propose a change',
  'agreements',
  'agreement',
  'impediments',
  'lock health',
  'put back',
  'all minutes',
  'minutes',
  'log',
  'settings',
  'make a forum',
  'issue panel',
  'issue action',
  'backlog action',
  'backlog',
  // Last: it opens the event.
  'session',
] as const;

beforeAll(async () => {
  site = await ServedSite.open();
  const scene = demoScene(site);
  pages = new Map([...pagesOf(scene), sessionOf(scene)].map((page) => [page.name, page]));
});
afterAll(() => site.close());

/** One window a person; `wrong` collects what the browser complains of. */
async function windowOf(who: string): Promise<Page> {
  const known = windows.get(who);
  if (known) return known;
  const page = await site.windowOf(who, '/');
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  windows.set(who, page);
  return page;
}

/** Opens it and waits until there is nothing left to wait for. */
async function open(name: string): Promise<Page> {
  const shown = pages.get(name);
  if (name === 'session') await openDemoSession(site);
  const page = await windowOf(shown?.who ?? 'Gregor');
  wrong.length = 0;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  if (shown) await show(site, page, shown);
  else {
    await page.goto(site.standIn.url + site.backlogPath('SHOP'));
    await listOf(page, 'Backlog').getByRole('listitem').first().waitFor();
  }
  await untilIdle(page);
  return page;
}

const sideways = (page: Page): Promise<string[]> =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth ? `${location.pathname}: ${String(scrollWidth)} of ${String(clientWidth)}` : '';
      }),
    ),
  ).then((found) => found.filter((line) => line !== ''));

/** In a window high enough for all of it: the shell scrolls its page, not its document. */
async function takePicture(page: Page, file: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  const hidden = await page.locator('#page').evaluate((shown) => shown.scrollHeight - shown.clientHeight);
  await page.setViewportSize({ width, height: height + hidden });
  await page.screenshot({ path: join(PICTURES, file) });
}

describe.each(NAMES)('The page %s', (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(name);
  });

  it.each([
    ['light', 1440],
    ['light', 360],
    ['dark', 360],
    ['dark', 1440],
  ] as const)(
    'in %s, %i px wide, has no fault of access, no complaint of the browser, and does not scroll sideways',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found = { access: await accessFaults(page), sideways: await sideways(page), complaints: wrong };
      await takePicture(page, `${name.replaceAll(' ', '-')}-${colorScheme}-${String(width)}.png`);
      expect(found).toEqual({ access: [], sideways: [], complaints: [] });
    },
  );

  it('at 200 % zoom of a window of 1280 px does not scroll sideways', async () => {
    await page.setViewportSize({ width: 640, height: 450 });
    expect(await sideways(page)).toEqual([]);
  });
});

describe('The project page', () => {
  it('is ready in under a second: median of five visits, from the navigation of its frame to its sentence of state', async () => {
    const overview: AppPage = { name: 'overview', who: 'Marta', path: site.pagePath('ALIGN'), shows: 'Event E2 is on' };
    const page = await timedWindow(site, overview);
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) times.push((await visit(site, page, overview)).readyMs);
    expect(median(times)).toBeLessThan(1_000);
    await page.context().close();
  });

  it('opens at a deep link, and follows the back button', async () => {
    const page = await site.windowOf('Gregor', site.pagePath('ALIGN', '/put-back'));
    const app = appIn(page);
    await app.getByRole('heading', { name: 'Put back', level: 1 }).waitFor();
    await app.getByRole('navigation', { name: 'Pages of this forum' }).getByRole('link', { name: 'Log' }).click();
    await page.waitForURL('**/log');
    await app.getByRole('heading', { name: 'Log', level: 1 }).waitFor();
    await page.goBack();
    await page.waitForURL('**/put-back');
    await app.getByRole('heading', { name: 'Put back', level: 1 }).waitFor();
    await page.goForward();
    await app.getByRole('heading', { name: 'Log', level: 1 }).waitFor();
    await page.context().close();
  });
});
