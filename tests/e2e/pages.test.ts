/** Every page in a real browser: as it looks, for whom it works, and how soon. Leaves its pictures in `.screenshots/`. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessFaults, listOf } from '../stand-in/shell/testShell';
import { APP_PAGES, median, timedWindow, visit } from './appPages';
import { appIn, BROWSER_TEST_MS, ServedSite, type WindowOptions } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
const PICTURES = join(__dirname, '..', '..', '.screenshots');
let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.open();
});
afterAll(() => site.close());

const VIEWS = [...APP_PAGES.map(({ name }) => name), 'backlog'];

/** Opens it and waits until there is nothing left to wait for; `wrong` collects what the browser complains of. */
async function open(name: string, options: WindowOptions): Promise<{ page: Page; wrong: string[] }> {
  const view = APP_PAGES.find((candidate) => candidate.name === name);
  const page = await site.windowOf(view?.who ?? 'Gregor', '/', options);
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(site.standIn.url + (view?.path(site) ?? site.backlogPath('SHOP')));
  await (view ? appIn(page).getByText(view.shows).first() : listOf(page, 'Backlog').getByRole('listitem').first()).waitFor();
  await page.waitForLoadState('networkidle');
  return { page, wrong };
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

describe.each(VIEWS)('The page %s', (name) => {
  it.each([
    ['light', 1440],
    ['light', 360],
    ['dark', 1440],
    ['dark', 360],
  ] as const)(
    'in %s, %i px wide, has no fault of access, no complaint of the browser, and does not scroll sideways',
    async (colorScheme, width) => {
      const { page, wrong } = await open(name, { colorScheme, viewport: { width, height: 900 } });
      const found = { access: await accessFaults(page), sideways: await sideways(page), complaints: wrong };
      await takePicture(page, `${name.replaceAll(' ', '-')}-${colorScheme}-${String(width)}.png`);
      expect(found).toEqual({ access: [], sideways: [], complaints: [] });
      await page.context().close();
    },
  );

  it('at 200 % zoom of a window of 1280 px does not scroll sideways', async () => {
    const { page } = await open(name, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    expect(await sideways(page)).toEqual([]);
    await page.context().close();
  });
});

describe('The project page', () => {
  it('is ready in under a second: median of five visits, from the navigation of its frame to its sentence of state', async () => {
    const [overview] = APP_PAGES;
    if (!overview) throw new Error('There is no first page.');
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
