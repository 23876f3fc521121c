/** The frame of the shell in a real browser: people, clock, themes, an issue, and access at every width. */
import { accessFaults, BROWSER_TEST_MS, listOf, TestShell } from '../testShell';

jest.setTimeout(BROWSER_TEST_MS);
const shell = new TestShell();
beforeAll(() => shell.open());
afterAll(() => shell.close());

describe('Around the pages', () => {
  it('says that it is a stand-in, and lets one become somebody else', async () => {
    const page = await shell.windowOf('Owen', '/');
    await page.getByText('A stand-in for demonstrations and tests, not Atlassian’s Jira').waitFor();
    await page.getByRole('button', { name: 'Signed in as Owen Baptiste. Switch user' }).click();
    await page.getByRole('menuitemradio', { name: /Sten Aalto/ }).click();
    await page.getByRole('button', { name: 'Signed in as Sten Aalto. Switch user' }).waitFor();
    await page.context().close();
  });

  it('moves the clock forward, shown in the zone of whoever looks, and not back', async () => {
    const page = await shell.windowOf('Owen', '/');
    await page.getByRole('button', { name: /^Clock: Mon, 8 Mar 2027, 19:\d\d/ }).click();
    await page.getByRole('menuitem', { name: 'Forward 1 day' }).click();
    await page.getByRole('button', { name: /^Clock: Tue, 9 Mar 2027, 19:\d\d/ }).click();
    await page.getByRole('menuitem', { name: 'Forward to…' }).click();
    const field = page.getByLabel('Date and time in Europe/Brussels');
    await field.fill('2027-03-01T09:00');
    await page.getByRole('button', { name: 'Move the clock', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'after the present one' }).waitFor();
    await field.fill('2027-03-29T09:30');
    await page.getByRole('button', { name: 'Move the clock', exact: true }).click();
    await page.getByRole('button', { name: /^Clock: Mon, 29 Mar 2027, 09:30/ }).waitFor();
    await page.context().close();
  });

  it('an address that leads nowhere says so', async () => {
    const page = await shell.windowOf('Owen', '/nowhere/at/all');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.context().close();
  });
});

describe('Addresses of Jira', () => {
  it('a board by its number alone is found in its project', async () => {
    const boardId = shell.boardPath.replace(/^.*\//, '');
    const page = await shell.windowOf('Owen', `/secure/RapidBoard.jspa?rapidView=${boardId}&view=planning`);
    await listOf(page, 'Backlog').waitFor();
    expect(new URL(page.url()).pathname).toBe(shell.boardPath);
    await page.context().close();
  });
});

describe('The issue', () => {
  it('takes another summary, status and a comment, and remembers who moved it', async () => {
    const page = await shell.windowOf('Owen', shell.boardPath);
    await page.getByRole('button', { name: 'Move SHOP-5' }).click();
    await page.getByRole('menuitem', { name: 'To top' }).click();
    await page.getByRole('link', { name: 'SHOP-5', exact: true }).click();
    await page.getByRole('button', { name: 'Edit summary' }).click();
    await page.getByLabel('Summary').fill('A clearer wish');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'A clearer wish', level: 1 }).waitFor();
    await page.getByRole('button', { name: /Change status/ }).click();
    await page.getByRole('menuitem', { name: 'In Progress' }).click();
    await page.getByRole('button', { name: 'Status: In Progress. Change status' }).waitFor();
    await page.getByLabel('Add a comment').fill('It matters.');
    await page.getByRole('button', { name: 'Comment', exact: true }).click();
    await page.getByRole('list', { name: 'Comments' }).getByText('It matters.').waitFor();
    const history = page.getByRole('list', { name: 'History' });
    await history.getByText('Rank: Ranked higher').waitFor();
    await history.getByText('Wish number 5 → A clearer wish').waitFor();
    await page.goBack();
    await listOf(page, 'Backlog').getByText('A clearer wish').waitFor();
    await page.context().close();
  });

  it('that one may not see, or is not there, is said in the words of Jira', async () => {
    const page = await shell.windowOf('Owen', '/browse/SHOP-999');
    await page.getByText(/does not exist or you do not have permission/).waitFor();
    await page.context().close();
  });
});

describe('Access', () => {
  const widths = [360, 1280, 1920];
  it.each([['light' as const], ['dark' as const]])('axe finds nothing, and nothing overflows, in %s', async (colorScheme) => {
    const faults: string[] = [];
    for (const path of ['/', shell.boardPath, '/browse/SHOP-1']) {
      const page = await shell.windowOf('Owen', path, { colorScheme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          faults.push(`${path} overflows at ${String(width)}`);
        faults.push(...(await accessFaults(page)).map((fault) => `${path} at ${String(width)}: ${fault}`));
      }
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });

  it('an open menu and an open dialog have no faults either', async () => {
    const page = await shell.windowOf('Owen', shell.boardPath);
    await page.getByRole('button', { name: 'Move SHOP-2', exact: true }).click();
    expect(await accessFaults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'To position…' }).click();
    expect(await accessFaults(page)).toEqual([]);
    await page.context().close();
  });
});
