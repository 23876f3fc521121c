/** Asks the site for a frame: where it is, what it is told about its surroundings, and the token its calls go under. */
import { useCallback, useEffect, useState } from 'react';
import { openContext, type FrameContext } from '../api/bridge';
import { inWordsOf } from '../api/http';

export type FrameState = { kind: 'loading' } | { kind: 'failed'; why: string } | { kind: 'ready'; opened: FrameContext };
type Wanted = { projectKey: string; moduleKey: string; resource: string | null };

export function useFrameContext({ projectKey, moduleKey, resource }: Wanted): { state: FrameState; again: () => void } {
  const [state, setState] = useState<FrameState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    openContext(moduleKey, projectKey, resource).then(
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
  }, [projectKey, moduleKey, resource, attempt]);
  const again = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  return { state, again };
}
