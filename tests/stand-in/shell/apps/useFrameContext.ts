/** Asks the site for a frame: where it is, what it is told about its surroundings, and the token its calls go under. */
import { useCallback, useEffect, useState } from 'react';
import { openContext, type FrameContext } from '../api/bridge';
import { inWordsOf } from '../api/http';
import type { Place } from './place';

export type FrameState = { kind: 'loading' } | { kind: 'failed'; why: string } | { kind: 'ready'; opened: FrameContext };

/** A new frame for every new object: callers keep the one they have while they mean the same place. */
export function useFrameContext(place: Place, resource: string | null = null): { state: FrameState; again: () => void } {
  const [state, setState] = useState<FrameState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    openContext(place, resource).then(
      (opened) => {
        if (isWanted) setState({ kind: 'ready', opened });
      },
      (error: unknown) => {
        if (isWanted) setState({ kind: 'failed', why: inWordsOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [place, resource, attempt]);
  const again = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { state, again };
}
