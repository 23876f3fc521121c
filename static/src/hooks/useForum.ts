/** Fetches and holds the forum, and carries out what a person does to it. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ForumView } from '../../../src/contract/api';
import { call } from '../wire/call';
import { NOTHING_YET, reduceForum, type Act, type ForumState } from './forumState';
import { useBeat } from './useBeat';

/** How long after an action the page asks more often. */
const QUICK_AFTER_ACT_MS = 15_000;

export type ForumHold = {
  state: ForumState;
  /** Grows whenever lists should ask again as well. */
  beat: number;
  /** Messages of the forum's channel arrive. */
  isHearing: boolean;
  act: (act: Act) => Promise<void>;
  askAgain: () => void;
  take: (forum: ForumView) => void;
};

export function useForum(): ForumHold {
  const [state, dispatch] = useReducer(reduceForum, NOTHING_YET);
  const requests = useRef(0);
  const [quickness, hurry] = useQuickness();
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  const forum = state.page?.kind === 'forum' ? state.page.forum : null;
  const isQuick = quickness || forum?.event.state === 'closing';
  const { beat, isHearing } = useBeat({ channel: forum?.channel ?? null, isQuick, isUnreachable: state.isUnreachable });

  useEffect(() => {
    const request = ++requests.current;
    call('showForum', {}).then(
      (reply) => {
        dispatch({ kind: 'shown', request, reply });
      },
      () => {
        dispatch({ kind: 'showingFailed', request });
      },
    );
  }, [beat, asked]);

  const act = useCallback(
    async (chosen: Act) => {
      const request = ++requests.current;
      dispatch({ kind: 'actStarted', act: chosen });
      hurry();
      try {
        dispatch({ kind: 'actAnswered', request, act: chosen, reply: await carryOut(chosen) });
      } catch {
        dispatch({ kind: 'actFailed', act: chosen });
      }
    },
    [hurry],
  );
  const take = useCallback(
    (view: ForumView) => {
      dispatch({ kind: 'taken', request: ++requests.current, forum: view });
      hurry();
    },
    [hurry],
  );
  return { state, beat: beat + asked, isHearing, act, askAgain, take };
}

function carryOut(act: Act) {
  switch (act.kind) {
    case 'openEvent':
      return call('openEvent', act.informationOnly === true ? { informationOnly: true } : {});
    case 'closeEvent':
      return call('closeEvent', {});
    case 'checkLock':
      return call('checkLock', { productId: act.product });
  }
}

/** True for a while after each call of the second. */
function useQuickness(): [boolean, () => void] {
  const [until, setUntil] = useState<{ since: number } | null>(null);
  useEffect(() => {
    if (until === null) return undefined;
    const timer = setTimeout(() => {
      setUntil(null);
    }, QUICK_AFTER_ACT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [until]);
  const hurry = useCallback(() => {
    setUntil((last) => ({ since: (last?.since ?? 0) + 1 }));
  }, []);
  return [until !== null, hurry];
}
