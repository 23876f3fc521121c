/** Grows by itself: quickly while the page is seen, slowly while it is behind another tab, at once on coming back. */
import { useEffect, useReducer } from 'react';

export function usePolling({ seenMs, unseenMs }: { seenMs: number; unseenMs: number }): number {
  const [beat, grow] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(turn, document.visibilityState === 'visible' ? seenMs : unseenMs);
    };
    const turn = () => {
      grow();
      wait();
    };
    const change = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') grow();
      wait();
    };
    wait();
    document.addEventListener('visibilitychange', change);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', change);
    };
  }, [seenMs, unseenMs]);
  return beat;
}
