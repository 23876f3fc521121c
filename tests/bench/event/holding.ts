/** What is done in the session while the event is on. */
import type { Hands, Interaction } from './interaction';

const ITEM = { of: '#item-heading', what: 'text' } as const;

const agree = ({ app }: Hands) => app.getByRole('button', { name: 'Agree', exact: true });

/** Goes to the next proposal that Owen has not answered, and waits until Owen sees it. */
async function goToUnanswered(hands: Hands): Promise<void> {
  const { forum } = hands;
  const { session, proposals } = await forum.call('Owen', 'showSession', {});
  const open = proposals.find(({ view }) => view.abilities.mayAnswerFor.length > 0);
  const item = session.items.find(({ topic, state }) => topic.kind === 'proposal' && topic.number === open?.number && state !== 'current');
  const current = session.items.find(({ state }) => state === 'current')?.id ?? null;
  if (item) await forum.call('Fay', 'goToItem', { item: item.id, seen: current });
  await agree(hands).waitFor();
}

export const HOLDING: readonly Interaction[] = [
  {
    name: 'session: on to the next item',
    asks: 'the app',
    who: 'Fay',
    page: '/session',
    effect: ITEM,
    act: ({ app }) => app.getByRole('button', { name: /^(Next item|Start with the first item)$/ }).click(),
  },
  {
    name: 'session: looking at another item',
    asks: 'nobody',
    who: 'Fay',
    page: '/session',
    effect: ITEM,
    begin: ({ app }) => app.getByText('items of this event').click(),
    act: ({ app }, nth) =>
      app
        .locator('details li')
        .nth(-3 - nth)
        .getByRole('button')
        .first()
        .click(),
  },
  {
    name: 'session: a letter in the reason of an answer',
    asks: 'nobody',
    who: 'Owen',
    page: '/session',
    effect: { of: 'article input', what: 'html' },
    begin: goToUnanswered,
    act: ({ app }, nth) =>
      app
        .locator('article input')
        .first()
        .press('abcde'[nth] ?? 'f'),
  },
  {
    name: 'session: answering',
    asks: 'the app',
    who: 'Owen',
    page: '/session',
    effect: { of: 'article input', what: 'count' },
    prepare: goToUnanswered,
    act: (hands) => agree(hands).click(),
  },
];
