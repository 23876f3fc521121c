/** What somebody does who reads: lists, their details, their filters. */
import type { Interaction } from './interaction';

const rowLinks = 'tbody th a';

export const READERS: readonly Interaction[] = [
  {
    name: 'proposals: walking the list by arrows',
    asks: 'nobody',
    who: 'Sten',
    page: '/proposals',
    effect: { of: null, what: 'focus' },
    begin: ({ app }) => app.locator(rowLinks).first().focus(),
    act: ({ page }) => page.keyboard.press('ArrowDown'),
  },
  {
    name: 'proposals: opening a detail',
    asks: 'the app',
    who: 'Sten',
    page: '/proposals',
    effect: { of: 'section[aria-label="Proposal"] h2', what: 'text' },
    act: ({ app }, nth) => app.locator(rowLinks).nth(nth).click(),
  },
  {
    name: 'proposals: choosing a product',
    asks: 'the app',
    who: 'Sten',
    page: '/proposals',
    effect: { of: 'tbody', what: 'text' },
    act: ({ app }, nth) =>
      app
        .getByRole('navigation', { name: 'Show proposals' })
        .getByText(`Backlog ${String((nth % 3) + 1)}`)
        .click(),
  },
  {
    name: 'proposals: older ones',
    asks: 'the app',
    who: 'Sten',
    page: '/proposals',
    effect: { of: 'tbody tr', what: 'count' },
    act: ({ app }) => app.getByRole('button', { name: 'Show older' }).click(),
  },
  {
    name: 'proposals: a detail beside 500 rows',
    asks: 'the app',
    who: 'Sten',
    page: '/proposals',
    effect: { of: 'section[aria-label="Proposal"] h2', what: 'text' },
    begin: async ({ app }) => {
      const older = app.getByRole('button', { name: 'Show older' });
      while (await older.isVisible()) {
        const before = await app.locator('tbody tr').count();
        await older.click();
        await app.locator('tbody tr').nth(before).waitFor();
      }
    },
    act: ({ app }, nth) => app.locator(rowLinks).nth(nth).click(),
  },
  {
    name: 'agreements: opening a detail',
    asks: 'the app',
    who: 'Owen',
    page: '/agreements',
    effect: { of: 'section dl', what: 'text' },
    act: ({ app }, nth) => app.locator('ul li a[href]').getByText('AG-').nth(nth).click(),
  },
  {
    name: 'agreements: choosing a product',
    asks: 'the app',
    who: 'Owen',
    page: '/agreements',
    effect: { of: 'main ul', what: 'text' },
    act: ({ app }, nth) =>
      app
        .getByRole('group')
        .getByRole('button', { name: `Backlog ${String((nth % 3) + 1)}` })
        .click(),
  },
  {
    name: 'agreements: walking the list by arrows',
    asks: 'nobody',
    who: 'Owen',
    page: '/agreements',
    effect: { of: null, what: 'focus' },
    begin: ({ app }) => app.locator('ul li a[href]').getByText('AG-').first().locator('xpath=ancestor-or-self::a').focus(),
    act: ({ page }) => page.keyboard.press('ArrowDown'),
  },
  {
    name: 'log: older entries',
    asks: 'the app',
    who: 'Fay',
    page: '/log',
    effect: { of: 'tbody tr', what: 'count' },
    act: ({ app }) => app.getByRole('button', { name: 'Show older' }).click(),
  },
  {
    name: 'log: only events and calendar, or everything',
    asks: 'the app',
    who: 'Fay',
    page: '/log',
    effect: { of: 'tbody', what: 'text' },
    act: async ({ app }, nth) => {
      await app.getByLabel('What it is about').selectOption({ label: nth % 2 === 0 ? 'Events and calendar' : 'Everything' });
    },
  },
];
