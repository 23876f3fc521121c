/** A form fills every field, and each stays visible and editable before anything is saved (A2, A3, C1, C3). */
import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { DECISION_KINDS } from '../../src/domain/decisionRights';
import { FORMS } from '../../src/domain/forum/forms';
import type { FormName } from '../../src/domain/forum/settings';
import { MOST_PRODUCTS } from '../../src/domain/forum/setup';
import { changeForum, mayAddProduct, newForum, type ForumDraft } from '../../static/src/pages/makeForum/forumDraft';
import { toMakeForumInput } from '../../static/src/pages/makeForum/forumSteps';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { forum, noForum, shown } from './bridge/sample';
import { openPage, settle } from './openPage';
import { planned } from './planned';

const prepare = (bridge: FakeBridge) => {
  bridge.answer('showForum', noForum(true));
  bridge.answer('checkBoard', ({ boardId }) => ({ ok: true, value: { boardId, name: 'Charge board', projects: [] } }));
  bridge.answer('previewCadence', {
    ok: true,
    value: [planned('2027-03-15T18:00:00Z', { isUnusualForReader: true }), planned('2027-03-22T18:00:00Z')],
  });
};

const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Next' }));
async function pick(user: UserEvent, label: string, text: string, option: RegExp): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: label }), text);
  await user.click(await screen.findByRole('option', { name: option }));
}

/** As a newcomer goes: form, name, one product with its Product Owner, and the dates as they come. */
async function walkToCheck(user: UserEvent, form: string): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: form }));
  await user.type(screen.getByRole('textbox', { name: 'Name of the forum' }), 'Payments');
  await next(user);
  await pick(user, 'Board', 'charge', /Charge board/);
  await pick(user, 'Product Owner', 'olga', /Olga Owner/);
  await next(user);
  await screen.findByDisplayValue('2027-03-15');
  await next(user);
  await screen.findByRole('heading', { name: 'Check and start' });
}

const whole = (form: FormName): ForumDraft => {
  const begun = changeForum(newForum('America/New_York'), { kind: 'formChosen', form });
  return { ...begun, name: 'Payments', products: [], cadence: { ...begun.cadence, firstDate: '2027-03-15' } };
};

