/** A change while somebody still writes it: what is missing is empty. */
import type { IssueId, ProductId } from '../../../../src/domain/ids';
import type { Change, DateTarget, Where } from '../../../../src/domain/proposal/change';

export type WhereDraft = { kind: Where['kind']; issue: IssueId | null; position: string };
type Written =
  | { kind: 'place'; issues: readonly IssueId[]; where: WhereDraft }
  | { kind: 'add'; summary: string; where: WhereDraft }
  | { kind: 'drop'; issue: IssueId | null }
  | { kind: 'date'; target: DateTarget | null; name: string; from: string | null; to: string }
  | { kind: 'statement'; subject: string; from: string; to: string };
/** `id` is stable while changes come and go. */
export type ChangeDraft = { id: number; product: ProductId | null } & Written;

export const TOP: WhereDraft = { kind: 'top', issue: null, position: '' };

export function newChange(kind: Change['kind'], { id, product }: { id: number; product: ProductId | null }): ChangeDraft {
  switch (kind) {
    case 'place':
      return { id, product, kind, issues: [], where: { ...TOP, kind: 'above' } };
    case 'add':
      return { id, product, kind, summary: '', where: TOP };
    case 'drop':
      return { id, product, kind, issue: null };
    case 'date':
      return { id, product, kind, target: null, name: '', from: null, to: '' };
    case 'statement':
      return { id, product, kind, subject: '', from: '', to: '' };
  }
}

/** Another product has other issues: what was picked from the one before is let go. */
export function ofProduct(draft: ChangeDraft, product: ProductId | null): ChangeDraft {
  if (draft.product === product) return draft;
  switch (draft.kind) {
    case 'place':
      return { ...draft, product, issues: [], where: { ...draft.where, issue: null } };
    case 'add':
      return { ...draft, product, where: { ...draft.where, issue: null } };
    case 'drop':
      return { ...draft, product, issue: null };
    case 'date':
      return { ...draft, product, target: null, name: '', from: null };
    case 'statement':
      return { ...draft, product };
  }
}

export function draftOf(change: Change, id: number): ChangeDraft {
  switch (change.kind) {
    case 'place':
    case 'add':
      return { ...change, id, where: whereDraftOf(change.where) };
    case 'drop':
    case 'date':
    case 'statement':
      return { ...change, id };
  }
}

export function whereDraftOf(where: Where): WhereDraft {
  return {
    kind: where.kind,
    issue: where.kind === 'above' || where.kind === 'below' ? where.issue : null,
    position: where.kind === 'position' ? String(where.position) : '',
  };
}

/** Null while something is missing. */
export function toChange(draft: ChangeDraft): Change | null {
  const { product } = draft;
  if (draft.kind === 'statement') {
    const [subject, from, to] = [draft.subject.trim(), draft.from.trim(), draft.to.trim()];
    return subject === '' || to === '' ? null : { kind: 'statement', product, subject, from, to };
  }
  if (product === null) return null;
  switch (draft.kind) {
    case 'place': {
      const where = toWhere(draft.where);
      return where === null || draft.issues.length === 0 ? null : { kind: 'place', product, issues: draft.issues, where };
    }
    case 'add': {
      const [where, summary] = [toWhere(draft.where), draft.summary.trim()];
      return where === null || summary === '' ? null : { kind: 'add', product, summary, where };
    }
    case 'drop':
      return draft.issue === null ? null : { kind: 'drop', product, issue: draft.issue };
    case 'date': {
      const { target, name, from, to } = draft;
      return target === null || name === '' || to === '' ? null : { kind: 'date', product, target, name, from, to };
    }
  }
}

/** Null while something is missing. */
export function toWhere({ kind, issue, position }: WhereDraft): Where | null {
  switch (kind) {
    case 'top':
    case 'bottom':
      return { kind };
    case 'above':
    case 'below':
      return issue === null ? null : { kind, issue };
    case 'position': {
      const place = Number(position);
      return Number.isSafeInteger(place) && place > 0 ? { kind, position: place } : null;
    }
  }
}
