/**
 * A bank with an old Jira, from 26 January on: a lock is made hard and soft again, and the app is removed. What it took is given back exactly,
 * and what anybody might do in Jira before it came, they may afterwards.
 */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { EXPORT_PARTS } from '../../src/contract/calls/strengthCalls';
import { appIn, BROWSER_TEST_MS } from './servedSite';
import { type Bank, grantsOf, openedBank } from './stories/bank';
import { EMPLOYEES } from './stories/oldJira';
import type { StorySite } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
const PROJECTS = ['LOAN', 'CARD', 'KYC', 'CORE'];
const BEFORE = [{ type: 'projectRole', roleId: 10004 }, EMPLOYEES];
let bank: Bank;
let site: StorySite;
let page: Page;
let app: FrameLocator;

beforeAll(async () => {
  bank = await openedBank({ opens: '2027-01-26T03:00:00Z', nextEvent: 2, coreIssues: 60 });
  ({ site } = bank);
  await site.call('Faye', 'changeProduct', { productId: bank.products.loans, owner: site.person('Carlo'), strength: 'restore' });
  page = await site.served.windowOf('Faye', site.served.pagePath('AUB', '/settings'), { timezoneId: 'Asia/Singapore' });
  app = appIn(page);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const button = (name: string) => app.getByRole('button', { name, exact: true });
const mayRank = async (name: string, issue: string, below: string) => {
  const answer = await site.served.rest(name, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [issue], rankAfterIssue: below });
  return answer.status === 204;
};

describe('9 the lock of LOAN is made hard in the event of 26 January', () => {
  const dialog = () => app.getByRole('dialog', { name: 'Make the lock of Loans hard?' });

  async function ask(): Promise<void> {
    await button('Change Loans').click();
    await app.getByRole('radio', { name: /^Put moves back, and withdraw Jira's own permission/ }).check({ force: true });
    await button('Save the product').click();
    await dialog().waitFor();
  }

  it('H2 the app says what it takes, from whom exactly, and what else follows, and asks', async () => {
    await ask();
    for (const said of [
      "this takes Jira's permission “Schedule issues” from all but 2: Carlo Rossi and this app.",
      'Side effect: others cannot add issues to a sprint or set due dates either.',
      'In the permission scheme “Default software scheme of LOAN”, used by LOAN, it is held by:',
      'the project role “atlassian-addons-project-access”',
      'the group “all-employees”',
      'They get it back, exactly these, when the next event opens',
    ]) {
      await dialog().getByText(said).waitFor();
    }
  });

  it('H2 R2 nothing is changed before she agrees, nor before the event is closed', async () => {
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await button('Save the product').click();
    await dialog().getByRole('button', { name: 'Make it hard' }).click();
    await dialog().waitFor({ state: 'detached' });
    await site.served.settle();
    expect(grantsOf(site, 'LOAN')).toEqual(BEFORE);
  });

  it('H3 H6 from the close on only Carlo and the app may rank LOAN', async () => {
    await site.at('2027-01-26T04:00:00Z');
    await site.closeEvent('Faye');
    const [own, ...others] = grantsOf(site, 'LOAN');
    expect([own?.type, others]).toEqual(['projectRole', []]);
    const may = await Promise.all(['Guido', 'Ruedi', 'Hana', 'Dev'].map((name) => mayRank(name, 'LOAN-5', 'LOAN-6')));
    expect(may).toEqual([false, false, false, false]);
    const toSprint = `/rest/agile/1.0/sprint/${String(bank.sprint)}/issue`;
    expect((await site.served.rest('Hana', 'POST', toSprint, { issues: ['LOAN-3'] })).status).toBeGreaterThanOrEqual(400);
    expect(await mayRank('Carlo', 'LOAN-6', 'LOAN-7')).toBe(true);
  });

  it('H5 H4 switched back in an event that Faye adds on 28 January, LOAN has its old holders exactly', async () => {
    await site.call('Faye', 'addDate', { to: '2027-01-28T11:00', reason: 'Lighter locks' });
    await site.at('2027-01-28T03:00:00Z');
    await site.call('Faye', 'openEvent', {});
    await site.call('Faye', 'changeProduct', { productId: bank.products.loans, owner: site.person('Carlo'), strength: 'restore' });
    await site.served.settle();
    expect([grantsOf(site, 'LOAN'), grantsOf(site, 'CORE')].map(sorted)).toEqual([sorted(BEFORE), sorted(BEFORE)]);
    await site.closeEvent('Faye');
    expect(sorted(grantsOf(site, 'LOAN'))).toEqual(sorted(BEFORE));
  });

  it('L1 and then what Guido moves there goes back again', async () => {
    const agreed = site.order('LOAN');
    expect(await mayRank('Guido', 'LOAN-5', 'LOAN-20')).toBe(true);
    await site.served.settle();
    expect(site.order('LOAN')).toEqual(agreed);
  });
});

describe('10 the app is removed', () => {
  let issues: ReturnType<typeof issuesNow>;
  const role = () => site.jira('Ruedi', 'GET', '/rest/api/3/role') as Promise<{ name: string }[]>;

  it('H9 before that the settings say what the app holds, and offer the records: Faye keeps them in a file', async () => {
    await page.reload();
    await app.getByText('Permission scheme “Default software scheme of CORE” (CORE): “Schedule issues” is withdrawn from:').waitFor();
    await app.getByText('Before you remove the app from Jira, give everything back and export what you want to keep').waitFor();
    const saving = page.waitForEvent('download');
    await button("Export this forum's records").click();
    const file = await (await saving).path();
    // As the page wrote it.
    const records = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>;
    expect(Object.keys(records)).toEqual([...EXPORT_PARTS]);
    expect(records['breaches']).toHaveLength((await site.call('Faye', 'listBreaches', {})).entries.length);
    expect(records['log']).toHaveLength((await site.call('Faye', 'listLog', {})).entries[0]?.number ?? 0);
  });

  it('H7 one button gives everything back and removes the app’s role', async () => {
    await button('Give everything back and stop').click();
    await site.served.settle();
    await app.getByText("Nothing: Jira's permissions are as their administrators made them.").waitFor();
    expect(sorted(grantsOf(site, 'CORE'))).toEqual(sorted(BEFORE));
    expect((await role()).map(({ name }) => name).filter((name) => name.startsWith('MetaScrum'))).toEqual([]);
    await page.context().close();
  });

  it('H7 R6 removed, it leaves every issue, and everybody may rank as before: what they move stays', async () => {
    issues = issuesNow();
    site.served.standIn.site.control.uninstall();
    for (const name of ['Guido', 'Hana', 'Dev', 'svc-rank']) {
      for (const key of PROJECTS) expect([name, key, await mayRank(name, `${key}-5`, `${key}-9`)]).toEqual([name, key, true]);
    }
    expect(await mayRank('Bea', 'LOAN-5', 'LOAN-9')).toBe(false);
    const order = PROJECTS.map(site.order);
    await site.at('2027-01-28T06:00:00Z');
    expect(PROJECTS.map(site.order)).toEqual(order);
    expect(order[0]?.indexOf('LOAN-5')).toBe((order[0]?.indexOf('LOAN-9') ?? 0) + 1);
    expect(issuesNow()).toEqual(issues);
  });
});

const sorted = (holders: readonly unknown[]): string[] => holders.map((holder) => JSON.stringify(holder)).sort();

/** Every issue of the site but for its rank. */
const issuesNow = (): readonly unknown[] =>
  site.served.admin
    .order()
    .map((id) => site.served.admin.issue(id))
    .map(({ id, key, statusId, parentId, sprintIds }) => ({ id, key, statusId, parentId, sprintIds }))
    .sort((one, other) => Number(one.id) - Number(other.id));
