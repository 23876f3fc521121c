/** Settings: how the forum works, who may change it when, and changes that are told when they are refused (B2, B3, B7, C4, D13). */
import { screen, within } from '@testing-library/react';
import type { ForumView } from '../../src/contract/api';
import { DEFAULT_RIGHTS } from '../../src/domain/decisionRights';
import { accountId, productId } from '../../src/domain/ids';
import { parseInstant, plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { abilities, asFacilitator, forum, me, NEXT, NOW, openEvent, product, shown } from './bridge/sample';
import { openPage } from './openPage';
import { planned } from './planned';

const calendar = (change: object = {}) => ({
  calendar: { cadence: forum().cadence, changes: [] },
  next: [],
  mayChange: false,
  asOf: NOW,
  ...change,
});
const settings = (change: Partial<ForumView>, prepare: (bridge: FakeBridge) => void = () => undefined) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
    bridge.answer('showCalendar', { ok: true, value: calendar() });
    prepare(bridge);
  }, '/settings');
const section = (name: string) => within(screen.getByRole('region', { name }));
const atAnEvent = {
  event: openEvent(),
  abilities: { ...asFacilitator.abilities, mayChangeRights: true, mayChangeSettings: true, mayAddProduct: false },
  me: asFacilitator.me,
};
const savedAs = (change: Partial<ForumView>) => ({ ok: true, value: forum({ asOf: plusMs(NOW, 1_000), ...change }) }) as const;

describe('what everybody sees', () => {
  it('A2 tells a Product Owner in plain words what they decide, and that nobody overrides their No', async () => {
    await settings({
      me: me({ owns: [productId('charge')], decides: [{ kind: 'backlog', products: [productId('charge')] }] }),
      abilities: abilities({ mayPropose: true, mayRaiseImpediment: true }),
    });
    await screen.findByRole('heading', { name: 'Your rights here' });
    expect(section('Your rights here').getByText(/You are the Product Owner of Charge/)).toBeInTheDocument();
    expect(section('Your rights here').getByText('Content and order of a backlog (Charge)')).toBeInTheDocument();
    expect(section('Your rights here').getByText('You may propose changes and raise impediments.')).toBeInTheDocument();
  });

  it('A1 shows who decides what, and when the table may change; nothing is greyed', async () => {
    await settings({});
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('row', { name: 'Budgets Management decides' })).toBeInTheDocument();
    expect(
      section('Decision rights').getByText(/changes only while an event that decides is on; the next is planned for/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Change|Save|Name a proxy|Skip|Move/ })).not.toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('says the rule of the lock that is in force', async () => {
    await settings({ settings: { ...forum().settings, lockRule: 'strict' } });
    expect(await screen.findByText(/Rule strict: while locked, nobody moves anything/)).toBeInTheDocument();
  });
});

describe('people', () => {
  it('F8 a facilitator adds a person to a role; who was picked is still there when it is refused', async () => {
    const { user, bridge } = await settings(asFacilitator, (host) => {
      host.answer('setPeople', { ok: false, refusal: { code: 'personUnknown', person: accountId('olga') } });
    });
    await user.click(await screen.findByRole('button', { name: 'Change people' }));
    await user.type(screen.getByRole('combobox', { name: 'Observers' }), 'olga');
    await user.click(await screen.findByRole('option', { name: 'Olga Owner' }));
    await user.click(screen.getByRole('button', { name: 'Save people' }));
    expect(await screen.findByText(/cannot take part/)).toBeInTheDocument();
    bridge.answer('setPeople', savedAs(asFacilitator));
    await user.click(screen.getByRole('button', { name: 'Save people' }));
    expect(await screen.findByRole('button', { name: 'Change people' })).toHaveFocus();
    expect(bridge.asked.find(({ call }) => call === 'setPeople')?.input).toEqual({
      facilitators: ['fay'],
      people: [
        { person: 'mo', role: 'management' },
        { person: 'olga', role: 'observer' },
      ],
    });
  });

  it('does not let the last facilitator go', async () => {
    const { user, bridge } = await settings(asFacilitator);
    await user.click(await screen.findByRole('button', { name: 'Change people' }));
    await user.click(await screen.findByRole('button', { name: 'Remove Fay Facilitator' }));
    await user.click(screen.getByRole('button', { name: 'Save people' }));
    expect(await screen.findByText(/Somebody has to lead the forum/)).toBeInTheDocument();
    expect(bridge.timesAsked('setPeople')).toBe(0);
  });

  it('A4 a Product Owner names a proxy for whole days by the forum’s clock', async () => {
    const asOlga = { me: me({ accountId: accountId('olga') }), abilities: abilities({ mayNameProxyFor: [accountId('olga')] }) };
    const { user, bridge } = await settings(asOlga, (host) => {
      host.answer('setProxy', savedAs(asOlga));
    });
    await user.click(await screen.findByRole('button', { name: 'Name a proxy' }));
    expect(await screen.findByRole('option', { name: 'Olga Owner (you)' })).toBeInTheDocument();
    await user.type(screen.getByRole('combobox', { name: 'Proxy' }), 'mo');
    await user.click(await screen.findByRole('option', { name: 'Mo Manager' }));
    await user.type(screen.getByLabelText('Until the evening of'), '2027-03-14');
    await user.click(screen.getByRole('button', { name: 'Name this proxy' }));
    await screen.findByRole('button', { name: 'Name a proxy' });
    expect(bridge.asked.find(({ call }) => call === 'setProxy')?.input).toEqual({
      // The clocks go forward in New York on the last of these days.
      proxy: { for: 'olga', by: 'mo', from: parseInstant('2027-03-09T05:00:00Z'), until: parseInstant('2027-03-15T04:00:00Z') },
    });
  });

  it('ends a proxy, for whom the reader may', async () => {
    const proxies = [{ for: accountId('olga'), by: accountId('mo'), from: NOW, until: NEXT }];
    const { user, bridge } = await settings({ proxies, abilities: abilities({ mayNameProxyFor: [accountId('olga')] }) }, (host) => {
      host.answer('endProxy', savedAs({}));
    });
    await user.click(await screen.findByRole('button', { name: 'End Mo Manager answering for Olga Owner' }));
    expect(await screen.findByText('Nobody stands in for anybody.')).toBeInTheDocument();
    expect(bridge.asked).toContainEqual({ call: 'endProxy', input: { for: 'olga', by: 'mo' } });
  });
});

