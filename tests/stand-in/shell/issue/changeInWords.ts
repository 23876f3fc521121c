/** One change of an issue's history, in a line. Of Rank Jira names no values, only which way it went. */
import type { HistoryEntry } from '../api/issue';

type Change = HistoryEntry['items'][number];

export function changeInWords(item: Change): string {
  const [from, to] = [item.fromString ?? '', valueTo(item)];
  if (from === '' && to === '') return item.field;
  if (from === '') return `${item.field}: ${to}`;
  return `${item.field}: ${from} → ${to === '' ? 'none' : to}`;
}

/** Where Jira gives none, the object still inherits a function of that name. */
function valueTo(item: Change): string {
  const to: unknown = item.toString;
  return typeof to === 'string' ? to : '';
}
