/** From an imported backlog to a lock that holds, by the facilitator alone, on the page, without a mouse. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { accessFaults } from '../stand-in/shell/testShell';
import { BacklogFile } from './lockedImport';
import { press, tabTo, type } from './keyboard';
import { appIn, BROWSER_TEST_MS, ServedSite } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
const files = { wish: new BacklogFile(30, 'WISH'), core: new BacklogFile(20, 'CORE') };
let site: ServedSite;
let page: Page;
let app: FrameLocator;

beforeAll(async () => {
  const imports = [
    { file: files.wish.path, projectKey: 'WISH', name: 'Wishes' },
    { file: files.core.path, projectKey: 'CORE', name: 'Engine room' },
  ];
  site = await ServedSite.open({ seed: 'none', imports, clock: '2027-03-08T18:00:00Z' });
  page = await site.windowOf('Fay', site.pagePath('WISH'));
  app = appIn(page);
});
afterAll(async () => {
  await site.close();
  files.wish.remove();
  files.core.remove();
});

const button = (name: string): Locator => app.getByRole('button', { name, exact: true });
const product = (number: number): Locator => app.getByRole('region', { name: `Product ${String(number)}` });

/** Types a part of the name and takes what is found. */
async function find(field: Locator, part: string, whole: string): Promise<void> {
  await type(page, field, part);
  await app.getByRole('option', { name: whole }).waitFor();
  await page.keyboard.press('Enter');
}

async function nextStep(heading: string): Promise<void> {
  await press(page, button('Next'));
  await app.getByRole('heading', { name: heading, level: 2 }).waitFor();
  expect(await accessFaults(page)).toEqual([]);
}

async function restores(fields: Locator): Promise<void> {
  await tabTo(page, fields.getByRole('radio', { name: 'It is only recorded' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await fields.getByRole('radio', { name: 'It is put back within seconds' }).isChecked()).toBe(true);
}

describe('F1 making a forum', () => {
  it('begins with a form, its name and its time zone', async () => {
    await press(page, button('Make a forum'));
    await tabTo(page, app.getByRole('radio', { name: 'PatientKeeper' }));
    await page.keyboard.press('Space');
    await type(page, app.getByLabel('Name of the forum'), 'Wishes of all');
    await find(app.getByLabel('Time zone'), 'New York', 'America/New York');
    await nextStep('Products');
  });

  it('L11 says of a board that is not in the order of Rank what is wrong and what to do, and takes it once that is done', async () => {
    const board = site.admin.boards().find(({ name }) => name === 'Wishes board');
    site.admin.changeFilter(board?.id ?? 0, 'project = WISH ORDER BY created DESC');
    await find(product(1).getByLabel('Board', { exact: true }), 'wish', 'Wishes board');
    await product(1).getByText('Wishes board cannot be ranked, so its order cannot be locked.').waitFor();
    await product(1).getByText('ORDER BY Rank ASC').waitFor();
    site.admin.changeFilter(board?.id ?? 0, 'project = WISH ORDER BY Rank ASC');
    await press(page, product(1).getByRole('button', { name: 'Try again' }));
    await product(1).getByText('This board can be locked: the app may rank in WISH.').waitFor();
    await find(product(1).getByLabel('Product Owner'), 'owen', 'Owen Baptiste');
    await restores(product(1));
  });

  it('says which permission the app lacks, and where', async () => {
    site.admin.withdrawFromApp('CORE', 'SCHEDULE_ISSUES');
    await press(page, button('Add another product'));
    await find(product(2).getByLabel('Board', { exact: true }), 'engine', 'Engine room board');
    await product(2).getByText('The app may not rank in CORE').waitFor();
    await product(2).getByText('It lacks the permission Schedule issues.').waitFor();
    site.admin.giveBackToApp('CORE', 'SCHEDULE_ISSUES');
    await press(page, product(2).getByRole('button', { name: 'Try again' }));
    await product(2).getByText('This board can be locked: the app may rank in CORE.').waitFor();
    await find(product(2).getByLabel('Product Owner'), 'ada', 'Ada Min');
    await restores(product(2));
    await nextStep('Cadence');
  });

  it('C1 C5 plans the form’s days from the next one on, and shows the dates before anything is saved', async () => {
    expect(await app.getByRole('checkbox', { name: 'Monday' }).isChecked()).toBe(true);
    const dates = app.getByRole('list', { name: 'Next ten dates' }).getByRole('listitem');
    await dates.nth(9).waitFor();
    expect(await dates.first().innerText()).toContain('Mon Mar 8, 14:00');
    await type(page, app.getByLabel('First date'), '03152027');
    await dates.first().getByText('Mon Mar 15, 14:00').waitFor();
    expect(await dates.nth(1).innerText()).not.toContain('At another hour for you');
    expect(await dates.nth(2).innerText()).toContain('At another hour for you');
    await nextStep('Check and start');
  });

  it('A7 shows what the form sets, folded and editable, sums up, and starts', async () => {
    const works = app.locator('summary', { hasText: 'How the forum works' });
    await press(page, works);
    await app.getByRole('spinbutton', { name: 'Timebox in minutes' }).waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press(page, works);
    await app.getByText('Owen Baptiste is Product Owner; board Wishes board; moves against the lock are put back.').waitFor();
    await press(page, button('Start the forum'));
    await app.getByText('No event has been held yet, so no backlog is locked. The first is planned for Mon Mar 15').waitFor();
  });
});

describe('F4 F5 the first event', () => {
  it('is opened and closed by the facilitator, and from then on both backlogs are locked', async () => {
    await press(page, button('Open the event'));
    await app.getByText('The event is on: all backlogs are open to changes').waitFor();
    await press(page, button('Close the event'));
    const dialog = app.getByRole('dialog', { name: 'Close the event?' });
    await dialog.waitFor();
    expect(await accessFaults(page)).toEqual([]);
    await press(page, dialog.getByRole('button', { name: 'Close the event' }));
    await app.getByText('Both backlogs are locked until the event on Mon Mar 15').waitFor();
  });

  it('W1 puts back what is moved against it from then on', async () => {
    const agreed = { wish: site.orderOf('WISH'), core: site.orderOf('CORE') };
    await site.rank('Owen', ['CORE-20'], { above: 'CORE-1' });
    await site.rank('Sten', ['WISH-2'], { below: 'WISH-30' });
    await site.settle();
    expect({ wish: site.orderOf('WISH'), core: site.orderOf('CORE') }).toEqual(agreed);
    await app.getByRole('link', { name: '1 move' }).nth(1).waitFor();
  });
});