describe('A7 what changes only at an event', () => {
  it('a line of the table is saved with the version it was read in; after a conflict the choice is still there', async () => {
    const { user, bridge } = await settings(atAnEvent, (host) => {
      host.answer('changeRights', { ok: false, refusal: { code: 'changedMeanwhile' } });
    });
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Who decides: Budgets' }), 'The Product Owner decides');
    const newer = { version: 2, table: { ...DEFAULT_RIGHTS.table, people: 'bothByPathway' } } as const;
    bridge.answer('showForum', shown(forum({ ...atAnEvent, rights: newer, asOf: plusMs(NOW, 500) })));
    await user.click(screen.getByRole('button', { name: 'Save who decides: Budgets' }));
    expect(await screen.findByText(/Somebody changed this table meanwhile/)).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Who decides: Budgets' })).toHaveDisplayValue('The Product Owner decides');
    expect(screen.getByRole('combobox', { name: 'Who decides: People' })).toHaveDisplayValue(/decide together/);
    await user.click(screen.getByRole('button', { name: 'Save who decides: Budgets' }));
    expect(bridge.asked.filter(({ call }) => call === 'changeRights').map(({ input }) => input)).toEqual([
      { version: 1, kind: 'budget', decides: 'productOwner' },
      { version: 2, kind: 'budget', decides: 'productOwner' },
    ]);
  });

  it('settings that come too late are kept on the screen, with the time of the next event', async () => {
    const { user } = await settings(atAnEvent, (host) => {
      host.answer('changeSettings', { ok: false, refusal: { code: 'onlyAtAnEvent', next: NEXT } });
    });
    await user.click(await screen.findByRole('button', { name: 'Change these settings' }));
    await user.click(screen.getByRole('radio', { name: /Strict: nobody moves anything/ }));
    await user.click(screen.getByRole('button', { name: 'Save settings' }));
    expect(await screen.findByText(/What you chose is still here/)).toHaveTextContent(
      'the next is planned for Tue 16 Mar, 14:00 EDT; 18:00 UTC',
    );
    expect(screen.getByRole('radio', { name: /Strict: nobody moves anything/ })).toBeChecked();
  });

  it('a product gets another strength of its lock', async () => {
    const { user, bridge } = await settings(atAnEvent, (host) => {
      host.answer('changeProduct', savedAs({ ...atAnEvent, products: [product('Charge')] }));
    });
    await user.click(await screen.findByRole('button', { name: 'Change Charge' }));
    await user.click(screen.getByRole('radio', { name: 'It is only recorded' }));
    await user.click(screen.getByRole('button', { name: 'Save the product' }));
    await screen.findByRole('button', { name: 'Change Charge' });
    expect(bridge.asked).toContainEqual({
      call: 'changeProduct',
      input: { productId: 'charge', owner: 'olga', strength: 'watch' },
    });
  });
});

