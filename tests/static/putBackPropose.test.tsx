import { screen } from '@testing-library/react';
import type { BreachView } from '../../src/contract/calls/breachCalls';
import { accountId } from '../../src/domain/ids';
import { abilities, breachView, forum, me, shown } from './bridge/sample';
import { openPage } from './openPage';

const asMo = { abilities: abilities({ mayPropose: true }), me: me({ accountId: accountId('mo') }) };

async function open(view: Parameters<typeof forum>[0], entries: readonly BreachView[]) {
  const opened = await openPage((bridge) => {
    bridge.answer('showForum', shown(forum(view)));
    bridge.answer('listBreaches', { ok: true, value: { entries, next: null } });
  }, '/put-back');
  await screen.findAllByText(/Moved from/);
  return opened;
}

describe('Put back', () => {
  it('offers the mover to propose the move, at an address that names it', async () => {
    const { bridge, user } = await open(asMo, [breachView(7), breachView(6, { mover: accountId('olga') })]);
    const links = screen.getAllByRole('link', { name: 'Propose this move' });
    expect(links).toHaveLength(1);
    if (links[0] !== undefined) await user.click(links[0]);
    expect(bridge.history.visited.at(-1)).toBe('/propose?breach=7');
  });

  it('offers it to nobody else, and not to a mover who may file nothing', async () => {
    await open({ ...asMo, abilities: abilities() }, [breachView(7)]);
    expect(screen.queryByRole('link', { name: 'Propose this move' })).toBeNull();
  });

  it('says which agreement the Product Owner’s own move would have broken', async () => {
    await open(asMo, [breachView(7, { mover: accountId('olga'), against: 12 })]);
    expect(screen.getByRole('link', { name: 'AG-12' })).toBeVisible();
  });
});
