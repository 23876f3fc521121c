/** Overview: are we aligned, and what needs me? */
import { screen, within } from '@testing-library/react';
import type { ForumView } from '../../src/contract/api';
import { eventId, issueId, productId, projectId } from '../../src/domain/ids';
import { asFacilitator, closedEvent, forum, lock, NEXT, noForum, NOW, openEvent, product, shown } from './bridge/sample';
import { later, openPage, settle } from './openPage';

const showing = (view: ForumView) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(view));
  });
const cardOf = (name: string) => within(screen.getByRole('region', { name }));

describe('the sentence of state', () => {
  it('says that all backlogs are locked, until when, by the reader’s clock and by UTC', async () => {
    await showing(forum());
    expect(screen.getByText(/All three backlogs are locked until the event on/)).toHaveTextContent(
      'All three backlogs are locked until the event on Tue 16 Mar, 14:00 EDT; 18:00 UTC.',
    );
  });

  it('adds the forum’s own clock where it differs from the reader’s', async () => {
    await showing(forum({ zone: 'Europe/Berlin' }));
    expect(screen.getByText(/All three backlogs are locked/)).toHaveTextContent(
      'Tue 16 Mar, 14:00 EDT (19:00 CET for the forum; 18:00 UTC)',
    );
  });

  it('never says "locked" where moves are only recorded', async () => {
    const watch = lock({ strength: 'watch', health: { kind: 'detectOnly', checkedAt: NOW, cause: 'watchOnly' } });
    await showing(forum({ products: [product('Charge', { lock: watch }), product('Pay', { lock: watch })] }));
    expect(screen.getByText(/Moves in both backlogs are recorded but not put back/)).toBeInTheDocument();
    expect(screen.getAllByText('Watched: moves are only recorded')).toHaveLength(2);
    expect(document.body).not.toHaveTextContent(/locked/i);
  });

  it('never says "locked" where nobody has checked the lock yet', async () => {
    await showing(forum({ products: [product('Charge', { lock: lock({ health: { kind: 'unchecked', checkedAt: null } }) })] }));
    expect(screen.getByText(/has not been checked yet/)).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/locked/i);
  });

  it('counts apart what holds, what does not, and what is only watched', async () => {
    const broken = lock({ health: { kind: 'broken', checkedAt: NOW, cause: { code: 'boardGone' } } });
    await showing(
      forum({ products: [product('Charge'), product('Pay', { lock: broken }), product('Core', { lock: lock({ strength: 'watch' }) })] }),
    );
    expect(screen.getByText(/1 of 3 backlogs is locked until/)).toHaveTextContent(
      'The lock of 1 product does not hold. In 1 product moves are only recorded.',
    );
  });

  it('says before the first event that nothing is locked', async () => {
    const off = lock({ state: 'off', agreedCount: 0, since: null });
    await showing(
      forum({ event: { state: 'notHeldYet', next: null }, products: [product('Charge', { lock: off }), product('Pay', { lock: off })] }),
    );
    expect(screen.getByText('No event has been held yet, so no backlog is locked.')).toBeInTheDocument();
    expect(cardOf('Charge').getByText('Not locked: no event has been closed yet')).toBeInTheDocument();
  });
});

describe('a product’s card', () => {
  it('says the lock in words, the Product Owner by name, the agreed order and what was put back', async () => {
    await showing(forum({ products: [product('Charge', { putBackCount: 3 })] }));
    const card = cardOf('Charge');
    expect(card.getByText('Locked: moves are put back')).toBeInTheDocument();
    expect(card.getByText('Olga Owner')).toBeInTheDocument();
    expect(card.getByText('240 issues')).toBeInTheDocument();
    expect(card.getByRole('link', { name: '3 moves' })).toBeInTheDocument();
  });

  it('names the cause and the remedy where the lock does not hold', async () => {
    const cause = { code: 'appMayNotRank', projects: [{ id: projectId('7'), key: 'CORE' }], missing: ['SCHEDULE_ISSUES'] } as const;
    await showing(forum({ products: [product('Core', { lock: lock({ health: { kind: 'broken', checkedAt: NOW, cause } }) })] }));
    const card = cardOf('Core');
    expect(card.getByText(/Not enforced: the app may not rank in CORE/)).toBeInTheDocument();
    expect(card.getByText(/give the app the permission Schedule issues/)).toBeInTheDocument();
  });

  it('hides an issue from who may not see it', async () => {
    const cause = { code: 'putBackFailed', issueId: issueId('99999') } as const;
    await showing(forum({ products: [product('Core', { lock: lock({ health: { kind: 'broken', checkedAt: NOW, cause } }) })] }));
    expect(await screen.findByText('An issue you may not see')).toBeInTheDocument();
  });

  it('leads to the board in Jira', async () => {
    const { user, bridge } = await showing(forum({ products: [product('Charge')] }));
    await user.click(screen.getByRole('link', { name: 'Charge board' }));
    expect(bridge.navigated).toEqual(['/secure/RapidBoard.jspa?rapidView=1&view=planning']);
  });

  it('checks the lock on demand and says the result aloud', async () => {
    const { user, bridge } = await showing(
      forum({ products: [product('Charge', { lock: lock({ health: { kind: 'unchecked', checkedAt: null } }) })] }),
    );
    bridge.answer('checkLock', { ok: true, value: forum({ products: [product('Charge')] }) });
    await user.click(screen.getByRole('button', { name: 'Check the lock of Charge' }));
    expect(bridge.asked).toContainEqual({ call: 'checkLock', input: { productId: 'charge' } });
    expect(await screen.findByText('The lock of Charge was checked: it holds.')).toBeInTheDocument();
  });
});

