/** Agenda: what will we decide, and does it fit? */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Reply } from '../../src/contract/api';
import type { AgendaView } from '../../src/contract/calls/sessionCalls';
import { productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { moveTo } from '../../static/src/pages/agenda/agendaMoves';
import { agenda, agendaItemView, proposalView } from './bridge/sessionSample';
import { asFacilitator, forum, NOW, openEvent, shown } from './bridge/sample';
import { openPage } from './openPage';

const proposal = (number: number) => agendaItemView({ kind: 'proposal', number });
const rows = [1, 2, 3].map((number) => ({
  number,
  issueId: proposalView(number).proposal.issueId,
  title: `Wish ${number}`,
  products: [productId('charge')],
  proposer: proposalView(number).proposal.proposer,
  filedAt: NOW,
  waitedEvents: 0,
  state: { kind: 'waiting' } as const,
  kind: 'backlog' as const,
}));

const opened = (view: AgendaView, change: Parameters<typeof forum>[0] = {}) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
    bridge.answer('showAgenda', { ok: true, value: view });
    bridge.answer('listProposals', { ok: true, value: { entries: rows, next: null } });
    bridge.answer('listAgreements', { ok: true, value: { entries: [], next: null } });
  }, '/agenda');
const order = () => screen.getAllByText(/^Wish \d$/, { selector: 'summary *' }).map(({ textContent }) => textContent);