describe('C4 single dates', () => {
  const dates = [planned('2027-03-16T18:00:00Z'), planned('2027-03-23T18:00:00Z')];
  const withDates = (change: object = {}) => calendar({ next: dates, mayChange: true, ...change });

  it('moves a date with a reason, and keeps both when another event is planned then', async () => {
    const { user, bridge } = await settings(asFacilitator, (host) => {
      host.answer('showCalendar', { ok: true, value: withDates() });
      host.answer('moveDate', { ok: false, refusal: { code: 'instantTaken', at: NEXT } });
    });
    await user.click(await screen.findByRole('button', { name: 'Move Tue 16 Mar, 14:00' }));
    await user.click(screen.getByRole('button', { name: 'Move it' }));
    expect(await screen.findByText('Say why in one line.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Fair');
    await user.click(screen.getByRole('button', { name: 'Move it' }));
    expect(await screen.findByText(/Another event is planned for that time/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('Fair');
    expect(bridge.asked).toContainEqual({ call: 'moveDate', input: { planned: dates[0]?.at, to: '2027-03-16T14:00', reason: 'Fair' } });
  });

  it('C6 skips a date, says that no lock opens by it, and takes it back', async () => {
    const change = {
      kind: 'skipped',
      planned: parseInstant('2027-03-16T18:00:00Z'),
      reason: 'Fair',
      by: accountId('fay'),
      at: NOW,
    } as const;
    const { user, bridge } = await settings(asFacilitator, (host) => {
      host.answer('showCalendar', { ok: true, value: withDates() });
      host.answer('skipDate', {
        ok: true,
        value: withDates({ calendar: { cadence: null, changes: [change] }, next: dates.slice(1), asOf: plusMs(NOW, 1) }),
      });
      host.answer('undoDateChange', { ok: true, value: withDates({ asOf: plusMs(NOW, 2) }) });
    });
    expect(await screen.findByText(/Changing dates opens no lock/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Skip Tue 16 Mar, 14:00' }));
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Fair');
    await user.click(screen.getByRole('button', { name: 'Skip this date' }));
    expect(await screen.findByText(/Skipped by/)).toHaveTextContent('Skipped by Fay Facilitator: Tue 16 Mar, 14:00 EDT; 18:00 UTC. Fair');
    await user.click(screen.getByRole('button', { name: /Take back what was changed of Tue 16 Mar/ }));
    expect(await screen.findByRole('button', { name: 'Skip Tue 16 Mar, 14:00' })).toBeInTheDocument();
    expect(bridge.asked).toContainEqual({ call: 'undoDateChange', input: { planned: change.planned } });
  });

  it('adds a date by the forum’s clock', async () => {
    const { user, bridge } = await settings(asFacilitator, (host) => {
      host.answer('showCalendar', { ok: true, value: withDates() });
      host.answer('addDate', { ok: true, value: withDates() });
    });
    await user.click(await screen.findByRole('button', { name: 'Add a date' }));
    await user.type(screen.getByLabelText('New date and time'), '2027-03-18T09:00');
    await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Launch');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    await screen.findByRole('button', { name: 'Add a date' });
    expect(bridge.asked).toContainEqual({ call: 'addDate', input: { to: '2027-03-18T09:00', reason: 'Launch' } });
  });

  it('changes the cadence, with the dates that would follow shown first', async () => {
    const { user, bridge } = await settings(asFacilitator, (host) => {
      host.answer('showCalendar', { ok: true, value: withDates() });
      host.answer('previewCadence', { ok: true, value: [planned('2027-03-18T18:00:00Z')] });
      host.answer('setCadence', { ok: true, value: withDates() });
    });
    await user.click(await screen.findByRole('button', { name: 'Change the cadence' }));
    await user.click(screen.getByRole('checkbox', { name: 'Thursday' }));
    expect(await screen.findByText('Thu 18 Mar, 14:00')).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the cadence' }));
    await screen.findByRole('button', { name: 'Change the cadence' });
    expect(bridge.asked).toContainEqual({
      call: 'setCadence',
      input: { cadence: { everyWeeks: 1, weekdays: [2, 4], time: '14:00', firstDate: '2027-03-02' } },
    });
  });

  it('offers nothing to somebody who may not, says who may, and keeps the page when the dates cannot be read', async () => {
    const { user, bridge } = await settings({}, (host) => {
      host.answer('showCalendar', () => Promise.reject(new Error('down')));
    });
    expect(await screen.findByText(/The dates could not be read/)).toBeInTheDocument();
    bridge.answer('showCalendar', { ok: true, value: withDates({ mayChange: false }) });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/the facilitator, changes the dates/)).toHaveTextContent(
      'Fay Facilitator, the facilitator, changes the dates',
    );
    expect(screen.queryByRole('button', { name: /Skip|Move|Add a date/ })).not.toBeInTheDocument();
  });
});
