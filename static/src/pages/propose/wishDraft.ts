/** A proposal while somebody still writes it. */
import type { DecisionKind } from '../../../../src/domain/decisionRights';
import type { ProductId } from '../../../../src/domain/ids';
import type { Change } from '../../../../src/domain/proposal/change';
import type { Wish } from '../../../../src/domain/proposal/proposal';
import { draftOf, newChange, toChange, type ChangeDraft } from './changeDraft';

export const TEXTS = ['reason', 'costOfWaiting', 'customerProblem', 'evidence'] as const;
export type TextName = (typeof TEXTS)[number] | 'whatChanged';
export type WishDraft = {
  kind: DecisionKind | null;
  changes: readonly ChangeDraft[];
  /** Null: the title follows from the change. */
  title: string | null;
  texts: Readonly<Record<TextName, string>>;
};
export type WishEvent =
  | { kind: 'kindChosen'; decision: DecisionKind }
  | { kind: 'changeAdded'; change: Change['kind']; product: ProductId | null }
  | { kind: 'changeEdited'; change: ChangeDraft }
  | { kind: 'changeRemoved'; id: number }
  | { kind: 'titled'; title: string | null }
  | { kind: 'said'; name: TextName; text: string };

export const EMPTY_WISH: WishDraft = {
  kind: null,
  changes: [],
  title: null,
  texts: { reason: '', costOfWaiting: '', customerProblem: '', evidence: '', whatChanged: '' },
};

export function draftOfWish({ kind, title, changes, reason, costOfWaiting, customerProblem, evidence }: Wish): WishDraft {
  const texts = { reason, costOfWaiting, customerProblem, evidence, whatChanged: '' };
  return { kind, title, changes: changes.map(draftOf), texts };
}

export function changeWish(draft: WishDraft, event: WishEvent): WishDraft {
  switch (event.kind) {
    case 'kindChosen':
      return { ...draft, kind: event.decision };
    case 'changeAdded': {
      const id = Math.max(-1, ...draft.changes.map((change) => change.id)) + 1;
      return { ...draft, changes: [...draft.changes, newChange(event.change, { id, product: event.product })] };
    }
    case 'changeEdited':
      return { ...draft, changes: draft.changes.map((change) => (change.id === event.change.id ? event.change : change)) };
    case 'changeRemoved':
      return { ...draft, changes: draft.changes.filter(({ id }) => id !== event.id) };
    case 'titled':
      return { ...draft, title: event.title };
    case 'said':
      return { ...draft, texts: { ...draft.texts, [event.name]: event.text } };
  }
}

/** The changes that say enough, with the draft each came from. */
export const saidChanges = (drafts: readonly ChangeDraft[]): readonly { id: number; change: Change }[] =>
  drafts.flatMap((draft) => {
    const change = toChange(draft);
    return change === null ? [] : [{ id: draft.id, change }];
  });

/** Jira's limit of a summary, less what makes it end in a whole word more often than not. */
const LONGEST_TITLE = 250;

/** Null while no change says enough. `title` is what the field shows, be it suggested. */
export function toWish(draft: WishDraft, title: string): Wish | null {
  const changes = saidChanges(draft.changes).map(({ change }) => change);
  if (draft.kind === null || changes.length === 0 || title.trim() === '') return null;
  const { reason, costOfWaiting, customerProblem, evidence } = draft.texts;
  return { kind: draft.kind, title: title.trim().slice(0, LONGEST_TITLE), changes, reason, costOfWaiting, customerProblem, evidence };
}

/** Nothing is left open: only then it can be filed. */
export const isWhole = ({ changes }: WishDraft): boolean => changes.length > 0 && saidChanges(changes).length === changes.length;
