/** The pages one can go to from everywhere, with the letter that leads there after `g`. */
import { ALL_OPEN, type Route } from '../../hooks/route';
import type { WordId } from '../../words/catalogue';

/** In the order of the frame. The session shows only while an event is on. */
export const PAGES: readonly { route: Route; word: WordId; key: string }[] = [
  { route: { page: 'overview' }, word: 'page.overview', key: 'o' },
  { route: { page: 'needs' }, word: 'page.needs', key: 'n' },
  { route: { page: 'agenda' }, word: 'page.agenda', key: 'a' },
  { route: { page: 'session' }, word: 'page.session', key: 'e' },
  { route: { page: 'proposals', number: null, filter: ALL_OPEN }, word: 'page.proposals', key: 'r' },
  { route: { page: 'agreements', number: null }, word: 'page.agreements', key: 't' },
  { route: { page: 'impediments', number: null }, word: 'page.impediments', key: 'i' },
  { route: { page: 'emergencies', number: null, isNew: false }, word: 'page.emergencies', key: 'y' },
  { route: { page: 'putBack', product: null }, word: 'page.putBack', key: 'p' },
  { route: { page: 'lockHealth', product: null }, word: 'page.lockHealth', key: 'h' },
  { route: { page: 'minutes', event: null }, word: 'page.minutes', key: 'm' },
  { route: { page: 'log' }, word: 'page.log', key: 'l' },
  { route: { page: 'settings' }, word: 'page.settings', key: 's' },
];

/** The session is there only while an event is on, and then comes first. */
export function pagesNow(isEventOn: boolean): typeof PAGES {
  const others = PAGES.filter(({ route }) => route.page !== 'session');
  return isEventOn ? [...PAGES.filter(({ route }) => route.page === 'session'), ...others] : others;
}

/** The letters of the session page; those that lead it do nothing for others. */
export const SESSION_KEYS: readonly { key: string; word: WordId }[] = [
  { key: 'n', word: 'keys.next' },
  { key: 'p', word: 'keys.pause' },
  { key: 'k', word: 'keys.park' },
  { key: 'i', word: 'keys.item' },
];
