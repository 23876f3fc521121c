/** Closing a dialog of the app, whichever way: its frame hears of it first, for as long as it has something to say, but not for ever. */
import { useMemo, useRef } from 'react';
import type { Callable } from '../bridge/packing';
import type { Closing } from '../bridge/services';

const PATIENCE_MS = 500;

export function useClosing(onGone: (payload: unknown) => void): Closing {
  const latest = useRef(onGone);
  latest.current = onGone;
  return useMemo(() => {
    const hearers: Callable[] = [];
    let isGoing = false;
    const go = async (payload: unknown) => {
      const told = Promise.allSettled(hearers.map(async (tell) => tell(payload)));
      await Promise.race([told, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
      latest.current(payload);
    };
    return {
      close: (payload) => {
        if (isGoing) return;
        isGoing = true;
        void go(payload);
      },
      hear: (tell) => {
        hearers.push(tell);
      },
    };
  }, []);
}
