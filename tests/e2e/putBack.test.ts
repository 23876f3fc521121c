/** The product's promise, seen by the people it concerns: a drag in a locked backlog goes back, and everybody can see what happened. */
import type { Page } from 'playwright-core';
import { expectOrder, listOf, orderOf, rowOf } from '../stand-in/shell/testShell';
import { appIn, BROWSER_TEST_MS, ServedSite } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
/** Far from the check of the orders that comes every four hours: it would find a move before its event tells of it. */
const CLOCK = '2027-03-08T12:00:00Z';
let site: ServedSite;

beforeAll(async () => {
  site = await ServedSite.open({ clock: CLOCK });
});
afterAll(() => site.close());

async function backlogOf(name: string, projectKey: string): Promise<Page> {
  const page = await site.windowOf(name, site.backlogPath(projectKey));
  await listOf(page, 'Backlog').waitFor();
  return page;
}

/** Drags the row with the mouse onto the upper half of the other. */
async function drag(page: Page, key: string, above: string): Promise<void> {
  await rowOf(page, key).dragTo(rowOf(page, above), { targetPosition: { x: 300, y: 4 } });
}

const inShop = (numbers: readonly (number | undefined)[]): string[] => numbers.map((number) => `SHOP-${String(number)}`);

describe('L1 a stakeholder drags an issue while the backlog is locked', () => {
  let page: Page;
  let before: number[];

  beforeAll(async () => {
    page = await backlogOf('Gregor', 'SHOP');
    before = await orderOf(page);
  });

  it('moves it in Jira, and then sees it go back by itself', async () => {
    const [first, second, third] = inShop(before);
    await drag(page, third ?? '', first ?? '');
    await expectOrder(page, [before[2], before[0], before[1]].map(Number));
    await expectOrder(page, before);
    expect([first, second, third]).toEqual(inShop(await orderOf(page)).slice(0, 3));
  });

  it('finds both moves in the history of the issue, the second made by the app', async () => {
    await page.goto(`${site.standIn.url}/browse/${inShop(before)[2] ?? ''}`);
    const entries = page.getByRole('list', { name: 'History' }).getByRole('listitem');
    await entries.filter({ hasText: 'MetaScrum for Jira' }).first().waitFor();
    const moves = await entries.filter({ hasText: 'Rank' }).allTextContents();
    expect(moves[0]).toMatch(/MetaScrum for Jira.*Rank: Ranked lower/);
    expect(moves[1]).toMatch(/Gregor Halvorsen.*Rank: Ranked higher/);
  });
});

describe('L12 what was put back', () => {
  it('appears on the open page of the facilitator without reload: who, which issue, from where to where, and how soon', async () => {
    const facilitator = await site.windowOf('Marta', site.pagePath('ALIGN', '/put-back'));
    const app = appIn(facilitator);
    await app.getByRole('heading', { name: 'Gregor Halvorsen' }).first().waitFor();
    const loads: string[] = [];
    facilitator.on('framenavigated', (frame) => loads.push(frame.url()));

    const lena = await backlogOf('Lena', 'PAY');
    const [first, second, third] = (await orderOf(lena)).map((number) => `PAY-${String(number)}`);
    await drag(lena, third ?? '', first ?? '');

    const moves = app.getByRole('heading', { name: 'Lena Obi' }).locator('..');
    const { summary } = site.admin.issue(third ?? '');
    const row = moves.getByRole('listitem').filter({ hasText: `${third ?? ''} ${summary}` });
    await row.filter({ hasText: `Moved from below ${second ?? ''} to the top, above ${first ?? ''}` }).waitFor();
    // 3 s until the event is delivered, and at most 2 s from there.
    expect(await row.textContent()).toMatch(/Put back after [345] seconds/);
    expect(loads).toEqual([]);
    await Promise.all([facilitator.context().close(), lena.context().close()]);
  });
});

describe('L2 the Product Owner drags an issue', () => {
  it('where it stays, and nothing is put back', async () => {
    const owner = await backlogOf('Tomas', 'SHOP');
    const before = await orderOf(owner);
    const after = [before[1], before[0], ...before.slice(2)].map(Number);
    await drag(owner, inShop(before)[1] ?? '', inShop(before)[0] ?? '');
    await expectOrder(owner, after);
    await site.settle();
    expect(site.orderOf('SHOP').filter((key) => inShop(before).includes(key))).toEqual(inShop(after));
    await expectOrder(owner, after);
  });
});
