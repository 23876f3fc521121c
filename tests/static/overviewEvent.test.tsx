/** Overview's part in the event: what stands, what waits for me, and the way on. */
import { screen, within } from '@testing-library/react';
import type { ForumView } from '../../src/contract/api';
import { abilities, asFacilitator, forum, NEXT, NOW, openEvent, product, shown } from './bridge/sample';
import { openPage } from './openPage';

const showing = (view: ForumView, isUnusualForReader = false) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(view));
    bridge.answer('showCalendar', {
      ok: true,
      value: {
        calendar: { cadence: null, changes: [] },
        next: [{ at: NEXT, change: null, isUnusualForReader, local: { forum: '', reader: '', utc: '' } }],
        mayChange: false,
        asOf: NOW,
      },
    });
  });

it('leads to the session while an event is on', async () => {
  await showing(forum({ event: openEvent() }));
  expect(screen.getByRole('link', { name: 'Go to the session' })).toBeInTheDocument();
});

it('counts the agreements that stand for each product', async () => {
  await showing(forum({ products: [product('Charge', { agreements: [3, 4] }), product('Pay')] }));
  expect(within(screen.getByRole('region', { name: 'Charge' })).getByRole('link', { name: '2 standing' })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: 'Pay' })).getByRole('link', { name: 'None' })).toBeInTheDocument();
});

it('says what waits for the reader, and nothing where nothing does', async () => {
  const { user, bridge } = await showing(forum({ counts: { proposals: 0, agreements: 0, impediments: 0, needsMe: 2 } }));
  bridge.answer('showNeeds', { ok: true, value: { needs: [], asOf: NOW } });
  await user.click(screen.getByRole('link', { name: '2 things wait for you' }));
  expect(bridge.history.location.pathname).toBe('/needs-me');
});

it('leads to the agenda of the next event, and hints when the clocks differ unusually', async () => {
  await showing(forum(), true);
  expect(screen.getByRole('link', { name: 'Agenda so far' })).toBeInTheDocument();
  expect(await screen.findByText(/This is another hour for you than last time/)).toBeInTheDocument();
});

it('gives no hint in a usual week', async () => {
  await showing(forum(), false);
  expect(screen.queryByText(/This is another hour/)).not.toBeInTheDocument();
});

it('offers proposing to who may propose, beside opening for who may open', async () => {
  await showing(forum({ abilities: abilities({ mayPropose: true }) }));
  expect(screen.getByRole('link', { name: 'Propose a change' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Open the event' })).not.toBeInTheDocument();
});

it('closes a question by its buttons and gives the focus back', async () => {
  const { user, bridge } = await showing(forum(asFacilitator));
  const asked = screen.getByRole('button', { name: 'Hold for information only' });
  await user.click(asked);
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Not now' }));
  expect(asked).toHaveFocus();
  expect(bridge.timesAsked('openEvent')).toBe(0);
});
