import { screen } from '@testing-library/react';
import { abilities, forum, lock, openEvent, product, shown } from './bridge/sample';
import { openPage } from './openPage';

const open = (change: Parameters<typeof forum>[0]) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum(change)));
  });

describe('B9 the banner on the forum’s own page', () => {
  it('says how to propose and how to call an emergency while orders are locked', async () => {
    const { bridge, user } = await open({ abilities: abilities({ mayPropose: true }) });
    await user.click(await screen.findByRole('link', { name: 'propose a change' }));
    expect(bridge.history.visited.at(-1)).toBe('/propose');
  });

  it('offers no proposal to who may file none', async () => {
    await open({});
    expect(await screen.findByRole('link', { name: 'call an emergency' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'propose a change' })).toBeNull();
  });

  it('is gone while the event is on', async () => {
    await open({ event: openEvent(), products: [product('Charge', { lock: lock({ state: 'open' }) })] });
    await screen.findByRole('heading', { name: 'Charge' });
    expect(screen.queryByText(/call an emergency/)).toBeNull();
  });
});
