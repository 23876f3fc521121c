/** For tests: the shell in a browser, over a stand-in with a scrum board of twelve issues, and the words by which its parts are found. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../e2e/browser';
import { TinyStandIn } from '../server/tinyStandIn';
import type { StandIn } from '../server/start';

const ISSUES = 12;
/** Seconds are for a busy machine: most take a fraction of one. */
export const BROWSER_TEST_MS = 60_000;
const PATIENCE_MS = 15_000;

export class TestShell {
  readonly tiny = new TinyStandIn();
  #browser: Browser | undefined;
  #standIn: StandIn | undefined;
  boardPath = '';

  get standIn(): StandIn {
    if (!this.#standIn) throw new Error('The shell is not open yet.');
    return this.#standIn;
  }

  async open(): Promise<this> {
    this.#standIn = await this.tiny.start();
    const { admin } = this.standIn.site.jira;
    const by = this.accountOf('Fay');
    admin.addProject({ key: 'SHOP', name: 'Storefront', leadAccountId: by });
    const board = admin.addBoard({ name: 'Storefront board', type: 'scrum', projectKeys: ['SHOP'] });
    admin.addSprint(board.id, { name: 'Sprint 1', state: 'future' });
    const rows = Array.from({ length: ISSUES }, (_, index) => ({ summary: `Wish number ${String(index + 1)}`, storyPoints: index % 5 }));
    admin.addIssues('SHOP', rows, { by });
    this.boardPath = `/projects/SHOP/boards/${String(board.id)}`;
    this.#browser = await openBrowser();
    return this;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.tiny.remove();
  }

  accountOf(name: string): string {
    return this.standIn.site.directory.people().find(({ displayName }) => displayName.startsWith(name))?.accountId ?? '';
  }

  /** A window of its own, signed in as the person whose name begins so. */
  async windowOf(name: string, path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    if (!this.#browser) throw new Error('The shell is not open yet.');
    const context: BrowserContext = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.request.post(`${this.standIn.url}/__shell__/session`, { data: { accountId: this.accountOf(name) } });
    const page = await context.newPage();
    await page.goto(this.standIn.url + path);
    return page;
  }
}

export const listOf = (page: Page, section: string): Locator => page.getByRole('list', { name: `Issues of ${section}` });

export const rowOf = (page: Page, key: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: key, exact: true }) });

/** The numbers of the issues drawn in that section, from top to bottom. */
export async function orderOf(page: Page, section = 'Backlog'): Promise<number[]> {
  const places = await listOf(page, section)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => [Number(row.getAttribute('aria-posinset')), row.querySelector('a')?.textContent ?? ''] as const),
    );
  return places.sort(([a], [b]) => a - b).map(([, key]) => Number(key.replace(/^.*-/, '')));
}

/** Waits until the section begins with these issues; fails with what it begins with instead. */
export async function expectOrder(page: Page, first: readonly number[], section = 'Backlog'): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  let order = await orderOf(page, section);
  while (order.slice(0, first.length).join() !== first.join() && Date.now() < deadline) {
    await page.waitForTimeout(50);
    order = await orderOf(page, section);
  }
  expect(order.slice(0, first.length)).toEqual(first);
}

export async function chooseMove(page: Page, key: string, move: string): Promise<void> {
  await page.getByRole('button', { name: `Move ${key}`, exact: true }).click();
  await page.getByRole('menuitem', { name: move, exact: true }).click();
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page and its frames, a line each. */
export async function accessFaults(page: Page): Promise<string[]> {
  // Frames of the app are of another origin; without this they would be left out.
  for (const frame of page.frames()) await frame.evaluate(`${axe}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`);
  let faults = await axeFaults(page);
  // Between two renders a heading or a name may be missing for a moment; what stays is a fault.
  for (let look = 1; look < LOOKS && faults.length > 0; look += 1) {
    await page.waitForTimeout(LOOK_AGAIN_MS);
    faults = await axeFaults(page);
  }
  return faults;
}

const LOOKS = 4;
const LOOK_AGAIN_MS = 300;

/** Behind a dialog of the browser's own the page is out of reach, its landmarks and headings too. */
const BEHIND_A_DIALOG = "{ 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } }";

async function axeFaults(page: Page): Promise<string[]> {
  const open = await Promise.all(page.frames().map((frame) => frame.locator('dialog[open]').count()));
  const rules = open.some((count) => count > 0) ? BEHIND_A_DIALOG : '{}';
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: ${rules} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}
