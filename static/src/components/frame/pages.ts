/** The pages one can go to from everywhere, with the letter that leads there after `g`. */
import type { Route } from '../../hooks/route';
import type { WordId } from '../../words/catalogue';

/** What is built, in the order of the final frame; agenda, proposals, impediments and agreements join when they are. */
export const PAGES: readonly { route: Route; word: WordId; key: string }[] = [
  { route: { page: 'overview' }, word: 'page.overview', key: 'o' },
  { route: { page: 'putBack', product: null }, word: 'page.putBack', key: 'p' },
  { route: { page: 'log' }, word: 'page.log', key: 'l' },
  { route: { page: 'settings' }, word: 'page.settings', key: 's' },
];
