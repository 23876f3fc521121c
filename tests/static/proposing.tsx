/** The page that proposes a change, open, and what one does there. */
import { screen, within } from '@testing-library/react';
import type { FakeBridge } from './bridge/fakeBridge';
import { preview, view } from './bridge/proposals';
import { abilities, forum, product, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

// Every letter typed into a form of this size is drawn in full, without a browser's help.
jest.setTimeout(30_000);

export const proposing = (prepare: (bridge: FakeBridge) => void = () => undefined, at = '/propose', products = [product('Charge')]) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum({ products, abilities: abilities({ mayPropose: true }) })));
    bridge.answer('previewProposal', { ok: true, value: preview() });
    bridge.answer('fileProposal', ({ wish: filed }) => ({ ok: true, value: view(7, { proposal: { wish: filed } }) }));
    bridge.answer('listProposals', { ok: true, value: { entries: [], next: null } });
    bridge.answer('showProposal', ({ number }) => ({ ok: true, value: view(number) }));
    prepare(bridge);
  }, at);
export type Opened = Awaited<ReturnType<typeof proposing>>;

export const box = (name: string) => screen.getByRole('combobox', { name });
export const rowsOf = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
export const lastAsked = ({ bridge }: Opened, call: string) => bridge.asked.findLast((one) => one.call === call)?.input;
export const judged = () => screen.findByRole('button', { name: 'File it for the event on Tue 16 Mar' }, { timeout: 2_000 });

export async function pick({ user }: Opened, name: string, text: string): Promise<void> {
  await user.click(box(name));
  await user.paste(text);
  await user.keyboard('{Enter}');
}

/** CHG-118 above CHG-104, of one product. */
export async function moveByTyping(opened: Opened): Promise<void> {
  await opened.user.click(screen.getByRole('radio', { name: 'Content and order of a backlog' }));
  await opened.user.click(screen.getByRole('button', { name: 'Move issues' }));
  await settle();
  await pick(opened, 'Which issues move?', 'CHG-118');
  await pick(opened, 'Above which issue?', 'number 104');
  await settle();
}
