/** An exact change as one plain line, for the Jira issue and for notices (rule O8). */
import type { IssueId, ProductId } from '../ids';
import type { Change, DateTarget, Where } from './change';

export type Names = { readonly keyOf: (issue: IssueId) => string; readonly nameOf: (product: ProductId) => string };

export function changeInWords(change: Change, names: Names): string {
  const of = change.product === null ? '' : ` (${names.nameOf(change.product)})`;
  switch (change.kind) {
    case 'place':
      return `Move ${change.issues.map(names.keyOf).join(', ')} ${placeInWords(change.where, names)}${of}`;
    case 'add':
      return `Add "${change.summary}" ${placeInWords(change.where, names)}${of}`;
    case 'drop':
      return `Drop ${names.keyOf(change.issue)}${of}`;
    case 'date':
      return `${change.name}${onIssue(change.target, names)}: from ${change.from ?? 'no date'} to ${change.to}${of}`;
    case 'statement':
      return `${change.subject}: from ${change.from === '' ? 'nothing' : change.from} to ${change.to}${of}`;
  }
}

const onIssue = (target: DateTarget, { keyOf }: Names): string => (target.kind === 'dueDate' ? `, due date of ${keyOf(target.issue)}` : '');

function placeInWords(where: Where, { keyOf }: Names): string {
  switch (where.kind) {
    case 'top':
      return 'to the top';
    case 'bottom':
      return 'to the bottom';
    case 'above':
      return `above ${keyOf(where.issue)}`;
    case 'below':
      return `below ${keyOf(where.issue)}`;
    case 'position':
      return `to position ${where.position}`;
  }
}
