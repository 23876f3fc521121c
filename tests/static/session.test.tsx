/** Session: where are we, and what is decided? The course of the event, for who leads and for everybody else. */
import { act, screen, within } from '@testing-library/react';
import type { SessionView } from '../../src/contract/calls/sessionCalls';
import { accountId, productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { itemId, type SessionItem } from '../../src/domain/session/session';
import { asFacilitator, forum, me, NEXT, openEvent, product, shown } from './bridge/sample';
import { proposalView, sessionItem, sessionView, STOPPED } from './bridge/sessionSample';
import { openPage, pass, settle, takeClock } from './openPage';

const opened = (view: SessionView, change: Parameters<typeof forum>[0] = {}, hasRealtime = true) =>
  openPage((bridge) => {
    bridge.hasRealtime = hasRealtime;
    bridge.answer('showForum', shown(forum({ event: openEvent(), ...change })));
    bridge.answer('showSession', { ok: true, value: view });
  }, '/session');
const later = (view: SessionView, seconds: number): SessionView => ({ ...view, asOf: plusMs(view.asOf, seconds * 1_000) });
/** The same session with another item under discussion. */
const at = (number: number, change: Parameters<typeof sessionView>[0] = {}): SessionView => {
  const items = [1, 2, 3].map((one): SessionItem => ({
    ...sessionItem({ kind: 'proposal', number: one }),
    state: one < number ? 'done' : one === number ? 'current' : 'toCome',
  }));
  return later(sessionView({ ...change, session: { items, ...change.session } }), 1);
};
const leads = { mayLead: true };

describe('the session', () => {
  it('shows the item under discussion with its exact change, who decides, and what comes next', async () => {
    await opened(sessionView());
    const item = within(await screen.findByRole('article', { name: 'Wish number 1' }));
    expect(item.getByText(/above/)).toHaveTextContent('Move CHG-105 Change number 105 above CHG-101 Change number 101');
    expect(item.getAllByText('No answer yet')).toHaveLength(2);
    const next = screen.getByRole('region', { name: 'Next' });
    expect(within(next).getByRole('button', { name: 'Wish number 2' })).toBeVisible();
  });

  it('says that no event is on, and where the agenda is', async () => {
    await openPage((bridge) => {
      bridge.answer('showForum', shown(forum()));
    }, '/session');
    expect(await screen.findByText('No event is on.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See the agenda' })).toBeInTheDocument();
  });

  it('says in words that an event for information only decides nothing', async () => {
    await opened(sessionView({ session: { isInformationOnly: true } }));
    expect(await screen.findByText(/nothing can be decided, and locks and agreements stand/)).toBeInTheDocument();
  });

  it('offers its steps to who leads only, and says to others who that is', async () => {
    await opened(sessionView());
    expect(await screen.findByText(/leads the session/)).toHaveTextContent('Fay Facilitator leads the session.');
    expect(screen.queryByRole('button', { name: 'Next item' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take over the lead' })).not.toBeInTheDocument();
  });

  it('lets somebody take over from who leads', async () => {
    const { user, bridge } = await opened(sessionView({ mayTakeOver: true }));
    bridge.answer('takeOver', { ok: true, value: later(sessionView(leads), 1) });
    await user.click(await screen.findByRole('button', { name: 'Take over the lead' }));
    expect(bridge.asked).toContainEqual({ call: 'takeOver', input: { from: 'fay' } });
    expect(await screen.findByRole('button', { name: 'Next item' })).toBeInTheDocument();
  });

  it('goes on to the next item, naming the one that was seen, and says so aloud', async () => {
    const { user, bridge } = await opened(sessionView(leads));
    bridge.answer('nextItem', { ok: true, value: at(2, leads) });
    await user.click(await screen.findByRole('button', { name: 'Next item' }));
    expect(bridge.asked).toContainEqual({ call: 'nextItem', input: { seen: 'proposal-1' } });
    expect(await screen.findByRole('article', { name: 'Wish number 2' })).toBeInTheDocument();
    expect(await screen.findByText('Now: Wish number 2, item 2 of 3.')).toBeInTheDocument();
  });

  it('is led by letters, which are listed, and which g takes away', async () => {
    const { user, bridge } = await opened(sessionView(leads));
    bridge.answer('nextItem', { ok: true, value: at(2, leads) });
    bridge.answer('pauseSession', { ok: true, value: at(2, leads) });
    await screen.findByRole('article');
    await user.keyboard('n');
    await settle();
    await user.keyboard('p');
    await settle();
    expect(bridge.timesAsked('nextItem')).toBe(1);
    expect(bridge.asked).toContainEqual({ call: 'pauseSession', input: { isPaused: true } });
    await user.keyboard('i');
    expect(screen.getByRole('heading', { name: 'Wish number 2' })).toHaveFocus();
    await user.keyboard('?');
    expect(await screen.findByText('Next item, for who leads')).toBeInTheDocument();
  });

  it('does nothing at a letter of leading for who does not lead', async () => {
    const { user, bridge } = await opened(sessionView());
    await screen.findByRole('article');
    await user.keyboard('nkp');
    expect(bridge.asked.filter(({ call }) => call !== 'showForum' && call !== 'showSession')).toEqual([]);
  });

  it('goes to any item', async () => {
    const { user, bridge } = await opened(sessionView(leads));
    bridge.answer('goToItem', { ok: true, value: at(3, leads) });
    await user.click((await screen.findAllByRole('button', { name: 'Go to it: Wish number 3' }))[0] ?? document.body);
    expect(bridge.asked).toContainEqual({ call: 'goToItem', input: { item: 'proposal-3', seen: 'proposal-1' } });
  });

  it('says who moved on, and where the session is, to whoever was slower', async () => {
    const { user, bridge } = await opened(sessionView(leads));
    bridge.answer('parkItem', { ok: false, refusal: { code: 'movedOn', current: itemId('proposal-2'), by: accountId('olga') } });
    bridge.answer('showSession', { ok: true, value: at(2, leads) });
    await user.click(await screen.findByRole('button', { name: 'Park this item' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('moved on: the session is at “Wish number 2” now');
    expect(await screen.findByRole('article', { name: 'Wish number 2' })).toBeInTheDocument();
  });
});

describe('all open browsers', () => {
  it('follow by asking every few seconds where no message is heard', async () => {
    takeClock();
    const { bridge } = await opened(sessionView(), {}, false);
    bridge.answer('showSession', { ok: true, value: at(2) });
    await pass(4_500);
    expect(screen.getByRole('article', { name: 'Wish number 2' })).toBeInTheDocument();
  });

  it('follow at once on a message', async () => {
    takeClock();
    const { bridge } = await opened(sessionView());
    await pass(500);
    bridge.answer('showSession', { ok: true, value: at(2) });
    act(() => {
      bridge.publish('forum-f1');
    });
    await pass(500);
    expect(screen.getByRole('article', { name: 'Wish number 2' })).toBeInTheDocument();
  });

  it('ask less often while the page is behind another tab', async () => {
    takeClock();
    const { bridge } = await opened(sessionView());
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await pass(4_000);
    const before = bridge.timesAsked('showSession');
    await pass(19_000);
    expect(bridge.timesAsked('showSession') - before).toBeLessThanOrEqual(1);
    jest.restoreAllMocks();
  });
});

describe('people', () => {
  const view = sessionView({
    present: [
      { person: accountId('fay'), for: null, at: NEXT, isLate: false },
      { person: accountId('mo'), for: accountId('olga'), at: plusMs(NEXT, 60_000), isLate: true },
    ],
    absent: [productId('pay')],
  });

  it('are named with whom they stand in for, and who came late', async () => {
    await opened(view, { products: [product('Charge')] });
    const people = within(await screen.findByRole('region', { name: '2 people are here' }));
    expect(await people.findByText('Mo Manager')).toBeInTheDocument();
    expect(people.getByText('Mo Manager').closest('li')).toHaveTextContent('Mo Manager for Olga OwnerChargecame late');
    expect(people.getByText(/its items are parked/)).toBeInTheDocument();
  });

  it('say that nobody here can decide what no present person decides', async () => {
    await opened(sessionView());
    expect((await screen.findAllByText(/Nobody here can answer for/))[0]).toHaveTextContent(
      'Nobody here can answer for: Product Owner of Charge: Olga Owner. 3 items wait for that.',
    );
  });

  it('say themselves that they are here, as themselves or for somebody', async () => {
    const proxies = [{ for: accountId('olga'), by: accountId('mo'), from: NEXT, until: plusMs(NEXT, 86_400_000) }];
    const { user, bridge } = await opened(sessionView(), { proxies });
    bridge.answer('attend', { ok: true, value: later(view, 1) });
    await user.click(await screen.findByRole('button', { name: 'I am here for Olga Owner' }));
    expect(bridge.asked).toContainEqual({ call: 'attend', input: { person: 'mo', for: 'olga' } });
  });
});

describe('before closing', () => {
  const checklist = {
    blockers: [{ code: 'pathwayWithoutSlot' as const, proposal: 2 }],
    notReached: [itemId('proposal-3')],
    unownedImpediments: [7],
  };

  it('lists what is open, and closes nothing while something must be settled', async () => {
    const { user, bridge } = await opened(sessionView({ ...leads, checklist }), asFacilitator);
    const card = within(await screen.findByRole('region', { name: 'Before closing' }));
    expect(card.getByText(/Wish number 2: set its first slot for today/)).toBeInTheDocument();
    expect(card.getByText(/Wish number 3 was not reached/)).toBeInTheDocument();
    expect(card.getByText(/has no owner yet/)).toHaveTextContent('Impediment 7 has no owner yet.');
    await user.click(card.getByRole('button', { name: 'Close the event' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('button', { name: 'Close the event' })).not.toBeInTheDocument();
    expect(bridge.timesAsked('closeEvent')).toBe(0);
  });

  it('closes the event when everything has a place to go', async () => {
    const { user, bridge } = await opened(sessionView(leads), asFacilitator);
    bridge.answer('closeEvent', { ok: true, value: forum({ asOf: plusMs(NEXT, 1_000) }) });
    expect(await screen.findByText('Every item has an outcome or a place to go.')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Close the event' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the event' }));
    expect(bridge.timesAsked('closeEvent')).toBe(1);
    expect(await screen.findByText('No event is on.')).toBeInTheDocument();
  });
});

describe('items that are no proposals', () => {
  const with_ = (topic: SessionItem['topic'], change: Parameters<typeof sessionView>[0] = {}) =>
    sessionView({ ...change, session: { items: [{ ...sessionItem(topic), state: 'current', timer: STOPPED }] } });

  it('an agreement that ends: the Product Owner says whether it goes on', async () => {
    const agreement = {
      number: 7,
      text: 'CHG-1 before CHG-2',
      products: [productId('charge')],
      decision: 'none',
      mayDecide: true,
    } as const;
    const { user, bridge } = await opened(with_({ kind: 'agreementEnding', number: 7 }, { agreements: [agreement] }), {
      me: me({ accountId: accountId('olga') }),
    });
    bridge.answer('renewAgreement', { ok: true, value: later(sessionView(), 1) });
    expect(await screen.findByText(/If nobody says anything, it goes on/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'It ends' }));
    expect(bridge.asked).toContainEqual({ call: 'renewAgreement', input: { number: 7, goesOn: false } });
  });

  it('moves against the lock: the way to the list of them', async () => {
    await opened(with_({ kind: 'breaches', product: productId('charge'), count: 3 }));
    expect(await screen.findByRole('article', { name: '3 moves against the lock in Charge' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See what was put back' })).toBeInTheDocument();
  });

  it('an outcome that came meanwhile is read aloud', async () => {
    takeClock();
    const { bridge } = await opened(sessionView());
    const decided = { product: null, outcome: 'agreed', agreement: 12, event: 42, at: NEXT } as const;
    const view = proposalView(1, { proposal: { state: { kind: 'decided', decided: [decided], isSplit: false } } });
    bridge.answer('showSession', { ok: true, value: later(sessionView({ proposals: [{ number: 1, view }] }), 3) });
    act(() => {
      bridge.publish('forum-f1');
    });
    await pass(500);
    expect(screen.getByText('Wish number 1: it is agreed.')).toBeInTheDocument();
  });
});
