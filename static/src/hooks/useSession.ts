/** Fetches and holds the session that is on, follows it within seconds, and carries out what a person does in it. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Api } from '../../../src/contract/api';
import { call } from '../wire/call';
import { NO_SESSION_YET, reduceSession, type ActCall, type SessionEvent, type SessionState } from './sessionState';
import { usePolling } from './usePolling';

/** Everybody follows within five seconds. Where messages are heard, asking is a safety net only: each question costs points and reads. */
const PACE = { hearing: { seenMs: 20_000, unseenMs: 60_000 }, deaf: { seenMs: 3_500, unseenMs: 20_000 } };

/** Answers whether it was done, so that a form knows whether to keep what was typed. */
export type SessionAct = <C extends ActCall>(name: C, input: Api[C]['input']) => Promise<boolean>;
export type SessionHold = { state: SessionState; act: SessionAct; askAgain: () => void; dismissTrouble: () => void };

/** `beat`: grows with each message that something of the forum changed. */
export function useSession({ beat: heard, isHearing }: { beat: number; isHearing: boolean }): SessionHold {
  const [state, dispatch] = useReducer(reduceSession, NO_SESSION_YET);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  const beat = usePolling(isHearing ? PACE.hearing : PACE.deaf);
  const asking = useRef<'no' | 'once' | 'again'>('no');

  useEffect(() => {
    if (asking.current !== 'no') {
      asking.current = 'again';
      return;
    }
    const ask = (): void => {
      asking.current = 'once';
      void show(dispatch).finally(() => {
        const isWanted = asking.current === 'again';
        asking.current = 'no';
        if (isWanted) ask();
      });
    };
    ask();
  }, [beat, heard, asked]);

  const act = useCallback<SessionAct>(async (name, input) => {
    dispatch({ kind: 'actStarted', call: name });
    try {
      const reply = await call(name, input);
      dispatch({ kind: 'actAnswered', call: name, reply });
      if (!reply.ok) askAgain();
      return reply.ok;
    } catch {
      dispatch({ kind: 'actFailed', call: name });
      askAgain();
      return false;
    }
  }, []);
  const dismissTrouble = useCallback(() => {
    dispatch({ kind: 'troubleSeen' });
  }, []);
  return { state, act, askAgain, dismissTrouble };
}

async function show(dispatch: (event: SessionEvent) => void): Promise<void> {
  try {
    dispatch({ kind: 'shown', reply: await call('showSession', {}) });
  } catch {
    dispatch({ kind: 'showingFailed' });
  }
}
