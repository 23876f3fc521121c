/** An exact change as one message of the catalogue: the same sentence for the screen (with links) and for a title (as text). */
import type { IssueId, ProductId } from '../../../../src/domain/ids';
import type { Change, Where } from '../../../../src/domain/proposal/change';
import type { WordId } from '../../words/catalogue';

/** How the parts of the sentence are named where it is said. */
export type Naming<T> = {
  issue: (id: IssueId) => T;
  issues: (ids: readonly IssueId[]) => T;
  product: (id: ProductId) => T;
  day: (day: string) => T;
};
export type ChangeMessage<T> = { id: WordId; values: Record<string, T | string | number> };

type WordsOfPlaces = Readonly<Record<Where['kind'], WordId>>;

const MOVE: WordsOfPlaces = {
  top: 'change.moveToTop',
  bottom: 'change.moveToBottom',
  above: 'change.moveAbove',
  below: 'change.moveBelow',
  position: 'change.moveToPosition',
};
const ADD: WordsOfPlaces = {
  top: 'change.addAtTop',
  bottom: 'change.addAtBottom',
  above: 'change.addAbove',
  below: 'change.addBelow',
  position: 'change.addAtPosition',
};

export function changeMessage<T>(change: Change, naming: Naming<T>): ChangeMessage<T> {
  switch (change.kind) {
    case 'place':
      return { id: MOVE[change.where.kind], values: { issues: naming.issues(change.issues), ...placeOf(change, naming) } };
    case 'add':
      return { id: ADD[change.where.kind], values: { summary: change.summary, ...placeOf(change, naming) } };
    case 'drop':
      return { id: 'change.drop', values: { issue: naming.issue(change.issue), product: naming.product(change.product) } };
    case 'date': {
      const values = { name: change.name, product: naming.product(change.product), to: naming.day(change.to) };
      return change.from === null
        ? { id: 'change.dateFirst', values }
        : { id: 'change.date', values: { ...values, from: naming.day(change.from) } };
    }
    case 'statement': {
      const { subject, from, to } = change;
      return from === ''
        ? { id: 'change.statementFirst', values: { subject, to } }
        : { id: 'change.statement', values: { subject, from, to } };
    }
  }
}

function placeOf<T>({ product, where }: { product: ProductId; where: Where }, naming: Naming<T>): Record<string, T | number> {
  const named = { product: naming.product(product) };
  switch (where.kind) {
    case 'top':
    case 'bottom':
      return named;
    case 'above':
    case 'below':
      return { ...named, other: naming.issue(where.issue) };
    case 'position':
      return { ...named, position: where.position };
  }
}
