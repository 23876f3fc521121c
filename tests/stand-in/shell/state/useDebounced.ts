/** Calls at most once a while: after things have been quiet for a moment, yet no later than a limit. */
import { useCallback, useEffect, useRef } from 'react';

export function useDebounced(work: () => void, { quietMs, atMostMs }: { quietMs: number; atMostMs: number }): () => void {
  const latest = useRef(work);
  latest.current = work;
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const since = useRef<number | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return useCallback(() => {
    const now = performance.now();
    since.current ??= now;
    const waited = now - since.current;
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => {
        since.current = null;
        latest.current();
      },
      Math.max(0, Math.min(quietMs, atMostMs - waited)),
    );
  }, [quietMs, atMostMs]);
}
