/** Impediments: what is in our way, and who clears it today? */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Reply } from '../../src/contract/api';
import type { ImpedimentBoard, ImpedimentCard } from '../../src/contract/calls/impedimentCalls';
import { FORMS } from '../../src/domain/forum/forms';
import { accountId, productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import { board, HOUR, impediment, owned, removed } from './bridge/impedimentSample';
import { forum, me, NOW, shown } from './bridge/sample';
import { openPage, pass, settle, takeClock } from './openPage';

const opened = (shownBoard: ImpedimentBoard, change: Parameters<typeof forum>[0] = {}, at = '/impediments') =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
    bridge.answer('showImpediments', { ok: true, value: shownBoard });
  }, at);
const column = (lane: string, name: RegExp) => {
  const heading = within(screen.getByRole('region', { name: lane })).getByRole('heading', { name });
  if (heading.parentElement === null) throw new Error('A heading stands alone.');
  return within(heading.parentElement);
};
const card = (number: number) => screen.getByText(new RegExp(`^IMP-${String(number)},`)).closest('li');
const done = (value: ImpedimentCard) => ({ ok: true, value }) as const;

describe('the board of impediments', () => {
  it('has a lane a product, and in each cell those due first on top', async () => {
    const late = impediment(2, { due: plusMs(NOW, -2 * HOUR), isLate: true });
    await opened(board([impediment(1), late, owned(3), removed(4, { product: productId('pay') })]));
    expect(
      column('Charge', /Raised \(2\)/)
        .getAllByText(/^IMP-/)
        .map(({ textContent }) => textContent.slice(0, 5)),
    ).toEqual(['IMP-2', 'IMP-1']);
    expect(column('Charge', /Owned \(1\)/).getByText('Change number 103')).toBeInTheDocument();
    expect(column('Pay', /Removed \(1\)/).getByText('Change number 104')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Core' })).not.toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('says of each when it is due, by how much it is late, how old it is and whose it is', async () => {
    await opened(board([impediment(1), owned(2, { due: plusMs(NOW, -2 * HOUR) }), impediment(3, { due: plusMs(NOW, 26 * HOUR) })]));
    expect(card(1)).toHaveTextContent('Due today, 12:30');
    expect(card(1)).toHaveTextContent('raised by Mo Manager 3 hours ago');
    expect(card(1)).toHaveTextContent('Nobody owns it yet');
    expect(card(2)).toHaveTextContent('Late by 2 hours');
    expect(card(2)).toHaveTextContent('Owned by Olga Owner');
    expect(card(3)).toHaveTextContent('Due tomorrow, 12:00');
  });

  it('counts down while one looks', async () => {
    takeClock();
    await opened(board([impediment(1, { due: plusMs(NOW, HOUR / 2) })]));
    expect(card(1)).toHaveTextContent('Due 10:30, in 30 minutes');
    await pass(61_000);
    expect(card(1)).toHaveTextContent('Due 10:30, in 29 minutes');
  });

  it('says what became of those removed, and how many were removed the same day', async () => {
    const sameDay = { confirmed: 4, sameDay: 3 };
    await opened(board([removed(1), removed(2, { column: 'confirmed', wasSameDay: true, maySteps: [] })], { sameDay }));
    expect(card(1)).toHaveTextContent('Waits for confirmation');
    expect(card(2)).toHaveTextContent('Removed the same day');
    expect(screen.getByText(/In the last 30 days 3 of 4 were removed the same day/)).toBeInTheDocument();
  });

  it('names the leadership team where that handles them, and says so when nothing is in the way', async () => {
    await opened(board([]), { settings: FORMS.threeM.settings });
    expect(screen.getByText('Nothing is in the way')).toBeInTheDocument();
    expect(screen.getByText(/The leadership team takes impediments/)).toHaveTextContent('The agenda shows only how many there are.');
  });

  it('survives thousands: a long column shows its beginning, and more when asked', async () => {
    const { user } = await opened(board(Array.from({ length: 5_000 }, (_, at) => impediment(at + 1))));
    expect(screen.getAllByText(/^IMP-\d+,/)).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Show more of 4,980' }));
    expect(screen.getAllByText(/^IMP-\d+,/)).toHaveLength(70);
  });

  it('offers nothing to whoever may do nothing', async () => {
    await opened(board([impediment(1, { maySteps: [] })], { mayRaise: false }));
    expect(within(screen.getByRole('main')).queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('moving an impediment', () => {
  it('takes it with one button; it stands in its new column, focus follows it, and that is said', async () => {
    const { bridge, user } = await opened(board([impediment(1)]));
    bridge.answer('moveImpediment', done(owned(1)));
    bridge.answer('showImpediments', { ok: true, value: board([owned(1)]) });
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    await settle();
    expect(bridge.asked).toContainEqual({ call: 'moveImpediment', input: { number: 1, seen: 'raised', to: 'owned', reason: '' } });
    expect(column('Charge', /Owned \(1\)/).getByText('Change number 101')).toBeInTheDocument();
    expect(card(1)).toContainElement(document.activeElement as HTMLElement);
    expect(screen.getByText('IMP-1: moved from Raised to Owned.')).toBeInTheDocument();
  });

  it('has each allowed step in a menu, worked by keys alone', async () => {
    const { bridge, user } = await opened(board([owned(1)]));
    bridge.answer('moveImpediment', done(owned(1, { column: 'inRemoval' })));
    screen.getByRole('button', { name: 'Move Change number 101' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Hand it back',
      'Begin the removal',
      'Mark as removed',
    ]);
    expect(await faultsOf()).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    await settle();
    expect(bridge.asked).toContainEqual({ call: 'moveImpediment', input: { number: 1, seen: 'owned', to: 'inRemoval', reason: '' } });
  });

  it('leaves the menu by Escape, back where it was opened', async () => {
    const { user } = await opened(board([owned(1)]));
    const opener = screen.getByRole('button', { name: 'Move Change number 101' });
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('asks what is still in the way before it reopens one', async () => {
    const { bridge, user } = await opened(board([removed(1)]));
    bridge.answer('moveImpediment', done(owned(1)));
    await user.click(screen.getByRole('button', { name: 'Move Change number 101' }));
    await user.click(screen.getByRole('menuitem', { name: 'Reopen it' }));
    await settle();
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Reopen it' }));
    expect(dialog.getByText('Say what is still in the way, so that its owner can go on.')).toBeInTheDocument();
    await user.type(dialog.getByLabelText('What is still in the way?'), 'No token yet');
    await user.click(dialog.getByRole('button', { name: 'Reopen it' }));
    await settle();
    expect(bridge.asked).toContainEqual({
      call: 'moveImpediment',
      input: { number: 1, seen: 'removed', to: 'owned', reason: 'No token yet' },
    });
  });

  it('shows the step before the server has answered, offers no other meanwhile, and takes it back where it is refused', async () => {
    const { bridge, user } = await opened(board([impediment(1)]));
    let refuse = (_: Reply<'moveImpediment'>): void => undefined;
    bridge.answer('moveImpediment', () => new Promise((resolve) => (refuse = resolve)));
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    expect(column('Charge', /Owned \(1\)/).getByText('Change number 101')).toBeInTheDocument();
    expect(card(1)).toHaveFocus();
    expect(card(1)?.querySelector('button')).toBeNull();
    act(() => refuse({ ok: false, refusal: { code: 'mayNotTake', leaders: [] } }));
    await settle();
    expect(column('Charge', /Raised \(1\)/).getByText('Change number 101')).toBeInTheDocument();
    expect(card(1)).toContainElement(document.activeElement as HTMLElement);
    expect(screen.queryByText(/moved from/)).not.toBeInTheDocument();
  });

  it('says who was quicker, and shows where it is now', async () => {
    const { bridge, user } = await opened(board([impediment(1)]));
    bridge.answer('moveImpediment', { ok: false, refusal: { code: 'elsewhere', column: 'owned', by: accountId('olga') } });
    bridge.answer('showImpediments', { ok: true, value: board([owned(1, { maySteps: [] })]) });
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    await settle();
    expect(screen.getByText(/was quicker: it is in Owned now/)).toHaveTextContent('Olga Owner was quicker');
    expect(column('Charge', /Owned \(1\)/).getByText('Change number 101')).toBeInTheDocument();
  });

  it('says so when nobody knows whether it happened', async () => {
    const { bridge, user } = await opened(board([impediment(1)]));
    act(() => {
      bridge.isCutOff = true;
    });
    await user.click(screen.getByRole('button', { name: 'Take it' }));
    await settle();
    expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
    expect(screen.getByText('Change number 101')).toBeInTheDocument();
  });
});

describe('raising an impediment', () => {
  it('needs two answers and no more, and shows it on the board at once', async () => {
    const { bridge, user } = await opened(board([]));
    bridge.answer('raiseImpediment', done(impediment(1)));
    bridge.answer('showImpediments', { ok: true, value: board([impediment(1)]) });
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    await user.keyboard('Access waits for legal');
    await user.selectOptions(screen.getByLabelText('Which product does it hinder?'), 'Charge');
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    await settle();
    expect(bridge.asked).toContainEqual({
      call: 'raiseImpediment',
      input: { title: 'Access waits for legal', product: 'charge', detail: '' },
    });
    expect(column('Charge', /Raised \(1\)/).getByText('Change number 101')).toBeInTheDocument();
    expect(screen.queryByLabelText('What is in the way?')).not.toBeInTheDocument();
  });

  it('has the reader’s own product chosen already', async () => {
    const { user } = await opened(board([]), { me: me({ owns: [productId('pay')] }) });
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    expect(screen.getByLabelText('Which product does it hinder?')).toHaveValue('pay');
  });

  it('points out what is missing, and keeps what was typed when it is refused', async () => {
    const { bridge, user } = await opened(board([]));
    bridge.answer('raiseImpediment', { ok: false, refusal: { code: 'mayNotCreateIssues' } });
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    expect(screen.getByText('Say in one line what is in the way.')).toBeInTheDocument();
    expect(screen.getByText('Choose the product it hinders.')).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
    await user.type(screen.getByLabelText('What is in the way?'), 'No key');
    await user.selectOptions(screen.getByLabelText('Which product does it hinder?'), 'Pay');
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    await settle();
    expect(screen.getByText(/You may not create issues/)).toBeInTheDocument();
    expect(screen.getByLabelText('What is in the way?')).toHaveValue('No key');
  });
});

describe('dragging an impediment', () => {
  const drag = async (what: Element | null, onto: Element | null) => {
    if (what === null || onto === null) throw new Error('There is nothing to drag, or nowhere to.');
    const carried = { dataTransfer: { types: [], items: [], files: [], setData: () => undefined, setDragImage: () => undefined } };
    fireEvent.dragStart(what, carried);
    await act(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    fireEvent.dragEnter(onto, carried);
    fireEvent.drop(onto, carried);
    await settle();
  };
  const target = (name: RegExp) => within(screen.getByRole('region', { name: 'Charge' })).getByRole('heading', { name }).parentElement;

  it('makes the same step as the menu', async () => {
    const { bridge } = await opened(board([owned(1)]));
    bridge.answer('moveImpediment', done(removed(1)));
    await drag(card(1), target(/^Removed/));
    expect(bridge.asked).toContainEqual({ call: 'moveImpediment', input: { number: 1, seen: 'owned', to: 'removed', reason: '' } });
  });

  it('is taken by no column where the reader may not move it', async () => {
    const { bridge } = await opened(board([owned(1), removed(2)]));
    await drag(card(1), target(/^Confirmed/));
    expect(bridge.timesAsked('moveImpediment')).toBe(0);
  });
});