describe('the agenda', () => {
  it('says for which event it is, and whether it fits', async () => {
    await opened(agenda());
    expect(await screen.findByText(/Agenda of event E42/)).toHaveTextContent('Tue 16 Mar, 14:00 EDT');
    expect(screen.getByText('24 of 90 minutes are planned; 66 are free.')).toBeInTheDocument();
  });

  it('warns in words when it is over-full', async () => {
    await opened(agenda({ timeboxMinutes: 20 }));
    expect(await screen.findByText(/24 minutes are planned for a timebox of 20: 4 minutes too many/)).toBeInTheDocument();
  });

  it('says of each item its kind, its product, and how long it has waited', async () => {
    await opened(agenda({ items: [{ ...proposal(1), waitedEvents: 2 }, agendaItemView({ kind: 'agreementEnding', number: 7 })] }));
    const row = (await screen.findByText('Wish 1')).closest('li');
    expect(row).toHaveTextContent('Proposal');
    expect(row).toHaveTextContent('Charge');
    expect(row).toHaveTextContent('waited 2 events');
    expect(screen.getByText('Agreement AG-7').closest('li')).toHaveTextContent('Agreement that ends');
  });

  it('says above the list what is missing', async () => {
    await opened(agenda({ items: [{ ...proposal(1), missing: ['authority', 'productOwner'] }] }));
    const missing = within(await screen.findByRole('region', { name: 'Missing for this agenda' }));
    expect(await missing.findByText('Wish 1: nobody who decides this is expected.')).toBeInTheDocument();
    expect(missing.getByText('Wish 1: its Product Owner is away and named no proxy.')).toBeInTheDocument();
  });

  it('opens an item where it stands, with the exact change, its reason and who decides', async () => {
    const { user, bridge } = await opened(agenda());
    bridge.answer('showProposal', { ok: true, value: proposalView(1) });
    await user.click(await screen.findByText('Wish 1'));
    expect(await screen.findByText('The clinic waits for it')).toBeInTheDocument();
    expect(screen.getByText('No problem stated')).toBeInTheDocument();
    expect(screen.getAllByText('No answer yet')).toHaveLength(2);
  });

  it('offers no way to arrange it to who may not, and says who may', async () => {
    await opened(agenda());
    expect(await screen.findByText(/arranges the agenda/)).toHaveTextContent('Fay Facilitator, the facilitator, arranges the agenda.');
    expect(screen.queryByRole('button', { name: /^(Move|Park|Drop)/ })).not.toBeInTheDocument();
  });

  it('is arranged in the session once the event is on', async () => {
    await opened(agenda({ mayArrange: true, isFrozen: true }), { ...asFacilitator, event: openEvent() });
    expect(await screen.findByText(/arranged in the session/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go to the session' })).toBeInTheDocument();
  });

  it('is empty until something comes', async () => {
    await opened(agenda({ items: [] }));
    expect(await screen.findByText('Nothing is on the agenda yet.')).toBeInTheDocument();
  });
});

describe('arranging', () => {
  const view = agenda({ mayArrange: true });
  const moved = agenda({ mayArrange: true, items: [3, 1, 2].map(proposal), asOf: plusMs(NOW, 1_000) });

  it('moves by menu; what was moved keeps the focus, and the move is said with from and to', async () => {
    const { user, bridge } = await opened(view, asFacilitator);
    bridge.answer('moveAgendaItem', { ok: true, value: moved });
    await user.click(await screen.findByRole('button', { name: 'Move Wish 3' }));
    expect(screen.getByRole('menuitem', { name: 'To top' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(order()).toEqual(['Wish 3', 'Wish 1', 'Wish 2']));
    expect(bridge.asked).toContainEqual({ call: 'moveAgendaItem', input: { item: 'proposal-3', before: 'proposal-1' } });
    expect(screen.getByRole('button', { name: 'Move Wish 3' })).toHaveFocus();
    expect(await screen.findByText('Wish 3 moved from place 3 to place 1 of 3.')).toBeInTheDocument();
  });

  it('moves by number, to the last place as well', async () => {
    const { user, bridge } = await opened(view, asFacilitator);
    bridge.answer('moveAgendaItem', { ok: true, value: moved });
    const place = await screen.findByRole('spinbutton', { name: 'Place of Wish 1' });
    await user.clear(place);
    await user.type(place, '3{Enter}');
    expect(bridge.asked).toContainEqual({ call: 'moveAgendaItem', input: { item: 'proposal-1', before: null } });
  });

  it('shows a move before the server has answered, says it only then, and takes it back where it is refused', async () => {
    const { user, bridge } = await opened(view, asFacilitator);
    let refuse = (_: Reply<'moveAgendaItem'>): void => undefined;
    bridge.answer('moveAgendaItem', () => new Promise((resolve) => (refuse = resolve)));
    await user.click(await screen.findByRole('button', { name: 'Move Wish 3' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(order()).toEqual(['Wish 3', 'Wish 1', 'Wish 2']));
    expect(screen.getByRole('button', { name: 'Move Wish 3' })).toHaveFocus();
    expect(screen.queryByText(/Wish 3 moved from/)).not.toBeInTheDocument();
    act(() => refuse({ ok: false, refusal: { code: 'agendaFrozen' } }));
    await waitFor(() => expect(order()).toEqual(['Wish 1', 'Wish 2', 'Wish 3']));
    expect(await screen.findByRole('alert')).toHaveTextContent('The event has begun');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move Wish 3' })).toHaveFocus());
    expect(screen.queryByText(/Wish 3 moved from/)).not.toBeInTheDocument();
  });

  it('closes the menu by Escape and goes back to its button', async () => {
    const { user } = await opened(view, asFacilitator);
    await user.click(await screen.findByRole('button', { name: 'Move Wish 2' }));
    await user.keyboard('{ArrowDown}{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Move Wish 2' })).toHaveFocus();
  });

  it('parks, drops and brings back', async () => {
    const aside = [{ ...proposal(1), isParked: true }, { ...proposal(2), isDropped: true }, proposal(3)];
    const { user, bridge } = await opened(agenda({ mayArrange: true, items: aside }), asFacilitator);
    const later = agenda({ mayArrange: true, asOf: plusMs(NOW, 1_000) });
    bridge.answer('parkAgendaItem', { ok: true, value: later });
    bridge.answer('dropAgendaItem', { ok: true, value: later });
    await user.click(await screen.findByRole('button', { name: 'Bring Wish 1 back' }));
    await user.click(await screen.findByRole('button', { name: 'Drop Wish 2 from this agenda' }));
    expect(bridge.asked).toContainEqual({ call: 'parkAgendaItem', input: { item: 'proposal-1', isParked: false } });
    expect(bridge.asked).toContainEqual({ call: 'dropAgendaItem', input: { item: 'proposal-2', isDropped: true } });
  });

  it('sets the minutes of an item when the field is left', async () => {
    const { user, bridge } = await opened(view, asFacilitator);
    bridge.answer('setAgendaMinutes', { ok: true, value: view });
    const minutes = await screen.findByRole('spinbutton', { name: 'Minutes for Wish 2' });
    await user.clear(minutes);
    await user.type(minutes, '15');
    await user.tab();
    expect(bridge.asked).toContainEqual({ call: 'setAgendaMinutes', input: { item: 'proposal-2', minutes: 15 } });
  });

  it('says in words why something was refused', async () => {
    const { user, bridge } = await opened(view, asFacilitator);
    bridge.answer('parkAgendaItem', { ok: false, refusal: { code: 'agendaFrozen' } });
    await user.click(await screen.findByRole('button', { name: 'Park Wish 1' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The event has begun');
  });
});

describe('an event for information only', () => {
  it('is explained before it is opened', async () => {
    const { user, bridge } = await opened(agenda(), asFacilitator);
    bridge.answer('openEvent', { ok: true, value: forum({ ...asFacilitator, event: openEvent({ informationOnly: true }) }) });
    await user.click(await screen.findByRole('button', { name: 'Hold for information only' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/locks and agreements stand until the next event that decides/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Hold for information only' }));
    expect(bridge.asked).toContainEqual({ call: 'openEvent', input: { informationOnly: true } });
  });
});

describe('the place an item is moved to', () => {
  const ids = [1, 2, 3, 4].map((number) => proposal(number).id);
  const [first, second, third, fourth] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];

  it.each([
    ['down by one', first, 2, { to: 2, before: third }],
    ['up by one', third, 2, { to: 2, before: second }],
    ['to the bottom', first, 99, { to: 4, before: null }],
    ['to the top', fourth, 0, { to: 1, before: first }],
    ['where it stands already', second, 2, null],
  ])('%s', (_how, item, place, expected) => {
    expect(moveTo(ids, item, place)).toEqual(expected);
  });
});
