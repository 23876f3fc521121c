/** An app's page in its frame, over the real `@forge/bridge`: what it calls, what it hears, and where it leads. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { FrameLocator, Page } from 'playwright-core';
import { accessFaults, BROWSER_TEST_MS, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const shell = new TestShell();
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  const outfile = join(shell.tiny.folder, 'pages', 'page.js');
  buildSync({
    entryPoints: [join(__dirname, 'fixture', 'page.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    allowOverwrite: true,
    logLevel: 'silent',
  });
  await shell.open();
  page = await shell.windowOf('Owen', '/projects/SHOP/apps/page');
  frame = page.frameLocator('iframe[title="Page"]');
  await frame.getByText('ready: true').waitFor();
});
afterAll(() => shell.close());

const press = (name: string) => frame.getByRole('button', { name, exact: true }).click();
/** What the page told last of it, once it has told more often than before. */
const told = new Map<string, number>();
const line = async (what: string) => {
  const lines = frame.getByText(new RegExp(`^${what}: `));
  const nth = told.get(what) ?? 0;
  told.set(what, nth + 1);
  const text = await lines.nth(nth).textContent();
  return JSON.parse((text ?? '').slice(what.length + 2)) as unknown;
};

describe('A page of the app', () => {
  it('knows who looks and where it stands', async () => {
    expect(await line('context')).toMatchObject({ accountId: shell.accountOf('Owen'), extension: { project: { key: 'SHOP' } } });
  });

  it('invokes functions as the person signed in, and hears of their failures', async () => {
    await press('Invoke');
    expect(await line('invoked')).toMatchObject({ call: 'hello', payload: { a: 1 }, by: shell.accountOf('Owen') });
    await press('Fail');
    expect(await line('failed')).toMatch(/On purpose/);
  });

  it('asks Jira as the person signed in, within the scopes of the manifest', async () => {
    await press('Ask Jira');
    expect(await line('asked')).toMatchObject({ status: 200, body: { key: 'SHOP-1', fields: { summary: 'Wish number 1' } } });
    await press('Ask too much');
    expect(await line('asked')).toMatchObject({ status: 401, body: { message: expect.stringMatching(/scope/) } });
  });

  it('has addresses of its own, which the back button follows', async () => {
    await press('Agenda');
    await page.waitForURL('**/projects/SHOP/apps/page/agenda');
    expect(await line('went')).toBe('/agenda');
    await page.goBack();
    await frame.getByText('went: "/"', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/projects/SHOP/apps/page');
  });

  it('hears what it says, and shows flags outside of its frame', async () => {
    await press('Say');
    expect(await line('heard')).toEqual({ word: 'hello' });
    await press('Flag');
    const flag = page.getByRole('status').filter({ hasText: 'It was moved' });
    await flag.getByRole('button', { name: 'Undo' }).click();
    expect(await line('undone')).toBe(true);
    await flag.getByRole('button', { name: 'Close: It was moved' }).click();
    await flag.waitFor({ state: 'detached' });
  });

  it('reaches every page that listens to a channel of the app', async () => {
    await press('Publish');
    expect(await line('news')).toEqual({ word: 'published' });
  });

  it('leaves its flags in the outbox, for whoever reads what people were told', () => {
    const { flags } = shell.standIn.site.control.outbox();
    const at = expect.stringMatching(/^2027-03-08T18:/) as unknown;
    expect(flags).toEqual([{ to: [shell.accountOf('Owen')], kind: 'success', subject: 'It was moved', text: '', at }]);
  });

  it('opens a dialog with another entry of its resource', async () => {
    await press('Dialog of its own');
    const dialog = page.frameLocator('iframe[title="Other"]');
    await dialog.getByText('ready: true').waitFor();
    expect(await dialog.locator('title').textContent()).toBe('Tiny dialog');
    await page.keyboard.press('Escape');
    await page.locator('iframe[title="Other"]').waitFor({ state: 'detached' });
  });

  it('opens a dialog in a frame of its own, which closes with an answer; the page itself does not close', async () => {
    await press('Dialog');
    const dialog = page.frameLocator('iframe[title="Add"]');
    await dialog.getByText('ready: true').waitFor();
    expect(await dialog.getByText(/^context: /).textContent()).toContain('"modal":{"add":1}');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await line('closed')).toEqual({ added: 1 });
    await press('Close');
    expect(await line('not closed')).toMatch(/not closable/);
  });

  it('wears the theme of the shell, at once when it changes', async () => {
    const mode = () => frame.locator('html').getAttribute('data-color-mode');
    expect(await mode()).toBe('light');
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await frame.locator('html[data-color-mode=dark]').waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toContain('dark:dark light:light');
  });

  it('has no faults of access around it', async () => {
    expect(await accessFaults(page)).toEqual([]);
  });

  it('leads to places of Jira', async () => {
    await press('Issue');
    await page.getByRole('heading', { name: 'Wish number 2', level: 1 }).waitFor();
  });
});
