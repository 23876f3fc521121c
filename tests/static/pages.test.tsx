/** Put back, log, settings, and the way between pages. */
import { screen, within } from '@testing-library/react';
import { accountId, breachId, eventId, issueId, productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { asFacilitator, breachView, forum, NOW, openEvent, product, shown } from './bridge/sample';
import { openPage } from './openPage';

const withForum = (at: string, prepare: Parameters<typeof openPage>[0], change = {}) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
    prepare(bridge);
  }, at);

describe('Put back', () => {
  it('says which issue moved from where to where, by whom, and how soon it was back', async () => {
    await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries: [breachView(1)], next: null } });
    });
    const row = (await screen.findByRole('link', { name: 'CHG-105 Change number 105' })).closest('li');
    expect(row).toHaveTextContent('09:30');
    expect(row).toHaveTextContent('Moved from below CHG-104 to below CHG-101');
    expect(row).toHaveTextContent('Put back after 4 seconds');
    expect(screen.getByRole('heading', { name: /Mo Manager/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /Tuesday.*9 March 2027/ })).toBeInTheDocument();
  });

  it('names neither a mover nobody knows nor an issue the reader may not see', async () => {
    const hidden = breachView(1, { mover: null, issueId: issueId('77777') });
    await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries: [hidden], next: null } });
    });
    expect(await screen.findByText('An issue you may not see')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /Somebody unknown/ })).toBeInTheDocument();
  });

  it('says in words that a move could not be put back, and keeps the technical reason for those who ask', async () => {
    const reason = 'Jira answered 400 {"errorMessages":["JIRA.RANK"]}';
    await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries: [breachView(1, { outcome: { kind: 'failed', reason } })], next: null } });
    });
    expect(await screen.findByText('Could not be put back')).toBeVisible();
    expect(screen.getByText(reason)).not.toBeVisible();
    screen.getByText('Technical reason').click();
    expect(screen.getByText(reason)).toBeVisible();
  });

  it('groups by day and mover', async () => {
    const entries = [
      breachView(4),
      breachView(3, { mover: accountId('fay') }),
      breachView(2),
      breachView(1, { movedAt: plusMs(NOW, -48 * 3_600_000) }),
    ];
    await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries, next: null } });
    });
    await screen.findAllByText('2 moves');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });

  it('shows older entries on demand and says where the list ends', async () => {
    const { user } = await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', ({ before }) => ({
        ok: true,
        value: before === undefined ? { entries: [breachView(2)], next: 2 } : { entries: [breachView(1)], next: null },
      }));
    });
    await user.click(await screen.findByRole('button', { name: 'Show older' }));
    expect((await screen.findAllByText('2 moves'))[0]).toBeInTheDocument();
    expect(screen.getByText('That is all.')).toBeInTheDocument();
  });

  it('keeps the filter by product in the address', async () => {
    const { user, bridge } = await withForum('/put-back', (host) => {
      host.answer('listBreaches', { ok: true, value: { entries: [], next: null } });
    });
    await user.click(await screen.findByRole('link', { name: 'Pay' }));
    expect(bridge.history.location).toEqual({ pathname: '/put-back', search: '?product=pay' });
    expect(bridge.asked).toContainEqual({ call: 'listBreaches', input: { product: 'pay' } });
    expect(screen.getByRole('link', { name: 'Pay' })).toHaveAttribute('aria-current', 'page');
  });

  it('says when nothing was moved', async () => {
    await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries: [], next: null } });
    });
    expect(await screen.findByText('Nothing was moved against the lock.')).toBeInTheDocument();
  });

  it('offers a retry when the list cannot be read', async () => {
    const { user, bridge } = await withForum('/put-back', (host) => {
      host.answer('listBreaches', () => Promise.reject(new Error('down')));
    });
    await screen.findByText(/The list could not be read/);
    bridge.answer('listBreaches', { ok: true, value: { entries: [breachView(1)], next: null } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await screen.findAllByText('1 move'))[0]).toBeInTheDocument();
  });

  it('walks its links by arrow keys', async () => {
    const entries = [
      breachView(2, { issueId: issueId('1001') }),
      breachView(1, { issueId: issueId('1002'), movedAt: plusMs(NOW, -3_600_000) }),
    ];
    const { user } = await withForum('/put-back', (bridge) => {
      bridge.answer('listBreaches', { ok: true, value: { entries, next: null } });
    });
    (await screen.findByRole('link', { name: /CHG-101/ })).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /CHG-102/ })).toHaveFocus();
  });
});

