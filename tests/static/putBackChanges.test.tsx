/** What has changed since the event, how steady the order is, and what the lock sees. */
import { screen, within } from '@testing-library/react';
import type { DriftView } from '../../src/contract/calls/breachCalls';
import { WAYS } from '../../src/domain/breach/ways';
import { accountId, boardId, eventId, fieldId, issueId, productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import { breachView, CLOSED_AT, forum, jiraWorld, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

const ids = (...numbers: number[]) => numbers.map((number) => issueId(String(number)));
const AGREED = ids(1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007);

const drift = (change: Partial<DriftView> = {}): DriftView => ({
  productId: productId('charge'),
  board: boardId('1'),
  rankField: fieldId('customfield_10019'),
  event: eventId(41),
  since: CLOSED_AT,
  agreed: AGREED,
  accepted: [],
  breaches: [],
  isWhole: true,
  history: [{ at: CLOSED_AT, to: 'locked', event: eventId(41) }],
  app: null,
  ...change,
});

type Ranked = { id: string; by: string; afterMs: number };
const open = (view: DriftView, now: readonly string[], ranked: readonly Ranked[] = [], at = '/put-back?product=charge&side=changes') =>
  openPage((bridge) => {
    bridge.jira = {
      ...jiraWorld,
      issues: [
        ...jiraWorld.issues,
        ...Array.from({ length: 5_000 }, (_, at) => ({ id: String(5_000 + at), key: `BIG-${at}`, summary: 'Big' })),
      ],
      backlogs: { '1': now },
      rankChanges: ranked.map(({ id, by, afterMs }) => ({ id, by, at: plusMs(CLOSED_AT, afterMs) })),
    };
    bridge.answer('showForum', shown(forum()));
    bridge.answer('showDrift', { ok: true, value: view });
  }, at);

describe('B6 what has changed since the event, on the page', () => {
  it('draws both orders with a line for each moved issue, and tells the Product Owner’s own from breaches', async () => {
    const view = drift({
      accepted: ids(1007),
      breaches: [breachView(7, { issueId: issueId('1005'), outcome: { kind: 'recordedOnly' } })],
    });
    const now = ['1007', '1005', '1000', '1001', '1002', '1003', '1004', '1006'];
    await open(view, now, [
      { id: '1005', by: 'mo', afterMs: 60_000 },
      { id: '1007', by: 'olga', afterMs: 120_000 },
    ]);
    await screen.findByText(/1 moved against the lock and still there/);
    expect(screen.getByText(/1 ordered by the Product Owner/)).toBeVisible();
    expect(document.querySelectorAll('svg line')).toHaveLength(2);
    const rows = screen.getAllByText(/From place/).map((row) => row.closest('li')?.textContent);
    expect(rows[0]).toMatch(/CHG-107.*From place 8 to 1\. Ordered by the Product Owner.*Olga Owner/);
    expect(rows[1]).toMatch(/CHG-105.*From place 6 to 2\. Moved against the lock\..*Mo Manager/);
    expect(await faultsOf(document.body)).toEqual([]);
  });

  it('takes a breach that the Product Owner has ordered since for theirs', async () => {
    const view = drift({ breaches: [breachView(7, { issueId: issueId('1005'), outcome: { kind: 'recordedOnly' } })], accepted: ids(1005) });
    await open(view, ['1005', '1000', '1001', '1002', '1003', '1004', '1006', '1007'], [{ id: '1005', by: 'olga', afterMs: 60_000 }]);
    expect(await screen.findByText(/0 moved against the lock and still there/)).toBeVisible();
  });

  it('says that nothing has changed, and where nothing was agreed yet', async () => {
    await open(drift(), AGREED);
    expect(await screen.findByText('The order is as it was agreed.')).toBeVisible();
  });

  it.each([0, 1, 5, 5_000])('survives %i issues', async (count) => {
    const agreed = Array.from({ length: count }, (_, at) => issueId(String(5_000 + at)));
    await open(drift({ agreed }), [...agreed].reverse());
    await screen.findByText(/Agreed at the close of/);
    const drawn = document.querySelectorAll('svg line').length;
    expect(drawn).toBeLessThanOrEqual(50);
    expect(document.querySelectorAll('li').length).toBeLessThan(600);
    if (count === 5_000) expect(screen.getByRole('button', { name: /Show more moved issues/ })).toBeVisible();
  });

  it('opens the issues behind a number', async () => {
    const { user } = await open(drift(), AGREED.slice(1));
    await user.click(await screen.findByText('1 no longer in the backlog, or hidden from you'));
    await settle();
    expect(screen.getByRole('link', { name: /CHG-100/ })).toBeVisible();
  });

  it('says where no order is agreed yet', async () => {
    const { bridge } = await openPage((host) => {
      host.answer('showForum', shown(forum()));
      host.answer('showDrift', { ok: false, refusal: { code: 'noAgreedOrder' } });
    }, '/put-back?side=changes');
    expect(await screen.findByText(/No order has been agreed yet/)).toBeVisible();
    expect(bridge.timesAsked('showDrift')).toBe(1);
  });
});

describe('B7 how steady the order is, on the page', () => {
  it('counts the moves of each stretch, the Product Owner’s apart, and opens them', async () => {
    const opened = plusMs(CLOSED_AT, 3_600_000);
    const history = [
      { at: CLOSED_AT, to: 'locked', event: eventId(41) },
      { at: opened, to: 'open', event: eventId(42) },
    ] as const;
    const moves = [
      { id: '1001', by: 'mo', afterMs: 1_000 },
      { id: '1002', by: 'olga', afterMs: 2_000 },
      { id: '1003', by: 'mo', afterMs: 3_700_000 },
      { id: '1004', by: 'bot', afterMs: 3_800_000 },
    ];
    const { user } = await open(drift({ history, app: accountId('bot') }), AGREED, moves, '/put-back?product=charge&side=steadiness');
    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows[0]).toHaveTextContent(/Open in E42.*0 moves1 move/);
    expect(rows[1]).toHaveTextContent(/Locked since E41.*1 move1 move/);
    const others = rows[1] === undefined ? undefined : within(rows[1]).getAllByRole('cell')[1];
    if (others === undefined) throw new Error('There is no such cell.');
    await user.click(within(others).getByText('1 move'));
    await settle();
    expect(within(others).getByRole('link', { name: /CHG-101/ })).toBeVisible();
    expect(others).toHaveTextContent('Mo Manager');
  });
});

describe('B8 what the lock sees, on the page', () => {
  it('has a row for each way, with what the lock makes of it and why', async () => {
    await open(drift(), AGREED, [], '/put-back?side=ways');
    expect(await screen.findAllByRole('row')).toHaveLength(WAYS.length + 1);
    expect(screen.getByRole('row', { name: /Order within a sprint Not covered/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /A lock that only watches Only recorded/ })).toBeVisible();
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
