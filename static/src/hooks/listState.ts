/** A list read newest first, page by page, whose newest end grows while one reads. */
import { keepSame } from './keepSame';

export type Numbered = { number: number };
export type ListPage<E extends Numbered> = { entries: readonly E[]; next: number | null };
export type ListState<E extends Numbered> = {
  /** Null until the first answer. */
  entries: readonly E[] | null;
  /** `before` of the next older page, null at the end. */
  next: number | null;
  isLoadingOlder: boolean;
  isUnreachable: boolean;
  newestRequest: number;
};
export type ListEvent<E extends Numbered> =
  | { kind: 'newestCame'; request: number; page: ListPage<E> }
  | { kind: 'olderAsked' }
  | { kind: 'olderCame'; page: ListPage<E> }
  | { kind: 'failed' };

export const emptyList = <E extends Numbered>(): ListState<E> => ({
  entries: null,
  next: null,
  isLoadingOlder: false,
  isUnreachable: false,
  newestRequest: 0,
});

export function reduceList<E extends Numbered>(state: ListState<E>, event: ListEvent<E>): ListState<E> {
  switch (event.kind) {
    case 'newestCame':
      if (event.request < state.newestRequest) return state;
      return { ...join(state, event.page), isUnreachable: false, newestRequest: event.request };
    case 'olderAsked':
      return { ...state, isLoadingOlder: true };
    case 'olderCame':
      return {
        ...state,
        entries: merge(state.entries ?? [], event.page.entries),
        next: event.page.next,
        isLoadingOlder: false,
        isUnreachable: false,
      };
    case 'failed':
      return { ...state, isLoadingOlder: false, isUnreachable: true };
  }
}

/** Where more came than one page holds, the older ones held are let go, lest a gap pass for a whole list. */
function join<E extends Numbered>(state: ListState<E>, page: ListPage<E>): ListState<E> {
  const oldestNew = page.entries.at(-1)?.number;
  const newestHeld = state.entries?.[0]?.number;
  const touches = page.next === null || (oldestNew !== undefined && newestHeld !== undefined && oldestNew <= newestHeld);
  if (state.entries === null || state.entries.length === 0 || !touches) return { ...state, ...page };
  const reachesFurther = (state.entries.at(-1)?.number ?? Infinity) < (oldestNew ?? Infinity);
  return { ...state, entries: merge(state.entries, page.entries), next: reachesFurther ? state.next : page.next };
}

function merge<E extends Numbered>(held: readonly E[], came: readonly E[]): readonly E[] {
  const kept = keepSame(held, came, ({ number }) => number);
  const byNumber = new Map([...held, ...kept].map((entry) => [entry.number, entry]));
  return [...byNumber.values()].sort((a, b) => b.number - a.number);
}
