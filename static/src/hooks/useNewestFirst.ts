/** Fetches and holds a list that is read newest first; asks for the newest page again with every beat. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { emptyList, reduceList, type ListEvent, type ListPage, type ListState, type Numbered } from './listState';

/** `load` must be stable while the list is the same: another `load` is another list, so give the component another key. */
export function useNewestFirst<E extends Numbered>(
  load: (before: number | null) => Promise<ListPage<E>>,
  beat: number,
): { list: ListState<E>; loadOlder: () => void; askAgain: () => void } {
  const [list, dispatch] = useReducer(
    (state: ListState<E>, event: ListEvent<E>) => reduceList(state, event),
    undefined,
    () => emptyList<E>(),
  );
  const requests = useRef(0);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const request = ++requests.current;
    load(null).then(
      (page) => {
        dispatch({ kind: 'newestCame', request, page });
      },
      () => {
        dispatch({ kind: 'failed' });
      },
    );
  }, [load, beat, asked]);

  const { next, isLoadingOlder } = list;
  const loadOlder = useCallback(() => {
    if (next === null || isLoadingOlder) return;
    dispatch({ kind: 'olderAsked' });
    load(next).then(
      (page) => {
        dispatch({ kind: 'olderCame', page });
      },
      () => {
        dispatch({ kind: 'failed' });
      },
    );
  }, [load, next, isLoadingOlder]);
  return { list, loadOlder, askAgain };
}
