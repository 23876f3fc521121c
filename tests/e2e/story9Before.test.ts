/**
 * A bank with an old Jira on the morning of its first event: Faye makes the forum on the page, which only watches at first; she sees what a lock
 * would have caught; and who cannot do what is told to whom it concerns.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { MINUTE_MS } from '../../src/domain/instant';
import { appIn, BROWSER_TEST_MS } from './servedSite';
import { type Bank, grantsOf, healthOf, productsOf, restoring } from './stories/bank';
import { oldJira, type OldJira } from './stories/oldJira';
import { lastWeeks } from './stories/oldJiraHistory';
import type { StorySite } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
const PROJECTS = ['LOAN', 'CARD', 'KYC', 'CORE'];
let found: OldJira;
let bank: Bank;
let site: StorySite;
let page: Page;
let app: FrameLocator;
let began: number;
let holders: unknown;

beforeAll(async () => {
  found = await oldJira({ start: '2026-12-11T08:00:00Z' });
  ({ site } = found);
  await lastWeeks(site);
  began = site.served.standIn.site.kernel.now();
  holders = PROJECTS.map((key) => grantsOf(site, key));
  page = await site.served.windowOf('Faye', '/', { timezoneId: 'Asia/Singapore' });
  await page.addInitScript(runAhead, began - Date.now());
  await page.goto(site.served.standIn.url + site.served.pagePath('AUB'));
  app = appIn(page);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const button = (name: string): Locator => app.getByRole('button', { name, exact: true });
const card = (number: number): Locator => app.getByRole('region', { name: `Product ${String(number)}` });

async function pick(field: Locator, name: string): Promise<void> {
  await field.fill(name);
  await app.getByRole('option', { name }).first().waitFor();
  await field.press('Enter');
}

async function addProduct(number: number, { name, owner }: { name: string; owner: string }): Promise<void> {
  if (number > 1) await button('Add another product').click();
  const fields = card(number);
  await pick(fields.getByLabel('Board', { exact: true }), `${name} board`);
  await fields.getByText('This board can be locked').waitFor();
  await fields.getByLabel('Name of the product').fill(name);
  await pick(fields.getByLabel('Product Owner'), owner);
  expect(await fields.getByRole('radio', { name: 'It is only recorded' }).isChecked()).toBe(true);
}

describe('1 Faye makes the forum on the page', () => {
  it('F1 F7 with four backlogs on three kinds of project, each of them only watched at first', async () => {
    await button('Make a forum').click();
    await app.getByRole('radio', { name: 'Blank' }).check({ force: true });
    await app.getByLabel('Name of the forum').fill('Aubonne MetaScrum');
    await button('Next').click();
    await addProduct(1, { name: 'Loans', owner: 'Bea Koh' });
    await addProduct(2, { name: 'Cards', owner: 'Dev Nair' });
    await addProduct(3, { name: 'Know your customer', owner: 'Kim Tan' });
    await addProduct(4, { name: 'Core', owner: 'Dev Nair' });
    await button('Next').click();
    await app.getByRole('heading', { name: 'Cadence', level: 2 }).waitFor();
    await app.getByRole('radio', { name: 'Every week or every few weeks' }).check({ force: true });
    await app.getByRole('checkbox', { name: 'Tuesday' }).check({ force: true });
    await app.getByLabel('Time', { exact: true }).fill('11:00');
    await app.getByLabel('Every how many weeks').fill('2');
    await app.getByLabel('First date').fill('2027-01-12');
    const dates = app.getByRole('list', { name: 'Next ten dates' }).getByRole('listitem');
    await dates.nth(1).getByText('Tue Jan 26, 11:00').waitFor();
    await button('Next').click();
    await app.getByRole('heading', { name: 'Check and start', level: 2 }).waitFor();
  });

  it('V8 the dry run says of LOAN: last 30 days, 37 moves by 6 people, 22 by Guido', async () => {
    await button('Read the last 30 days of Loans').click();
    await app.getByText('Last 30 days: 37 moves by 6 people, 22 by Guido Frei. The lock would have caught 37 of them.').waitFor();
    await app.getByText('Guido Frei: 22 moves', { exact: true }).waitFor();
  });

  it('V8 and of CARD that svc-rank moves many within a minute, so probably a script', async () => {
    await button('Read the last 30 days of Cards').click();
    await app.getByText(/^svc-rank: 420 moves, many within a minute, so probably a script/).waitFor();
  });

  it('F4 R1 within ten minutes it is made and its first event is open, and no permission scheme is another', async () => {
    await button('Start the forum').click();
    await app.getByText('No event has been held yet, so no backlog is locked').waitFor();
    await button('Open the event').click();
    await app.getByText('The event is on: all backlogs are open to changes').waitFor();
    expect(site.served.standIn.site.kernel.now() - began).toBeLessThan(10 * MINUTE_MS);
    expect(PROJECTS.map((key) => grantsOf(site, key))).toEqual(holders);
    bank = { ...found, products: await productsOf(site) };
    expect((await site.forum('Faye')).products.map(({ lock }) => lock.strength)).toEqual(['watch', 'watch', 'watch', 'watch']);
    await page.context().close();
  });
});

describe('2 and 3 from the close of the event on', () => {
  it('L10 what only watches says so: detect only', async () => {
    const kinds = await Promise.all(Object.values(bank.products).map(async (id) => (await healthOf(site, 'Faye', id)).health.kind));
    expect(kinds).toEqual(['detectOnly', 'detectOnly', 'detectOnly', 'detectOnly']);
  });

  it('L28 that Bea cannot order LOAN is shown to her and to Faye, with what is missing, and to no manager', async () => {
    await site.call('Faye', 'setPeople', {
      facilitators: [site.person('Faye')],
      people: [
        { person: site.person('Guido'), role: 'management' },
        { person: site.person('Hana'), role: 'stakeholder' },
      ],
    });
    await restoring(bank);
    await site.at('2027-01-12T03:00:00Z');
    await site.closeEvent('Faye');
    await site.at('2027-01-12T04:10:00Z');
    for (const name of ['Bea', 'Faye']) {
      const { ownerLacks } = await healthOf(site, name, bank.products.loans);
      expect(ownerLacks).toMatchObject([{ project: { key: 'LOAN' }, missing: ['SCHEDULE_ISSUES'] }]);
    }
    for (const name of ['Guido', 'Hana', 'Dev']) expect((await healthOf(site, name, bank.products.loans)).ownerLacks).toBeNull();
  });

  it('L28 both are told once, with the remedy', () => {
    const letters = (name: string) =>
      site.mailsTo(name).filter(({ subject }) => subject.startsWith('The Product Owner of Loans cannot order'));
    expect(['Bea', 'Faye', 'Guido', 'Hana', 'Dev', 'Ruedi'].map((name) => letters(name).length)).toEqual([1, 1, 0, 0, 0, 0]);
    expect(letters('Bea')[0]?.text).toContain('can give the Product Owner the permissions “Schedule issues” and “Edit issues” there.');
  });

  it('L28 given to her, the flag is gone within an hour', async () => {
    site.served.admin.grant('LOAN', 'SCHEDULE_ISSUES', { type: 'user', accountId: site.person('Bea') });
    await site.at('2027-01-12T05:30:00Z');
    expect((await healthOf(site, 'Faye', bank.products.loans)).ownerLacks).toBeNull();
  });
});

/** Runs in the browser, before the scripts of the page: Faye's laptop shows the time of the story. */
function runAhead(byMs: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + byMs;
}
