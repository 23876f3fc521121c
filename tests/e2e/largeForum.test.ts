/** Lists of no row, one, five and many in a real browser: they are drawn, walked by keys, and of a long backlog only what can be seen is drawn. */
import type { FrameLocator, Locator } from 'playwright-core';
import { LargeForum, NOTHING_YET, type ForumSize } from './largeForum';
import { BacklogFile } from './lockedImport';
import { appIn, BROWSER_TEST_MS } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
const backlogs = [new BacklogFile(5_000, 'BL1'), new BacklogFile(1_200, 'BL2')];
let forum: LargeForum;

afterAll(() => {
  for (const file of backlogs) file.remove();
});

async function open(size: Partial<ForumSize>): Promise<void> {
  forum = await LargeForum.open(
    backlogs.map(({ path }) => path),
    { ...NOTHING_YET, ...size },
  );
}

/** Shows that page to that person, looks, and closes the window. */
async function looking<T>(who: string, page: string, look: (app: FrameLocator) => Promise<T>): Promise<T> {
  const window = await forum.site.windowOf(who, forum.site.pagePath(forum.home, page));
  try {
    return await look(appIn(window));
  } finally {
    await window.context().close();
  }
}

/** How many there are in the end, once the last page of the list was asked for. */
async function countAll(app: FrameLocator, rows: Locator): Promise<number> {
  const older = app.getByRole('button', { name: 'Show older' });
  await rows.first().waitFor();
  while (await older.isVisible()) {
    const before = await rows.count();
    await older.click();
    await rows.nth(before).waitFor();
  }
  return rows.count();
}

/** The texts of the links that ArrowDown leads to, one after another. */
async function walk(app: FrameLocator, first: Locator, steps: number): Promise<(string | null)[]> {
  const focused: (string | null)[] = [];
  await first.focus();
  for (let step = 0; step < steps; step += 1) {
    await app.locator(':focus').press('ArrowDown');
    focused.push(await app.locator(':focus').textContent());
  }
  return focused;
}

const proposals = (app: FrameLocator): Locator => app.locator('tbody tr');
const cards = (app: FrameLocator): Locator => app.getByRole('listitem').filter({ hasText: 'IMP-' });

describe('A forum in which nothing has come up', () => {
  beforeAll(() => open({}));
  afterAll(() => forum.site.close());

  it.each([
    ['proposals', '/proposals', 'Nothing is asked of the forum now.'],
    ['agreements', '/agreements', 'No agreement stands'],
    ['impediments', '/impediments', 'Nothing is in the way'],
    ['agenda', '/agenda', 'Nothing is on the agenda'],
    ['what needs me', '/needs-me', 'Nothing'],
  ])('says so on the page %s', async (_, page, words) => {
    await looking('Sten', page, (app) => app.getByText(words).first().waitFor());
  });
});

describe.each([1, 5])('A forum with %i of each', (count) => {
  beforeAll(() => open({ agreements: count, onAgenda: count, proposals: count, impediments: count }));
  afterAll(() => forum.site.close());

  it('lists them', async () => {
    expect(await looking('Sten', '/proposals', (app) => countAll(app, proposals(app)))).toBe(count);
    expect(await looking('Sten', '/impediments', (app) => countAll(app, cards(app)))).toBe(count);
    expect(await looking('Sten', '/agreements', (app) => countAll(app, app.locator('li[id^="agreement-"]')))).toBe(count);
    // What ends, what is proposed, and the count of impediments.
    expect(await looking('Fay', '/agenda', (app) => countAll(app, app.locator('li[data-item]')))).toBe(2 * count + 1);
  });
});

describe('A forum with 500 proposals over a backlog of 5,000', () => {
  beforeAll(() => open({ onAgenda: 30, proposals: 500, impediments: 120 }));
  afterAll(() => forum.site.close());

  it('lists each once, and arrows walk the rows', async () => {
    await looking('Sten', '/proposals', async (app) => {
      expect(await countAll(app, proposals(app))).toBe(500);
      const links = app.locator('tbody th a');
      expect(new Set(await links.allTextContents()).size).toBe(500);
      expect(await walk(app, links.first(), 3)).toEqual(['Wish 499 goes up', 'Wish 498 goes up', 'Wish 497 goes up']);
    });
  });

  it('shows the beginning of a long column of impediments, and more when asked', async () => {
    await looking('Sten', '/impediments', async (app) => {
      await cards(app).first().waitFor();
      const first = await cards(app).count();
      expect(first).toBeLessThan(120);
      await app.getByRole('button', { name: /more/ }).first().click();
      expect(await cards(app).count()).toBeGreaterThan(first);
    });
  });

  it('draws of the picker’s 5,000 issues only those about the visible ones, from the first to the last', async () => {
    await looking('Sten', '/propose', async (app) => {
      await app.getByText('Content and order of a backlog').click();
      await app.getByRole('button', { name: 'Move issues' }).click();
      await app.getByText('Backlog 1', { exact: true }).click();
      const field = app.getByRole('combobox', { name: 'Which issues move?' });
      await field.click();
      const options = app.getByRole('option');
      await options.first().waitFor();
      expect(await options.first().getAttribute('aria-setsize')).toBe('5000');
      expect(await options.count()).toBeLessThan(60);
      for (let page = 0; page < 30; page += 1) await field.press('PageDown');
      expect(await options.count()).toBeLessThan(60);
      await field.fill('wish 5000');
      await app.getByRole('option', { name: /BL1-5000/ }).waitFor();
      await field.press('Enter');
      await app.getByRole('button', { name: 'Remove BL1-5000' }).waitFor();
    });
  });
});
