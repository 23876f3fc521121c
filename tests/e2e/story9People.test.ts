/**
 * A bank with an old Jira: each step as its person makes it, on three kinds of project, with 5,200 issues in one of them.
 * Not replayed: the dry run and hard locks, what is asked before Jira's permissions change and giving them back, and uninstalling (1, 2, 9, 10),
 * a Product Owner without the permission to rank or without an account (3, 8), naming who broke the lock within ten minutes (5; it is tested each hour), what a successor inherits as a
 * list (7), and grouping a script's breaches as one (4): these come later; a change of Product Owner waits for an event, here 26 January.
 */
import { itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { oldJira } from './stories/oldJira';
import { type StorySite, seatOf, wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let site: StorySite;
let sprint: number;

beforeAll(async () => {
  ({ site, sprint } = await oldJira());
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const putBacks = async () => (await site.call('Faye', 'listPutBacks', {})).entries;
const healths = async () => (await site.forum('Faye')).products.map(({ lock }) => lock.health);

describe('2 what is enforced', () => {
  it('L10 each of the three kinds of project is enforced, in Singapore’s time without a change of clocks', async () => {
    expect((await healths()).map(({ kind }) => kind)).toEqual(['enforced', 'enforced', 'enforced', 'enforced']);
    const { next } = await site.call('Guido', 'showCalendar', { zone: 'Europe/Zurich' });
    expect(next[0]?.local).toMatchObject({ reader: '2027-01-26T04:00', utc: '2027-01-26T03:00' });
  });
});

describe('4 on Wednesday 13 January', () => {
  it('L1 L12 a) Guido’s drag among LOAN and CORE is a breach, and put back', async () => {
    const agreed = site.order('LOAN');
    await site.at('2027-01-13T01:00:00Z');
    await site.served.rank('Guido', ['LOAN-5'], { above: 'LOAN-1' });
    await site.served.settle();
    expect(site.order('LOAN')).toEqual(agreed);
    expect(await putBacks()).toMatchObject([{ mover: site.person('Guido'), issueId: site.issue('LOAN-5'), outcome: { kind: 'putBack' } }]);
  });

  it('L1 L12 b) what the script moves at 02:00Z, 140 issues of CARD, is back, each with its own outcome', async () => {
    const agreed = site.order('CARD');
    await site.at('2027-01-13T02:00:00Z');
    const moved = agreed.slice(20);
    for (const block of [moved.slice(100), moved.slice(50, 100), moved.slice(0, 50)]) {
      await site.served.rank('svc-rank', block, { above: agreed[0] ?? '' });
    }
    await site.served.settle();
    expect(site.order('CARD')).toEqual(agreed);
    const rows = (await site.call('Faye', 'listPutBacks', { productId: await site.product('Cards') })).entries;
    expect(rows).toHaveLength(50);
    for (const { mover, outcome } of rows) {
      expect(mover).toBe(site.person('svc-rank'));
      expect(outcome.kind).toMatch(/^putBack|overtaken/);
    }
  });

  it('L9 R11 c) d) e) a completed sprint, an import and renewed ranks are no breaches', async () => {
    const before = await putBacks();
    await site.jira('Bea', 'POST', `/rest/agile/1.0/sprint/${String(sprint)}`, { state: 'closed' });
    const rows = Array.from({ length: 30 }, (_, at) => ({ summary: `Imported ${String(at)}` }));
    site.served.admin.addIssues('CORE', rows, { by: site.person('Ruedi'), emitEvents: true });
    site.served.standIn.site.control.rebalance({});
    await site.served.settle();
    expect(await putBacks()).toEqual(before);
    expect(site.order('CORE')).toHaveLength(5230);
  });
});

describe('5 Ruedi takes the permission to rank from the app', () => {
  it('L10 the next self-test says that the lock is broken, and why; given back, the one after that finds it in order', async () => {
    await site.at('2027-01-13T06:02:00Z');
    site.served.admin.withdrawFromApp('LOAN', 'SCHEDULE_ISSUES');
    await site.at('2027-01-13T07:12:00Z');
    const [loans] = await healths();
    expect(loans).toMatchObject({ kind: 'broken', cause: { code: 'appMayNotRank', missing: ['SCHEDULE_ISSUES'] } });
    site.served.admin.giveBackToApp('LOAN', 'SCHEDULE_ISSUES');
    await site.at('2027-01-13T08:22:00Z');
    expect((await healths())[0]).toMatchObject({ kind: 'enforced' });
  });
});

describe('6 and 7 until 26 January', () => {
  let number: number;

  it('W3 a week later everything is still locked', async () => {
    await site.at('2027-01-19T12:00:00Z');
    expect((await site.forum('Bea')).products.map(({ lock }) => lock.state)).toEqual(['locked', 'locked', 'locked', 'locked']);
  });

  it('D3 Bea says No to "LOAN-5 first", and Ruedi finds no way around it', async () => {
    const loans = await site.product('Loans');
    const change = { kind: 'place' as const, product: loans, issues: [site.issue('LOAN-5')], where: { kind: 'top' as const } };
    const first = wish('LOAN-5 first', 'backlog', [change], { reason: 'The head asks' });
    number = (await site.call('Guido', 'fileProposal', { wish: first })).proposal.number;
    await site.at('2027-01-26T03:00:00Z');
    await site.call('Faye', 'openEvent', {});
    await site.call('Faye', 'goToItem', { item: itemId(`proposal-${String(number)}`), seen: null });
    const answer = { number, seat: seatOf(loans), reason: '' };
    await site.call('Bea', 'answerProposal', { ...answer, answer: { kind: 'no' } });
    expect(await site.refusal('Ruedi', 'answerProposal', { ...answer, answer: { kind: 'agreed' } })).toMatchObject({ code: 'noStands' });
    expect(await site.refusal('Ruedi', 'undoAnswer', { number, seat: answer.seat })).toHaveProperty('code');
  });

  it('O12 what he edits on the issue by hand is shown, and the No is kept', async () => {
    const { proposal } = await site.call('Guido', 'showProposal', { number });
    const { key } = site.served.admin.issue(proposal.issueId);
    await site.jira('Ruedi', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'LOAN-5 first (done)' } });
    await site.served.settle();
    const shown = await site.call('Guido', 'showProposal', { number });
    expect(shown.editedByHand).toEqual(['summary']);
    expect(shown.proposal.state).toMatchObject({ decided: [{ outcome: 'notAgreed' }] });
  });

  it('A7 Carlo follows Bea in the event, which the log says; her answer stays hers, and his word does not undo it', async () => {
    const loans = await site.product('Loans');
    await site.call('Faye', 'changeProduct', { productId: loans, owner: site.person('Carlo'), strength: 'restore' });
    const { proposal } = await site.call('Carlo', 'showProposal', { number });
    expect(proposal.answers).toMatchObject([{ voice: { by: site.person('Bea'), for: site.person('Bea') } }]);
    const yes = { number, seat: seatOf(loans), answer: { kind: 'agreed' as const }, reason: '' };
    expect(await site.refusal('Carlo', 'answerProposal', yes)).toMatchObject({ code: 'noStands', by: site.person('Bea') });
    const { entries } = await site.call('Carlo', 'listLog', { kinds: ['productChanged'] });
    expect(entries).toHaveLength(1);
    await site.closeEvent('Faye');
    expect(await site.refusal('Faye', 'changeProduct', { productId: loans, owner: site.person('Bea'), strength: 'restore' })).toMatchObject(
      {
        code: 'onlyAtAnEvent',
      },
    );
  });
});
