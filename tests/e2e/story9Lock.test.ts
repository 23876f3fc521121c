/**
 * A bank with an old Jira, the day after its first event: what is enforced on three kinds of project, with 5,200 issues in one of them; a head
 * drags, a script ranks by night, Jira works for itself, and an administrator undoes a permission.
 */
import { parseInstant } from '../../src/domain/instant';
import type { CheckName } from '../../src/domain/lock/healthChecks';
import { BROWSER_TEST_MS } from './servedSite';
import { type Bank, grantsOf, healthOf, lockedBank } from './stories/bank';
import { rankNightly } from './stories/oldJira';
import type { StorySite } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let bank: Bank;
let site: StorySite;

beforeAll(async () => {
  bank = await lockedBank();
  ({ site } = bank);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const breaches = async (filter = {}) => (await site.call('Faye', 'listBreaches', filter)).entries;
const checkOf = async (product: keyof Bank['products'], named: CheckName) =>
  (await healthOf(site, 'Guido', bank.products[product])).checks.find(({ name }) => name === named);
const rankCalls = () => site.served.standIn.site.control.meters().calls['PUT /rest/agile/1.0/issue/rank'] ?? 0;
const mailsAbout = (name: string, subject: string) => site.mailsTo(name).filter((mail) => mail.subject === subject);

describe('2 lock health', () => {
  it('L10 L20 LOAN, CARD and CORE are enforced and company-managed; KYC is enforced by putting back alone, since it is team-managed', async () => {
    const kinds = await Promise.all(Object.values(bank.products).map(async (id) => (await healthOf(site, 'Guido', id)).health.kind));
    expect(kinds).toEqual(['enforced', 'enforced', 'enforced', 'enforced']);
    for (const product of ['loans', 'cards', 'core'] as const) {
      expect(await checkOf(product, 'projectType')).toMatchObject({ state: 'note', because: { code: 'companyManaged' } });
    }
    expect(await checkOf('kyc', 'projectType')).toMatchObject({ because: { code: 'teamManaged', projects: [{ key: 'KYC' }] } });
    const hard = await site.refusal('Faye', 'previewHard', { productId: bank.products.kyc });
    expect(hard).toEqual({ code: 'teamManaged', projects: ['KYC'] });
  });

  it('L20 of two rank fields the one is used by which the board is ordered, and the other is named', async () => {
    const because = { code: 'otherRankFields', used: { id: 'customfield_10019', name: 'Rank' }, others: [{ name: 'Rank' }] };
    for (const product of ['loans', 'core'] as const) expect(await checkOf(product, 'rankField')).toMatchObject({ state: 'note', because });
  });

  it('L20 the board over LOAN and CORE is named with either, and what else it shows', async () => {
    const beside = (product: string) => ({ code: 'boardsBeside', boards: [{ name: 'Loans and core', shows: [{ name: product }] }] });
    expect(await checkOf('loans', 'sharing')).toMatchObject({ state: 'note', because: beside('Core') });
    expect(await checkOf('core', 'sharing')).toMatchObject({ state: 'note', because: beside('Loans') });
  });

  it('C2 managers in Zurich read 04:00 on 26 January, 11:00 for the forum, with no change of clocks', async () => {
    const { next } = await site.call('Guido', 'showCalendar', { zone: 'Europe/Zurich' });
    const local = { reader: '2027-01-26T04:00', forum: '2027-01-26T11:00', utc: '2027-01-26T03:00' };
    expect(next[0]).toMatchObject({ local, isUnusualForReader: false });
  });
});

describe('4 on Wednesday 13 January', () => {
  it('L1 L12 N1 a) Guido’s drag among LOAN and CORE is a breach, put back within a minute, and he is told privately', async () => {
    const agreed = [site.order('LOAN'), site.order('CORE')];
    await site.at('2027-01-13T01:00:00Z');
    await site.served.rank('Guido', ['LOAN-5'], { above: 'LOAN-1' });
    await site.served.settle();
    expect([site.order('LOAN'), site.order('CORE')]).toEqual(agreed);
    const [breach, ...more] = await breaches();
    expect(more).toEqual([]);
    expect(breach).toMatchObject({ mover: site.person('Guido'), issueId: site.issue('LOAN-5'), outcome: { kind: 'putBack' } });
    expect(Number(breach?.settledAt) - Number(breach?.movedAt)).toBeLessThan(60_000);
    expect(mailsAbout('Guido', 'LOAN-5 is back at its agreed place')).toHaveLength(1);
  });

  it('B4 R2 R6 b) what the script moves at 02:00Z is one group of 140 moves, put back in three calls, with a result for each issue', async () => {
    const agreed = site.order('CARD');
    await site.at('2027-01-13T02:00:00Z');
    const before = rankCalls();
    await rankNightly(site);
    expect(site.order('CARD')).not.toEqual(agreed);
    await site.served.settle();
    expect(site.order('CARD')).toEqual(agreed);
    expect(rankCalls() - before).toBe(3);
    const group = await breaches({ product: bank.products.cards });
    expect(new Set(group.map(({ issueId }) => issueId)).size).toBe(140);
    expect(new Set(group.map(({ mover }) => mover))).toEqual(new Set([site.person('svc-rank')]));
    expect(group.filter(({ outcome }) => outcome.kind !== 'putBack')).toEqual([]);
  });

  it('B2 B4 judged once by its Product Owner, all 140 are a process gap', async () => {
    const [newest] = await breaches({ product: bank.products.cards });
    const { entries } = await site.call('Dev', 'classBreaches', { number: newest?.number ?? 0, as: 'processGap' });
    expect(entries).toHaveLength(140);
    expect(await breaches({ product: bank.products.cards, as: 'none' })).toEqual([]);
  });

  it('L9 L18 R11 c) d) e) a completed sprint, an import and renewed ranks are no breaches', async () => {
    const before = await breaches();
    const sprint = `/rest/agile/1.0/sprint/${String(bank.sprint)}`;
    await site.jira('Dev', 'POST', sprint, { state: 'closed' });
    expect(site.order('LOAN').slice(0, 9)).toEqual(Array.from({ length: 9 }, (_, at) => `LOAN-${String(at + 11)}`));
    const rows = Array.from({ length: 30 }, (_, at) => ({ summary: `Imported ${String(at)}` }));
    site.served.admin.addIssues('CORE', rows, { by: site.person('Dev'), emitEvents: true });
    site.served.standIn.site.control.rebalance({});
    const order = [site.order('LOAN'), site.order('CORE')];
    await site.served.settle();
    expect(await breaches()).toEqual(before);
    expect([site.order('LOAN'), site.order('CORE')]).toEqual(order);
    expect(order[1]).toHaveLength(5230);
  });
});

describe('5 Ruedi turns off what the app made, at 14:02 in Singapore', () => {
  it('H3 H6 until then only the app’s own role may rank CORE', () => {
    expect(grantsOf(site, 'CORE').map(({ type }) => type)).toEqual(['projectRole']);
  });

  it('L21 L22 within ten minutes the lock of CORE is broken: permission changed by Ruedi at 14:02', async () => {
    await site.at('2027-01-13T06:02:00Z');
    await removeGrants();
    await site.at('2027-01-13T06:12:00Z');
    const { health, checks } = await healthOf(site, 'Guido', bank.products.core);
    expect(health).toMatchObject({
      kind: 'broken',
      cause: { code: 'permissionChanged' },
      changed: { kind: 'told', by: site.person('Ruedi') },
    });
    expect(changedAt(health)).toMatch(/^2027-01-13T06:02/);
    expect(checks[0]).toMatchObject({ name: 'permissions', state: 'notOk', because: { code: 'permissionChanged' } });
  });

  it('L23 L24 it is a gap of the lock’s history from 14:02 on and in the log, and facilitator and Product Owner are told', async () => {
    const { gaps } = await healthOf(site, 'Guido', bank.products.core);
    expect(gaps).toMatchObject([{ number: 1, until: null, cause: { code: 'permissionChanged' } }]);
    const from = Number(gaps[0]?.from) - parseInstant('2027-01-13T06:02:00Z');
    expect(from).toBeLessThan(60_000);
    const { entries } = await site.call('Guido', 'listLog', { kinds: ['lockGapBegan'] });
    expect(entries).toMatchObject([{ actor: null, what: { productId: bank.products.core, cause: 'permissionChanged' } }]);
    for (const name of ['Faye', 'Dev']) {
      expect(mailsAbout(name, 'Core is not protected')).toMatchObject([{ text: expect.stringContaining('at 14:02 (Asia/Singapore)') }]);
      expect(mailsAbout(name, 'Core is not protected')[0]?.text).toContain('Ruedi Marti changed it.');
    }
    expect(mailsAbout('Guido', 'Core is not protected')).toEqual([]);
  });

  it('H8 the app takes nothing back from Ruedi by itself, and the other locks hold', async () => {
    await site.at('2027-01-13T07:00:00Z');
    expect(grantsOf(site, 'CORE')).toEqual([]);
    for (const id of [bank.products.loans, bank.products.cards, bank.products.kyc]) {
      expect((await healthOf(site, 'Faye', id)).health.kind).toBe('enforced');
    }
  });
});

describe('2 by the third night', () => {
  it('L29 CARD is enforced, and svc-rank is named as a script that moves at 02:00Z', async () => {
    for (const night of ['14', '15']) {
      await site.at(`2027-01-${night}T02:00:00Z`);
      await rankNightly(site);
      await site.served.settle();
    }
    await site.at('2027-01-15T03:10:00Z');
    const { health, movers } = await healthOf(site, 'Guido', bank.products.cards);
    expect(health.kind).toBe('enforced');
    expect(movers).toMatchObject([{ account: site.person('svc-rank'), as: 'script', days: 3, minute: 120 }]);
  });
});

type Grants = { permissions: { id: number; permission: string }[] };

/** As an administrator does on the page of a permission scheme. */
async function removeGrants(): Promise<void> {
  const { schemeId } = site.served.admin.project('CORE');
  const path = `/rest/api/3/permissionscheme/${String(schemeId)}/permission`;
  // As Jira answers it.
  const { permissions } = (await site.jira('Ruedi', 'GET', path)) as Grants;
  for (const { id, permission } of permissions) {
    if (permission === 'SCHEDULE_ISSUES') await site.jira('Ruedi', 'DELETE', `${path}/${String(id)}`);
  }
}

const changedAt = (health: Awaited<ReturnType<typeof healthOf>>['health']): string | null =>
  health.kind === 'broken' && health.changed?.kind === 'told' ? new Date(health.changed.at).toISOString() : null;
