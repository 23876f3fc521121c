/** What is done to the agenda and to impediments before the event. */
import type { Interaction } from './interaction';

const rows = 'ol li[data-item]';
const ORDER = { of: rows, what: 'order' } as const;
/** Each column says how many it holds. */
const COUNTS = { of: 'main h3', what: 'text' } as const;

export const ARRANGING: readonly Interaction[] = [
  {
    name: 'agenda: moving an item by the menu',
    asks: 'the app',
    who: 'Fay',
    page: '/agenda',
    effect: ORDER,
    prepare: ({ app }, nth) =>
      app
        .locator(rows)
        .nth(nth)
        .getByRole('button', { name: /^Move / })
        .click(),
    act: ({ app }) => app.getByRole('menuitem', { name: 'Down', exact: true }).press('Enter'),
  },
  {
    name: 'agenda: moving an item by dragging',
    asks: 'the app',
    who: 'Fay',
    page: '/agenda',
    effect: ORDER,
    act: async ({ app }, nth) => {
      const handle = app.locator(`${rows} span[aria-hidden="true"]`).first();
      await handle.dragTo(app.locator(rows).nth(nth + 2));
    },
  },
  {
    name: 'agenda: giving an item more minutes',
    asks: 'the app',
    who: 'Fay',
    page: '/agenda',
    effect: { of: 'main', what: 'text' },
    prepare: ({ app }, nth) =>
      app
        .locator(rows)
        .nth(nth)
        .getByLabel(/^Minutes for/)
        .fill(String(20 + nth)),
    act: ({ app }, nth) =>
      app
        .locator(rows)
        .nth(nth)
        .getByLabel(/^Minutes for/)
        .press('Enter'),
  },
  {
    name: 'impediments: raising one',
    asks: 'Jira',
    who: 'Sten',
    page: '/impediments',
    effect: COUNTS,
    prepare: async ({ app }, nth) => {
      await app.getByRole('button', { name: 'Raise an impediment' }).click();
      const form = app.getByRole('form', { name: 'Raise an impediment' });
      await form.getByLabel('What is in the way?').fill(`The licence has run out, case ${String(nth)}`);
      await form.getByLabel('Which product does it hinder?').selectOption({ index: 1 });
    },
    act: ({ app }) => app.getByRole('form').getByRole('button', { name: 'Raise an impediment' }).click(),
  },
  {
    name: 'impediments: taking one',
    asks: 'the app',
    who: 'Lea',
    page: '/impediments',
    effect: COUNTS,
    act: ({ app }) => app.getByRole('button', { name: 'Take it', exact: true }).first().click(),
  },
  {
    name: 'impediments: a step by the menu',
    asks: 'the app',
    who: 'Lea',
    page: '/impediments',
    effect: COUNTS,
    prepare: ({ app }) =>
      app
        .locator('main section')
        .first()
        .getByRole('listitem')
        .filter({ hasText: 'Owned by' })
        .first()
        .getByRole('button', { name: /^Move / })
        .click(),
    act: ({ app }) => app.getByRole('menuitem').first().press('Enter'),
  },
  {
    name: 'what needs me: taking the first',
    asks: 'the app',
    who: 'Lea',
    page: '/needs-me',
    effect: { of: 'main li', what: 'text' },
    act: ({ app }) =>
      app
        .getByRole('button', { name: /^Take it/ })
        .first()
        .click(),
  },
];
