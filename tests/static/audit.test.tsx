/** Checks of orders in the settings, the dry run, and what an open page reports (D5, R3). */
import { screen, within } from '@testing-library/react';
import type { ChecksView } from '../../src/contract/calls/auditCalls';
import { accountId, productId } from '../../src/domain/ids';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { asFacilitator, forum, NOW, product, shown } from './bridge/sample';
import { openPage, pass, settle, takeClock } from './openPage';

const checks = (change: Partial<ChecksView> = {}): ChecksView => ({
  products: [
    { productId: productId('charge'), state: 'idle', checkedAt: NOW, found: 2, wantsReport: true },
    { productId: productId('pay'), state: 'idle', checkedAt: null, found: 0, wantsReport: false },
    { productId: productId('core'), state: 'off', checkedAt: null, found: 0, wantsReport: false },
  ],
  pointsAnHour: 6_000,
  pointsLeft: 4_800,
  mayCheck: true,
  app: accountId('bot'),
  asOf: NOW,
  ...change,
});
const settings = (view: ChecksView, prepare: (bridge: FakeBridge) => void = () => undefined) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(asFacilitator)));
    bridge.answer('showCalendar', {
      ok: true,
      value: { calendar: { cadence: null, changes: [] }, next: [], mayChange: false, asOf: NOW },
    });
    bridge.answer('showChecks', { ok: true, value: view });
    prepare(bridge);
  }, '/settings');
const section = async () => within(await screen.findByRole('region', { name: 'Checks of the order' }));

describe('V3 the settings tell when each order was checked last', () => {
  it('what it may cost, and what was found', async () => {
    await settings(checks());
    const card = await section();
    expect(card.getByText(/Last found whole or put right/)).toBeInTheDocument();
    expect(card.getByText('2 moves found that Jira had not told')).toBeInTheDocument();
    expect(card.getByText('Not checked since it was locked')).toBeInTheDocument();
    expect(card.getByText(/Not locked, so there is nothing to compare/)).toBeInTheDocument();
    expect(card.getByText(/at most 6,000 points an hour.*4,800 are left/)).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('a facilitator has one checked now and sees that it is on', async () => {
    const { bridge, user } = await settings(checks());
    const [charge, ...others] = checks().products;
    bridge.answer('checkOrder', {
      ok: true,
      value: checks({ products: [...(charge ? [{ ...charge, state: 'underWay' as const }] : []), ...others] }),
    });
    await user.click(await screen.findByRole('button', { name: 'Check the order now: Charge' }));
    expect(await screen.findByText('Is being checked')).toBeInTheDocument();
    expect(bridge.asked).toContainEqual({ call: 'checkOrder', input: { productId: 'charge' } });
  });

  it('nobody else is offered it, nor the dry run', async () => {
    await settings(checks({ mayCheck: false }));
    await section();
    expect(screen.queryByRole('button', { name: /Check the order|Read the last 30 days/ })).not.toBeInTheDocument();
  });
});

describe('V8 the dry run', () => {
  it('says how many moves by how many people, and who made most; the app’s own are left out', async () => {
    const day = 86_400_000;
    const moved = (by: string, count: number, id: number) =>
      Array.from({ length: count }, (_, at) => ({ id: String(1000 + id + at), by, at: Date.now() - 3 * day + at * 900_000 }));
    const { bridge, user } = await settings(checks());
    bridge.jira = { ...bridge.jira, rankChanges: [...moved('mo', 22, 0), ...moved('olga', 10, 30), ...moved('bot', 5, 45)] };
    await user.click(await screen.findByRole('button', { name: 'Read the last 30 days of Charge' }));
    await settle();
    expect(screen.getByText(/Last 30 days: 32 moves by 2 people, 22 by/)).toHaveTextContent(
      'Last 30 days: 32 moves by 2 people, 22 by Mo Manager. The lock would have caught 22 of them.',
    );
    expect(screen.getByText(/, the Product Owner: 10 moves/)).toHaveTextContent('Olga Owner');
    expect(screen.getByText(/Busiest days/)).toBeInTheDocument();
    expect(bridge.asked.filter(({ call }) => !call.startsWith('show'))).toEqual([]);
    expect(await faultsOf()).toEqual([]);
  });

  it('says so when Jira does not answer, and tries again', async () => {
    const { bridge, user } = await settings(checks());
    bridge.jira = { ...bridge.jira, isDown: true };
    await user.click(await screen.findByRole('button', { name: 'Read the last 30 days of Charge' }));
    expect(await screen.findByText(/nothing can be said of the last 30 days/)).toBeInTheDocument();
    bridge.jira = { ...bridge.jira, isDown: false };
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/nobody moved an issue of this backlog/)).toBeInTheDocument();
  });
});

describe('V6 a page that is open reports what its reader sees', () => {
  const overview = (view: ChecksView) =>
    openPage((bridge) => {
      bridge.answer('showForum', shown(forum({ products: [product('Charge'), product('Pay')] })));
      bridge.answer('showChecks', { ok: true, value: view });
      bridge.answer('reportOrder', { ok: true, value: { found: 0 } });
    });

  it('of the products whose order is wanted, some seconds after it is drawn and again after twenty minutes', async () => {
    takeClock();
    const { bridge } = await overview(checks());
    expect(bridge.timesAsked('reportOrder')).toBe(0);
    await pass(6_000);
    const reported = bridge.asked.filter(({ call }) => call === 'reportOrder').map(({ input }) => input);
    expect(reported).toEqual([{ productId: 'charge', order: bridge.jira.issues.map(({ id }) => id) }]);
    await pass(20 * 60_000);
    expect(bridge.timesAsked('reportOrder')).toBe(2);
  });

  it('and stays silent when that fails', async () => {
    takeClock();
    const { bridge } = await overview(checks());
    bridge.jira = { ...bridge.jira, isDown: true };
    await pass(6_000);
    expect(bridge.timesAsked('reportOrder')).toBe(0);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
