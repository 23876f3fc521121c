/** Searches while somebody types: waits for a pause, and shows the answer to the last text only. */
import { useCallback, useEffect, useReducer, useRef } from 'react';

/** Nobody types a name at once: the search waits for a pause. */
const PAUSE_MS = 250;

export type Found<T> =
  { kind: 'nothingAsked' } | { kind: 'looking' } | { kind: 'found'; text: string; found: readonly T[] } | { kind: 'failed' };
export type Search<T> = { state: Found<T>; ask: (text: string) => void };

export function useSearch<T>(find: (text: string) => Promise<readonly T[]>): Search<T> {
  const [state, tell] = useReducer((_: Found<T>, next: Found<T>) => next, { kind: 'nothingAsked' });
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      turn.current += 1;
    },
    [],
  );
  const ask = useCallback(
    (typed: string) => {
      const text = typed.trim();
      const mine = ++turn.current;
      const tellIfLast = (next: Found<T>) => {
        if (mine === turn.current) tell(next);
      };
      clearTimeout(timer.current);
      tell({ kind: text === '' ? 'nothingAsked' : 'looking' });
      if (text === '') return;
      timer.current = setTimeout(() => {
        find(text).then(
          (found) => {
            tellIfLast({ kind: 'found', text, found });
          },
          () => {
            tellIfLast({ kind: 'failed' });
          },
        );
      }, PAUSE_MS);
    },
    [find],
  );
  return { state, ask };
}