it('a newcomer with the PatientKeeper form gives a name, products with their Product Owners, and starts', async () => {
  const { user, bridge } = await openPage(prepare, '/make-a-forum');
  bridge.answer('makeForum', { ok: true, value: forum({ name: 'Payments' }) });
  await walkToCheck(user, 'PatientKeeper');
  bridge.answer('showForum', shown(forum({ name: 'Payments' })));
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  await screen.findByText(/All three backlogs are locked/);
  expect(bridge.asked).toContainEqual({
    call: 'makeForum',
    input: {
      name: 'Payments',
      zone: 'America/New_York',
      cadence: { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-15' },
      products: [{ name: 'Charge board', boardId: '1', owner: 'olga', strength: 'watch' }],
      people: [],
      settings: FORMS.patientKeeper.settings,
      rights: FORMS.patientKeeper.rights,
    },
  });
});

describe.each(Object.keys(FORMS) as FormName[])('the form %s', (form) => {
  it('fills settings, rights and dates, and what it set is what would be saved', () => {
    const draft = whole(form);
    const input = toMakeForumInput({ ...draft, products: [{ key: 1, draft: ownedProduct }] });
    expect(input?.settings).toEqual(FORMS[form].settings);
    expect(input?.rights).toEqual(FORMS[form].rights);
    expect(input?.cadence).toEqual(FORMS[form].plan === null ? null : { ...FORMS[form].plan, firstDate: '2027-03-15' });
  });
});

const ownedProduct = {
  name: 'Charge',
  board: { id: '1', name: 'Charge board', place: null },
  verdict: { kind: 'fine', projects: [] },
  owner: { id: 'olga', name: 'Olga Owner' },
  strength: 'watch',
} as unknown as ForumDraft['products'][number]['draft']; // ids without their brands

it('shows what a form set, folded, and sends what was changed of it', async () => {
  const { user, bridge } = await openPage(prepare, '/make-a-forum');
  bridge.answer('makeForum', { ok: false, refusal: { code: 'forumExists' } });
  await walkToCheck(user, '3M division');
  await user.click(screen.getByText('How the forum works'));
  expect(screen.getByRole('radio', { name: /by the leadership team/ })).toBeChecked();
  await user.clear(screen.getByRole('spinbutton', { name: 'Timebox in minutes' }));
  await user.type(screen.getByRole('spinbutton', { name: 'Timebox in minutes' }), '45');
  await user.click(screen.getByText('Decision rights'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Who decides: Budgets' }), 'The Product Owner decides');
  await user.click(screen.getByText('People', { selector: 'strong' }));
  await pick(user, 'Management', 'mo', /Mo Manager/);
  await user.click(screen.getByRole('checkbox', { name: 'This MetaScrum has met before' }));
  await user.clear(screen.getByRole('spinbutton', { name: 'Number of its next event' }));
  await user.type(screen.getByRole('spinbutton', { name: 'Number of its next event' }), '42');
  expect(await faultsOf()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  await screen.findByText(/has a forum already/);
  expect(bridge.asked.find(({ call }) => call === 'makeForum')?.input).toMatchObject({
    settings: { ...FORMS.threeM.settings, timeboxMinutes: 45 },
    rights: { version: 1, table: { ...FORMS.threeM.rights.table, budget: 'productOwner' } },
    people: [{ person: 'mo', role: 'management' }],
    continues: { nextEvent: 42, nextAgreement: 1, standing: [] },
  });
});

it('keeps a number that makes no sense on the screen, opens its part and does not start', async () => {
  const { user, bridge } = await openPage(prepare, '/make-a-forum');
  await walkToCheck(user, 'PatientKeeper');
  await user.click(screen.getByText('How the forum works'));
  await user.clear(screen.getByRole('spinbutton', { name: 'Minutes an item' }));
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  expect(await screen.findByText('Give a whole number from 1 to 1440.')).toBeVisible();
  expect(bridge.timesAsked('makeForum')).toBe(0);
});

it('C5 previews the dates by the forum’s clock, the reader’s and UTC, and marks in words where one of the clocks changed', async () => {
  const { user } = await openPage(prepare, '/make-a-forum');
  await walkToCheck(user, 'PatientKeeper');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  const dates = await screen.findByRole('list', { name: 'Next ten dates' });
  const [first, second] = within(dates).getAllByRole('listitem');
  expect(first).toHaveTextContent('Mon 15 Mar, 14:00For you Mon 15 Mar, 19:00; UTC Mon 15 Mar, 18:00');
  expect(first).toHaveTextContent('At another hour for you');
  expect(second).not.toHaveTextContent('At another hour for you');
});

it('asks for the n-th weekday of a month, and sends it', async () => {
  const { user, bridge } = await openPage(prepare, '/make-a-forum');
  await walkToCheck(user, 'PatientKeeper');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByRole('radio', { name: 'Every month, on a weekday' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Which one' }), 'The last');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Weekday' }), 'Friday');
  await act(() => new Promise((done) => setTimeout(done, 350)));
  await settle();
  const asked = bridge.asked.filter(({ call }) => call === 'previewCadence').at(-1)?.input;
  expect(asked).toMatchObject({ cadence: { everyMonths: 1, on: { nth: -1, weekday: 5 }, time: '14:00' } });
  await next(user);
  expect(await screen.findByText('Every month on the last Friday, 14:00 (America/New York)')).toBeInTheDocument();
});

it('takes thirty products and then says so', () => {
  let draft = newForum('UTC');
  while (mayAddProduct(draft)) draft = changeForum(draft, { kind: 'productAdded' });
  expect(draft.products).toHaveLength(MOST_PRODUCTS);
  expect(changeForum(draft, { kind: 'productAdded' })).toBe(draft);
});

it('keeps name, zone, products and people when another form is chosen', () => {
  const begun = { ...whole('patientKeeper'), people: [{ person: 'mo', role: 'observer' }] } as unknown as ForumDraft; // an id without its brand
  const other = changeForum(begun, { kind: 'formChosen', form: 'apple' });
  expect(other).toMatchObject({ name: begun.name, zone: begun.zone, products: begun.products, people: begun.people });
  expect(DECISION_KINDS.filter((kind) => other.table[kind] !== FORMS.apple.rights.table[kind])).toEqual([]);
});
