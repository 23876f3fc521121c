/** Settings: a hard lock is chosen once one has seen what it takes, and everything is taken back there (D4, R2, R6). */
import { screen, within } from '@testing-library/react';
import type { CallName, ForumView, Reply } from '../../src/contract/api';
import type { HardPreview } from '../../src/contract/calls/strengthCalls';
import { accountId } from '../../src/domain/ids';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { asFacilitator, forum, NOW, openEvent, product, shown } from './bridge/sample';
import { openPage } from './openPage';

const charge = product('Charge');
const preview: HardPreview = {
  productId: charge.id,
  schemes: [
    {
      name: 'Default software scheme',
      projects: ['XD'],
      holders: [{ kind: 'everybody' }, { kind: 'group', name: 'developers' }],
      isTakenAlready: false,
    },
  ],
  keeps: [accountId('olga')],
  others: [],
  isWhole: true,
  stamp: 'seen',
};
const nothing: Reply<'showChanges'> = { ok: true, value: { role: null, schemes: [], elsewhere: 0 } };
const held: Reply<'showChanges'> = {
  ok: true,
  value: {
    role: { name: 'MetaScrum: may rank while locked', isInUse: false },
    schemes: [
      {
        name: 'Default software scheme',
        projects: ['XD'],
        products: [charge.id],
        state: 'taken',
        since: NOW,
        holders: [{ kind: 'everybody' }],
        lost: [],
      },
    ],
    elsewhere: 0,
  },
};
const atAnEvent = {
  event: openEvent(),
  abilities: { ...asFacilitator.abilities, mayChangeSettings: true },
  me: asFacilitator.me,
  products: [charge],
};

const settings = (change: Partial<ForumView>, prepare: (bridge: FakeBridge) => void) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
    bridge.answer('showCalendar', { ok: true, value: { calendar: { cadence: null, changes: [] }, next: [], mayChange: false, asOf: NOW } });
    bridge.answer('showChanges', nothing);
    prepare(bridge);
  }, '/settings');

const payloadsOf = (bridge: FakeBridge, name: CallName) => bridge.asked.filter(({ call }) => call === name).map(({ input }) => input);

const section = (name: string) => within(screen.getByRole('region', { name }));

async function chooseHard(user: Awaited<ReturnType<typeof openPage>>['user']) {
  await screen.findByRole('heading', { name: 'Products' });
  await user.click(section('Products').getByRole('button', { name: /^Change/ }));
  await user.click(screen.getByRole('radio', { name: /withdraw Jira's own permission/ }));
  await user.click(screen.getByRole('button', { name: 'Save the product' }));
}

describe('H2 the page shows what a hard lock takes before anything is saved', () => {
  it('names holders, who keeps the permission and the side effects, and agrees to exactly what was shown', async () => {
    const { user, bridge } = await settings(atAnEvent, (fake) => {
      fake.answer('previewHard', { ok: true, value: preview });
      fake.answer('lockHard', { ok: true, value: forum(atAnEvent) });
      fake.answer('changeProduct', { ok: true, value: forum(atAnEvent) });
    });
    await chooseHard(user);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/from all but 2:/)).toBeInTheDocument();
    expect(dialog.getByText(/cannot add issues to a sprint or set due dates/)).toBeInTheDocument();
    expect(dialog.getByText('everybody with a Jira account')).toBeInTheDocument();
    expect(dialog.getByText('the group “developers”')).toBeInTheDocument();
    expect(payloadsOf(bridge, 'lockHard')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Make it hard' }));
    expect(payloadsOf(bridge, 'lockHard')).toEqual([{ productId: charge.id, stamp: 'seen', affectsOthers: false }]);
    expect(await faultsOf()).toEqual([]);
  });
});

describe('H9 facilitators see what the app changed in Jira', () => {
  it('and give it all back with one button', async () => {
    const { user, bridge } = await settings(atAnEvent, (fake) => {
      fake.answer('showChanges', held);
      fake.answer('giveBack', { ok: true, value: forum(atAnEvent) });
    });
    await screen.findByRole('heading', { name: 'What this app changed in Jira' });
    expect(await screen.findByText(/is withdrawn from:/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Give everything back and stop' }));
    expect(payloadsOf(bridge, 'giveBack')).toEqual([{}]);
  });

  it('and nobody else is shown it', async () => {
    await settings({}, () => undefined);
    await screen.findByRole('heading', { name: 'Products' });
    expect(screen.queryByRole('heading', { name: 'What this app changed in Jira' })).not.toBeInTheDocument();
  });
});