describe('Log', () => {
  const breach = {
    kind: 'breach',
    id: breachId(1),
    productId: productId('charge'),
    issueId: issueId('1005'),
    mover: accountId('mo'),
    outcome: { kind: 'putBack' },
  } as const;

  it('says who did what, and that the record is whole', async () => {
    const entries = [
      { number: 2, at: NOW, actor: null, what: breach },
      { number: 1, at: NOW, actor: accountId('fay'), what: { kind: 'eventOpened', id: eventId(41) } as const },
    ];
    await withForum('/log', (bridge) => {
      bridge.answer('listLog', { ok: true, value: { entries, next: null, chain: 'whole' } });
    });
    expect(await screen.findByText('The log is whole: all 2 entries follow one another without a gap.')).toBeInTheDocument();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    await screen.findByRole('link', { name: /CHG-105/ });
    expect(rows[1]).toHaveTextContent('The app');
    expect(rows[1]).toHaveTextContent('Put back CHG-105 Change number 105 in Charge, moved by Mo Manager');
    expect(rows[2]).toHaveTextContent('Opened event E41');
  });

  it('says loudly where the record is broken', async () => {
    const entries = [{ number: 1, at: NOW, actor: null, what: breach }];
    await withForum('/log', (bridge) => {
      bridge.answer('listLog', { ok: true, value: { entries, next: null, chain: { brokenAt: 7 } } });
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The log is not whole: entry 7');
  });
});

describe('Settings', () => {
  it('says in plain words how the forum works', async () => {
    await withForum('/settings', () => undefined);
    expect(await screen.findByText('Every week on Tuesday, 14:00 (America/New York)')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a product' })).not.toBeInTheDocument();
  });

  it('adds a product for the facilitator, and keeps the form when that is refused', async () => {
    const { user, bridge } = await withForum(
      '/settings',
      (host) => {
        host.answer('checkBoard', ({ boardId }) => ({ ok: true, value: { boardId, name: 'Pay board', projects: [] } }));
        host.answer('addProduct', { ok: false, refusal: { code: 'eventIsOpen' } });
      },
      asFacilitator,
    );
    await user.click(await screen.findByRole('button', { name: 'Add a product' }));
    await user.type(screen.getByRole('combobox', { name: 'Board' }), 'pay');
    await user.click(await screen.findByRole('option', { name: /Pay board/ }));
    await screen.findByText('This board can be locked.');
    await user.type(screen.getByRole('combobox', { name: 'Product Owner' }), 'olga');
    await user.click(await screen.findByRole('option', { name: 'Olga Owner' }));
    await user.click(screen.getByRole('button', { name: 'Add a product' }));
    expect(await screen.findByText(/Products cannot be added while an event is on/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Pay board');
    bridge.answer('addProduct', {
      ok: true,
      value: forum({ ...asFacilitator, asOf: plusMs(NOW, 1_000), products: [product('Charge'), product('Wish')] }),
    });
    await user.click(screen.getByRole('button', { name: 'Add a product' }));
    expect(await screen.findByText('Product Owner of Wish')).toBeInTheDocument();
  });
});

describe('the way between pages', () => {
  it('puts the page in the address, and the focus on its heading', async () => {
    const { user, bridge } = await withForum('/', () => undefined);
    await user.click(screen.getByRole('link', { name: 'Settings' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus();
    expect(bridge.history.visited).toEqual(['/overview', '/settings']);
    bridge.history.back();
    expect(await screen.findByRole('heading', { level: 1, name: 'Overview' })).toBeInTheDocument();
  });

  it('leads an unknown address to the overview', async () => {
    const { bridge } = await withForum('/no-such-page', () => undefined);
    expect(bridge.history.visited).toEqual(['/overview']);
  });

  const pageNames = () =>
    within(screen.getByRole('navigation'))
      .getAllByRole('link')
      .map((link) => link.textContent);

  it('shows no session while no event is on', async () => {
    await withForum('/', () => undefined);
    expect(pageNames()).not.toContain('Session');
    expect(pageNames()[0]).toBe('Overview');
  });

  it('shows the session first while an event is on', async () => {
    await withForum('/', () => undefined, { event: openEvent() });
    expect(pageNames()[0]).toBe('Session');
  });

  it('goes by keys, and lists them', async () => {
    const { user } = await withForum('/', () => undefined);
    await user.keyboard('gs');
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).toBeInTheDocument();
  });
});