describe('opening and closing', () => {
  const open = openEvent();

  it('offers nothing to who may not, and says who may', async () => {
    await showing(forum());
    expect(screen.queryByRole('button', { name: 'Open the event' })).not.toBeInTheDocument();
    expect(screen.getByText(/the facilitator, opens the event/)).toHaveTextContent('Fay Facilitator, the facilitator, opens the event.');
  });

  it('opens the event', async () => {
    const { user, bridge } = await showing(forum(asFacilitator));
    const opened = forum({ ...asFacilitator, event: open, products: [product('Charge', { lock: lock({ state: 'open' }) })] });
    bridge.answer('openEvent', { ok: true, value: opened });
    bridge.answer('showForum', shown(opened));
    await user.click(screen.getByRole('button', { name: 'Open the event' }));
    expect(await screen.findByRole('button', { name: 'Close the event' })).toBeInTheDocument();
    expect(cardOf('Charge').getByText('Open: the event is on')).toBeInTheDocument();
  });

  it('asks before closing, says what closing does to each product, and leaves it open on request', async () => {
    const view = forum({
      ...asFacilitator,
      event: open,
      products: [product('Charge'), product('Pay', { lock: lock({ strength: 'watch' }) })],
    });
    const { user, bridge } = await showing(view);
    await user.click(screen.getByRole('button', { name: 'Close the event' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Pay/).closest('li')).toHaveTextContent(
      'Pay: moves by anybody but the Product Owner are recorded, not put back.',
    );
    await user.click(dialog.getByRole('button', { name: 'Keep it open' }));
    expect(bridge.timesAsked('closeEvent')).toBe(0);
  });

  it('shows, while closing, which agreed orders are still to be taken', async () => {
    const { user, bridge } = await showing(forum({ ...asFacilitator, event: open }));
    const closing = forum({
      ...asFacilitator,
      event: { state: 'closing', id: eventId(42), number: 42, openedAt: NEXT, remaining: [productId('pay')] },
    });
    bridge.answer('closeEvent', { ok: true, value: closing });
    bridge.answer('showForum', shown(closing));
    await user.click(screen.getByRole('button', { name: 'Close the event' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close the event' }));
    expect(await screen.findByText('Pay: taking the agreed order')).toBeInTheDocument();
    expect(screen.getByText('Charge: agreed order taken')).toBeInTheDocument();
    expect(screen.getByText('The event is closing: 2 of 3 agreed orders are taken.')).toBeInTheDocument();
  });

  it('says a refusal in words with what to do next', async () => {
    const { user, bridge } = await showing(forum(asFacilitator));
    bridge.answer('openEvent', { ok: false, refusal: { code: 'alreadyOpen', id: eventId(42) } });
    await user.click(screen.getByRole('button', { name: 'Open the event' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Event E42 is open already; somebody was quicker.');
  });

  it('admits that it does not know where no answer came', async () => {
    const { user, bridge } = await showing(forum(asFacilitator));
    const answer = later<never>();
    bridge.answer('openEvent', answer.promise);
    await user.click(screen.getByRole('button', { name: 'Open the event' }));
    answer.fail();
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('it is not known whether that happened');
  });
});

describe('a project without a forum', () => {
  it('offers to make one to who may', async () => {
    await openPage((bridge) => {
      bridge.answer('showForum', noForum(true));
    });
    expect(screen.getByRole('button', { name: 'Make a forum' })).toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('says to others who can', async () => {
    await openPage((bridge) => {
      bridge.answer('showForum', noForum(false));
    });
    expect(screen.queryByRole('button', { name: 'Make a forum' })).not.toBeInTheDocument();
    expect(screen.getByText('An administrator of this project can make one.')).toBeInTheDocument();
  });
});

it('names the event closed last', async () => {
  await showing(forum({ event: closedEvent({ next: null }) }));
  expect(cardOf('Next event').getByText(/E41, closed/)).toHaveTextContent('E41, closed Tue 9 Mar, 09:00 EST; 14:00 UTC by Fay Facilitator');
});
