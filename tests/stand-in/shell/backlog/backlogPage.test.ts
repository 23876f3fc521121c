/** The backlog in a real browser: every move by drag, by menu and by keyboard, and what others see of it. */
import type { Page } from 'playwright-core';
import { BROWSER_TEST_MS, chooseMove, expectOrder, listOf, orderOf, rowOf, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const shell = new TestShell();
let page: Page;
const said = () => page.locator('[aria-live=polite]').textContent();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

beforeAll(async () => {
  await shell.open();
  page = await shell.windowOf('Owen', shell.boardPath);
  await listOf(page, 'Backlog').waitFor();
});
afterAll(() => shell.close());

describe('Moving one issue', () => {
  it('by drag puts it where it is dropped, says so, and keeps the focus with it', async () => {
    await expectOrder(page, [1, 2, 3, 4]);
    await rowOf(page, 'SHOP-4').dragTo(rowOf(page, 'SHOP-2'), { targetPosition: { x: 300, y: 4 } });
    await expectOrder(page, [1, 4, 2, 3]);
    expect(await said()).toBe('SHOP-4 moved from position 4 to position 2 of 12 in Backlog.');
    expect(await focused()).toBe('Move SHOP-4');
  });

  it('by menu goes to the ends and to any position', async () => {
    await chooseMove(page, 'SHOP-4', 'To bottom');
    await expectOrder(page, [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 4]);
    await chooseMove(page, 'SHOP-4', 'To position…');
    await page.getByLabel('Position, 1 to 12').fill('4');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await expectOrder(page, [1, 2, 3, 4, 5]);
  });

  it('needs no pointer', async () => {
    await page.getByRole('button', { name: 'Move SHOP-2', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await expectOrder(page, [1, 3, 2, 4]);
    expect(await focused()).toBe('Move SHOP-2');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'To top' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Move SHOP-2');
    await chooseMove(page, 'SHOP-2', 'Up');
    await expectOrder(page, [1, 2, 3, 4]);
  });
});

describe('Moving several issues', () => {
  it('carries a selection as one block', async () => {
    await page.getByRole('checkbox', { name: 'Select SHOP-5' }).click();
    await page.getByRole('checkbox', { name: 'Select SHOP-7' }).click({ modifiers: ['Shift'] });
    await page.getByText('3 issues selected').waitFor();
    await rowOf(page, 'SHOP-6').dragTo(rowOf(page, 'SHOP-1'), { targetPosition: { x: 300, y: 4 } });
    await expectOrder(page, [5, 6, 7, 1, 2]);
    await chooseMove(page, 'SHOP-5', 'To position…');
    await page.getByLabel('Position, 1 to 12').fill('5');
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    await expectOrder(page, [1, 2, 3, 4, 5, 6, 7, 8]);
    await page.getByRole('button', { name: 'Clear selection' }).click();
  });

  it('plans issues in a sprint, and takes them back', async () => {
    await rowOf(page, 'SHOP-3').dragTo(page.getByText('Nothing is planned here'));
    await expectOrder(page, [3], 'Sprint 1');
    await chooseMove(page, 'SHOP-3', 'To Backlog');
    await expectOrder(page, [3, 1, 2, 4]);
    await chooseMove(page, 'SHOP-3', 'To position…');
    await page.getByLabel('Position, 1 to 12').fill('3');
    await page.keyboard.press('Enter');
    await expectOrder(page, [1, 2, 3, 4]);
  });
});

describe('Around moving', () => {
  it('what somebody else moves is seen without reloading', async () => {
    const other = await shell.windowOf('Sten', shell.boardPath);
    await listOf(other, 'Backlog').waitFor();
    await chooseMove(other, 'SHOP-9', 'To top');
    await expectOrder(page, [9, 1, 2]);
    await other.context().close();
    await chooseMove(page, 'SHOP-9', 'To position…');
    await page.getByLabel('Position, 1 to 12').fill('9');
    await page.keyboard.press('Enter');
    await expectOrder(page, [1, 2, 3]);
  });

  it('a refusal is shown in the words of Jira, and the issue goes back', async () => {
    const { admin } = shell.standIn.site.jira;
    admin.permitOnly('SHOP', 'SCHEDULE_ISSUES', [{ type: 'user', accountId: shell.accountOf('Owen') }]);
    const other = await shell.windowOf('Sten', shell.boardPath);
    await listOf(other, 'Backlog').waitFor();
    await chooseMove(other, 'SHOP-6', 'To top');
    const alert = other.getByRole('alert').filter({ hasText: 'SHOP-6 could not be moved' });
    await alert.waitFor();
    expect((await alert.textContent())?.replace('SHOP-6 could not be moved', '')).toMatch(/permission/i);
    await expectOrder(other, [1, 2, 3, 4, 5, 6]);
    await other.context().close();
  });

  it('the search narrows the list, and moves go past what it shows', async () => {
    await page.getByRole('searchbox', { name: 'Search the backlog' }).fill('number 1');
    await expectOrder(page, [1, 10, 11, 12]);
    expect(await orderOf(page)).toHaveLength(4);
    await page.getByRole('searchbox').fill('');
    await expectOrder(page, [1, 2, 3]);
  });

  it('an issue is created in place, at the top', async () => {
    await page.getByRole('button', { name: 'Create issue at the top of Backlog' }).click();
    await page.keyboard.type('A new wish');
    await page.keyboard.press('Enter');
    await expectOrder(page, [13, 1, 2]);
    expect(await said()).toBe('A new wish was created at the top of Backlog.');
  });
});
