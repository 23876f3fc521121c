/** Fetches and holds one thing; asks again with every beat, and keeps what it knows while the connection is gone. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Result } from '../../../src/domain/result';

type Held<V, R> = { view: V | null; refusal: R | null; isUnreachable: boolean };
export type Detail<V, R> = Held<V, R> & {
  askAgain: () => void;
  /** What another call answered, shown without asking again. */
  take: (view: V) => void;
};

/** `ask` must be stable while the thing is the same: another is another detail, so give the component another key. */
export function useDetail<V, R>(ask: () => Promise<Result<V, R>>, beat: number): Detail<V, R> {
  const [held, setHeld] = useState<Held<V, R>>({ view: null, refusal: null, isUnreachable: false });
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  const newest = useRef(0);
  useEffect(() => {
    const request = ++newest.current;
    const isLate = () => request !== newest.current;
    ask().then(
      (reply) => {
        if (isLate()) return;
        setHeld({ view: reply.ok ? reply.value : null, refusal: reply.ok ? null : reply.refusal, isUnreachable: false });
      },
      () => {
        if (!isLate()) setHeld((before) => ({ ...before, isUnreachable: true }));
      },
    );
  }, [ask, beat, asked]);
  const take = useCallback((view: V) => {
    newest.current += 1;
    setHeld({ view, refusal: null, isUnreachable: false });
  }, []);
  return { ...held, askAgain, take };
}
