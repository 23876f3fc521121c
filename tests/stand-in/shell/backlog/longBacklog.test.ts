/** A backlog of 5,000 issues stays usable: few rows are drawn, and every issue is within reach of menu, search and drag. */
import type { Page } from 'playwright-core';
import { BROWSER_TEST_MS, chooseMove, expectOrder, listOf, orderOf, rowOf, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const ISSUES = 5_000;
const shell = new TestShell();
let page: Page;

beforeAll(async () => {
  await shell.open();
  const by = shell.accountOf('Fay');
  const { admin } = shell.standIn.site.jira;
  admin.addProject({ key: 'WISH', name: 'Long', leadAccountId: by });
  const board = admin.addBoard({ name: 'Long board', type: 'kanban', projectKeys: ['WISH'] });
  admin.addIssues(
    'WISH',
    Array.from({ length: ISSUES }, (_, index) => ({ summary: `Wish number ${String(index + 1)}` })),
    { by },
  );
  page = await shell.windowOf('Owen', `/projects/WISH/boards/${String(board.id)}`);
  await listOf(page, 'Backlog').waitFor();
});
afterAll(() => shell.close());

describe('A backlog of 5,000 issues', () => {
  it('draws only what is near the window, and says how many there are', async () => {
    await page.getByText('5000 issues', { exact: true }).waitFor();
    const drawn = await orderOf(page);
    expect(drawn[0]).toBe(1);
    expect(drawn.length).toBeLessThan(60);
    expect(await listOf(page, 'Backlog').getByRole('listitem').first().getAttribute('aria-setsize')).toBe(String(ISSUES));
  });

  it('follows an issue to the other end with view and focus', async () => {
    await chooseMove(page, 'WISH-3', 'To bottom');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Move WISH-3');
    expect(await rowOf(page, 'WISH-3').getAttribute('aria-posinset')).toBe(String(ISSUES));
    expect(await rowOf(page, 'WISH-3').boundingBox()).toMatchObject({ height: 40 });
    await rowOf(page, 'WISH-3').getByRole('link').focus();
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.textContent === 'WISH-5000');
  });

  it('scrolls while somebody drags towards an edge, and drops where the pointer is then', async () => {
    const row = await rowOf(page, 'WISH-5000').boundingBox();
    if (!row) throw new Error('The row is not visible.');
    const [x, y] = [row.x + 300, row.y + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 40, { steps: 3 });
    for (let nudge = 0; nudge < 15; nudge += 1) {
      await page.mouse.move(x + (nudge % 2), 60);
      await page.waitForTimeout(50);
    }
    await page.mouse.move(x, 400);
    await page.mouse.up();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Move WISH-5000');
    const position = Number(await rowOf(page, 'WISH-5000').getAttribute('aria-posinset'));
    expect(position).toBeLessThan(ISSUES - 20);
  });

  it('finds any issue by its words', async () => {
    await page.getByRole('searchbox', { name: 'Search the backlog' }).fill('number 4321');
    await expectOrder(page, [4321]);
    await page.getByText('1 of 5000 issues').waitFor();
  });
});
