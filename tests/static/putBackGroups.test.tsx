/** Breaches in groups: one row for what one mover did at one go, judged as one. */
import { screen, within } from '@testing-library/react';
import type { BreachView } from '../../src/contract/calls/breachCalls';
import { accountId, issueId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import { breachView, forum, NOW, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

const bot = accountId('bot');
const byScript = (change: Partial<BreachView> = {}) =>
  Array.from({ length: 140 }, (_, index) =>
    breachView(140 - index, {
      mover: bot,
      issueId: issueId(String(1000 + (index % 60))),
      movedAt: plusMs(NOW, -index * 1_000),
      settledAt: NOW,
      outcome: { kind: 'putBackInMass', calls: 3 },
      ...change,
    }),
  );

const open = (entries: readonly BreachView[], at = '/put-back') =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum()));
    bridge.answer('listBreaches', { ok: true, value: { entries, next: null } });
  }, at);

describe('B4 the 140 moves of a script on the page', () => {
  it('are one row that says what became of them in how many calls, with each issue inside', async () => {
    const { user } = await open(byScript());
    const row = (await screen.findByText(/140 put back/)).closest('li');
    if (row === null) throw new Error('There is no row.');
    expect(row).toHaveTextContent(/in 3 calls/);
    expect(within(row).queryAllByText(/Moved from/)).toHaveLength(0);
    await user.click(within(row).getByText('140 moves'));
    await settle();
    expect(within(row).getAllByText(/Moved from/)).toHaveLength(140);
  });

  it('tells apart what was put back, what was back already and what failed, and names an app as one', async () => {
    const [one, two, ...others] = byScript();
    if (!one || !two) throw new Error('There are too few.');
    const mixed = [
      { ...one, outcome: { kind: 'overtaken' as const } },
      { ...two, outcome: { kind: 'failed' as const, reason: 'No' } },
      ...others,
    ];
    await open(mixed);
    expect(await screen.findByText(/138 put back/)).toHaveTextContent('138 put back, 1 already back, 1 failed in 3 calls');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(/Olga Bot.*App or script/);
  });
});

describe('B1, B2 the class of a group on the page', () => {
  it('is read by everybody and offered to nobody else', async () => {
    const classes = [
      { as: 'innocent', voice: { by: accountId('olga'), for: accountId('olga') }, at: plusMs(NOW, -60_000), moves: 1 },
      { as: 'pressure', voice: { by: accountId('fay'), for: accountId('olga') }, at: NOW, moves: 1 },
    ] as const;
    await open([breachView(7, { classes })]);
    const row = (await screen.findByText(/Moved from/)).closest('li');
    expect(row).toHaveTextContent(/Pressure.*by Fay Facilitator for Olga Owner/);
    expect(row).toHaveTextContent(/1 earlier class.*Innocent/);
    expect(screen.queryByRole('combobox', { name: 'Class' })).toBeNull();
  });

  it('is set for the whole group by who may, and shown at once', async () => {
    const { bridge, user } = await open(byScript({ mayClass: true }));
    const step = { as: 'processGap' as const, voice: { by: accountId('olga'), for: accountId('olga') }, at: NOW, moves: 140 };
    bridge.answer('classBreaches', {
      ok: true,
      value: { entries: byScript({ mayClass: true }).map((one) => (one.number === 1 ? { ...one, classes: [step] } : one)) },
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Class' }), 'Process gap');
    await settle();
    expect(bridge.asked).toContainEqual({ call: 'classBreaches', input: { number: 1, as: 'processGap' } });
    expect(screen.getByRole('combobox', { name: 'Class' })).toHaveValue('processGap');
    expect(screen.getByRole('combobox', { name: 'Class' }).closest('li')).toHaveTextContent(/by Olga Owner/);
  });

  it('stays as it was where the server refuses, and says who could', async () => {
    const { bridge, user } = await open([breachView(7, { mayClass: true })]);
    bridge.answer('classBreaches', { ok: false, refusal: { code: 'notTheProductOwner', owner: accountId('olga') } });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Class' }), 'Pressure');
    await settle();
    expect(screen.getByText(/Only the product’s Product Owner/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Class' })).toHaveValue('none');
  });
});

describe('B5 what the list is narrowed to', () => {
  it('is kept in the address, asked of the server, and taken off by choosing it again', async () => {
    const { bridge, user } = await open([breachView(7)]);
    await user.click(await screen.findByRole('link', { name: 'Pressure' }));
    await user.click(screen.getByRole('link', { name: 'Failed' }));
    expect(bridge.history.location.search).toBe('?class=pressure&result=failed');
    expect(bridge.asked).toContainEqual({ call: 'listBreaches', input: { as: 'pressure', result: 'failed' } });
    await user.click(screen.getByRole('link', { name: 'Pressure' }));
    expect(bridge.history.location.search).toBe('?result=failed');
  });

  it('is one mover once their number of moves is followed', async () => {
    const { bridge, user } = await open([breachView(7)]);
    await user.click(await screen.findByRole('link', { name: '1 move' }));
    expect(bridge.history.location.search).toBe('?mover=mo');
  });

  it('goes on by itself where a stretch holds nothing that fits', async () => {
    const { bridge } = await openPage((host) => {
      host.answer('showForum', shown(forum()));
      host.answer('listBreaches', ({ before }) => ({
        ok: true,
        value: before === undefined ? { entries: [], next: 400 } : { entries: [breachView(7)], next: null },
      }));
    }, '/put-back?class=none');
    expect(await screen.findByText(/Moved from/)).toBeVisible();
    expect(bridge.timesAsked('listBreaches')).toBe(2);
  });

  it('has no fault of access', async () => {
    await open(byScript({ mayClass: true }));
    await screen.findByText(/140 put back/);
    expect(await faultsOf(document.body)).toEqual([]);
  });
});
