/** A function that stays the same while what it does is always the newest: rows that are given it are not drawn again for its sake. */
import { useCallback, useEffect, useRef } from 'react';

/** For what people do, not for what is asked while drawing. */
export function useStable<Given extends readonly unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  return useCallback((...given: Given) => {
    newest.current(...given);
  }, []);
}
