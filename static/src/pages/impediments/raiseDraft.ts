/** What somebody is about to raise. */
import type { ForumView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';

export type RaiseDraft = { title: string; product: ProductId | ''; detail: string };

/** The reader's own product stands there already; where there is only one, it needs no choice. */
export function newDraft({ products, me }: Pick<ForumView, 'products' | 'me'>): RaiseDraft {
  const own = [...me.owns, ...me.standsInFor];
  const [only, ...others] = products;
  return { title: '', product: own[0] ?? (others.length === 0 ? (only?.id ?? '') : ''), detail: '' };
}

/** What Jira takes as a title. */
export const isTooLong = (title: string): boolean => title.trim().length > LONGEST_TITLE;
const LONGEST_TITLE = 250;

/** Null while something is missing or too long. */
export const readyDraft = ({ title, product, detail }: RaiseDraft) =>
  title.trim() === '' || isTooLong(title) || product === '' ? null : { title: title.trim(), product, detail: detail.trim() };
