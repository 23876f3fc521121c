/** An issue in a real browser: its dates, versions, labels and links, what its history says of them, and Jira's own Create. */
import type { Page } from 'playwright-core';
import { accessFaults, BROWSER_TEST_MS, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const shell = new TestShell();
let page: Page;

beforeAll(async () => {
  await shell.open();
  shell.standIn.site.jira.admin.addVersion('SHOP', { name: 'Spring', releaseDate: '2027-04-30' });
  page = await shell.windowOf('Owen', '/browse/SHOP-1');
});
afterAll(() => shell.close());

const detail = (name: string) => page.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('xpath=following-sibling::dd[1]');

describe('The details of an issue', () => {
  it('are written in one edit, shown in words, and remembered', async () => {
    await page.getByRole('button', { name: 'Edit details' }).click();
    await page.getByLabel('Due date').fill('2027-04-01');
    await page.getByLabel('Labels, separated by spaces').fill('urgent spring');
    await page.getByRole('checkbox', { name: 'Spring' }).check();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await detail('Due date').textContent()).toBe('Thu, 1 Apr 2027');
    expect(await detail('Fix versions').textContent()).toBe('Spring due Fri, 30 Apr 2027');
    expect(await detail('Labels').textContent()).toBe('urgent, spring');
    const history = page.getByRole('list', { name: 'History' });
    await history.getByText('Fix Version: Spring').waitFor();
    await history.getByText('labels: urgent spring').waitFor();
  });

  it('that Jira refuses stay in the dialog, with what Jira says', async () => {
    shell.standIn.site.jira.admin.revoke('SHOP', 'SCHEDULE_ISSUES');
    await page.getByRole('button', { name: 'Edit details' }).click();
    await page.getByLabel('Due date').fill('2027-05-01');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: /due/i }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await detail('Due date').textContent()).toBe('Thu, 1 Apr 2027');
  });
});

it('Links are made in either direction, and lead to the other issue', async () => {
  await page.getByRole('button', { name: 'Link an issue' }).click();
  await page.getByLabel('This issue').selectOption('is blocked by');
  await page.getByLabel('Key of the other issue').fill('SHOP-2');
  await page.keyboard.press('Enter');
  const links = page.getByRole('list', { name: 'Linked issues' });
  expect(await links.getByRole('listitem').textContent()).toContain('is blocked by');
  await links.getByRole('link', { name: 'SHOP-2' }).click();
  await page.getByRole('heading', { name: 'Wish number 2', level: 1 }).waitFor();
  expect(await links.getByRole('listitem').textContent()).toContain('blocks');
});

describe('Create', () => {
  it('makes an issue by keyboard alone, in the project at hand, and leads to it', async () => {
    await page.getByRole('button', { name: 'Create', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Bug' }).waitFor({ state: 'attached' });
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Project').inputValue()).toBe('SHOP');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessFaults(page)).toEqual([]);
    }
    await dialog.getByLabel('Type').focus();
    await page.keyboard.type('Bug');
    for (const text of ['It breaks', 'Every time.', 'urgent']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open SHOP-13' }).click();
    await page.getByRole('heading', { name: 'It breaks', level: 1 }).waitFor();
    await page.getByText('Every time.').waitFor();
    expect([await detail('Type').textContent(), await detail('Labels').textContent()]).toEqual(['Bug', 'urgent']);
  });

  it('says in the dialog why one may not', async () => {
    shell.standIn.site.jira.admin.revoke('SHOP', 'CREATE_ISSUES');
    await page.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'permission to create issues' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
