/** Fetches and holds what needs the reader, with every beat anew. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Need } from '../../../../src/contract/calls/impedimentCalls';
import type { Instant } from '../../../../src/domain/instant';
import { call } from '../../wire/call';

export type Needs = { needs: readonly Need[]; asOf: Instant };

export type NeedsHold = {
  needs: Needs | null;
  isUnreachable: boolean;
  askAgain: () => void;
  /** What was done needs nobody any more: the list is shorter without being asked for anew. */
  drop: (isOver: (need: Need) => boolean) => void;
};

export function useNeeds(beat: number): NeedsHold {
  const [needs, setNeeds] = useState<Needs | null>(null);
  const [isUnreachable, setIsUnreachable] = useState(false);
  const newest = useRef(0);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const request = ++newest.current;
    // A late answer to an older question says nothing any more.
    const unlessOld = (hear: () => void) => {
      if (request === newest.current) hear();
    };
    const fail = () => unlessOld(() => setIsUnreachable(true));
    call('showNeeds', {}).then((reply) => {
      if (reply.ok)
        unlessOld(() => {
          setNeeds(reply.value);
          setIsUnreachable(false);
        });
      else fail();
    }, fail);
  }, [beat, asked]);
  const drop = useCallback((isOver: (need: Need) => boolean) => {
    setNeeds((held) => held && { ...held, needs: held.needs.filter((need) => !isOver(need)) });
  }, []);
  return { needs, isUnreachable, askAgain, drop };
}
