/** Panels and actions of the app on issues and backlogs: where they stand, what they know of it, and how they close. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FrameLocator, Page } from 'playwright-core';
import { accessFaults, BROWSER_TEST_MS, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const shell = new TestShell();

beforeAll(async () => {
  const entry = join(__dirname, 'fixture', 'page.ts');
  const outfile = join(shell.tiny.folder, 'pages', 'page.js');
  buildSync({ entryPoints: [entry], outfile, bundle: true, format: 'esm', target: 'es2022', allowOverwrite: true, logLevel: 'silent' });
  await shell.open();
});
afterAll(() => shell.close());

const context = async (frame: FrameLocator) =>
  JSON.parse(((await frame.getByText(/^context: /).textContent()) ?? '').slice('context: '.length)) as unknown;
const issue = { id: expect.any(String) as string, key: 'SHOP-1', type: 'Story', typeId: '10001' };
const project = { id: expect.any(String) as string, key: 'SHOP', type: 'software' };
const told = async (frame: FrameLocator, button: string, what: string) => {
  await frame.getByRole('button', { name: button, exact: true }).click();
  return JSON.parse(((await frame.getByText(new RegExp(`^${what}: `)).textContent()) ?? '').slice(what.length + 2)) as unknown;
};
const choose = async (page: Page, menu: string, action: string) => {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
};

describe('A panel of the app on an issue', () => {
  let page: Page;
  let panel: FrameLocator;
  beforeAll(async () => {
    page = await shell.windowOf('Owen', '/browse/SHOP-1');
    panel = page.getByRole('region', { name: 'Panel' }).frameLocator('iframe[title="Panel"]');
    await panel.getByText('ready: true').waitFor();
  });

  it('stands under its title, and knows the issue and who looks', async () => {
    await page.getByRole('heading', { name: 'Panel', level: 2 }).waitFor();
    expect(await context(panel)).toMatchObject({
      accountId: shell.accountOf('Owen'),
      extension: { type: 'jira:issuePanel', issue, project, isNewToIssue: false, location: `${shell.standIn.url}/browse/SHOP-1` },
    });
  });

  it('calls its resolver from there', async () => {
    expect(await told(panel, 'Where', 'where')).toMatchObject({
      moduleKey: 'panel',
      extension: { type: 'jira:issuePanel', issue, project },
    });
  });

  it('cannot be closed, and has no faults of access', async () => {
    expect(await told(panel, 'Close', 'not closed')).toMatch(/not closable/);
    expect(await accessFaults(page)).toEqual([]);
  });

  it('leads to what lies below the page of the app', async () => {
    await panel.getByRole('button', { name: 'Agenda', exact: true }).click();
    await page.waitForURL('**/projects/SHOP/apps/page/agenda');
    await page.frameLocator('iframe[title="Page"]').getByText('ready: true').waitFor();
  });
});

describe('An action of the app on an issue', () => {
  it('is a dialog that closes by itself, by Escape and by its button, its frame being told first', async () => {
    const page = await shell.windowOf('Owen', '/browse/SHOP-1');
    const { site } = shell.standIn;
    const closings: Record<string, (frame: FrameLocator) => Promise<void>> = {
      itself: (frame) => frame.getByRole('button', { name: 'Close', exact: true }).click(),
      escape: () => page.keyboard.press('Escape'),
      button: () => page.getByRole('button', { name: 'Close the dialog' }).click(),
    };
    for (const close of Object.values(closings)) {
      await choose(page, 'Actions', 'Act on it');
      const frame = page.frameLocator('iframe[title="Act on it"]');
      await frame.getByText('ready: true').waitFor();
      expect(await context(frame)).toMatchObject({ extension: { type: 'jira:issueAction', issue, project } });
      site.control.resetMeters();
      await close(frame);
      await page.locator('iframe[title="Act on it"]').waitFor({ state: 'detached' });
      expect(site.control.meters().invocations).toMatchObject({ calls: { count: 1 } });
      expect(await page.getByRole('button', { name: 'Actions', exact: true }).evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    }
    await page.context().close();
  });

  it('may begin with an entry of its own of a resource', async () => {
    const page = await shell.windowOf('Owen', '/browse/SHOP-1');
    await choose(page, 'Actions', 'Act more');
    const frame = page.frameLocator('iframe[title="Act more"]');
    await frame.getByText('ready: true').waitFor();
    expect(await frame.locator('title').textContent()).toBe('Tiny dialog');
    expect(await told(frame, 'Where', 'where')).toMatchObject({ moduleKey: 'act-more' });
    await page.context().close();
  });
});

it('An action of the app on a backlog knows the board', async () => {
  const page = await shell.windowOf('Owen', shell.boardPath);
  await choose(page, 'More actions', 'Plan');
  const frame = page.frameLocator('iframe[title="Plan"]');
  await frame.getByText('ready: true').waitFor();
  const board = { id: shell.boardPath.replace(/^.*\//, ''), type: 'scrum' };
  expect(await context(frame)).toMatchObject({ extension: { type: 'jira:backlogAction', board, project } });
  expect(await told(frame, 'Where', 'where')).toMatchObject({ moduleKey: 'plan', extension: { board } });
  await page.context().close();
});
