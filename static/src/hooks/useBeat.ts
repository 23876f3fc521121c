/** A number that grows whenever the page should ask again. */
import { useEffect, useReducer, useRef, useState } from 'react';
import { hearChanges } from '../wire/changes';
import { afterOwnSteps } from '../wire/ownSteps';
import { startPulse, type Pulse } from './pulse';

/** Where messages are heard the page still asks this often: realtime gives no promise, and each question costs points. */
const HEARING_MS = 60_000;
/** Where none are heard, and while the last question is without an answer. */
const DEAF_MS = 15_000;
/** After one's own action, and while an event is closing. */
const QUICK_MS = 1_500;
const GAP_MS = 400;

type BeatInput = { channel: string | null; isQuick: boolean; isUnreachable: boolean };

/** `isHearing`: messages of the channel arrive, so that there is little need to ask. */
export function useBeat({ channel, isQuick, isUnreachable }: BeatInput): { beat: number; isHearing: boolean } {
  const [beat, grow] = useReducer((count: number) => count + 1, 0);
  const pulse = useRef<Pulse | null>(null);
  useEffect(() => {
    const started = startPulse({ beat: grow, gapMs: GAP_MS });
    pulse.current = started;
    return () => {
      pulse.current = null;
      started.stop();
    };
  }, []);
  const isHearing = useHearing(channel, pulse);
  const everyMs = isQuick ? QUICK_MS : isHearing && !isUnreachable ? HEARING_MS : DEAF_MS;
  useEffect(() => {
    pulse.current?.pace(everyMs);
  }, [everyMs]);
  return { beat, isHearing };
}

/** Whether messages of the channel arrive; each nudges the pulse. */
function useHearing(channel: string | null, pulse: { readonly current: Pulse | null }): boolean {
  const [heard, setHeard] = useState<string | null>(null);
  useEffect(() => {
    if (channel === null) return undefined;
    const nudge = () => pulse.current?.nudge();
    const hearing = hearChanges(channel, () => {
      afterOwnSteps(nudge);
    }).catch(() => null);
    let isOver = false;
    void hearing.then((stop) => {
      if (!isOver) setHeard(stop === null ? null : channel);
    });
    return () => {
      isOver = true;
      void hearing.then((stop) => stop?.());
    };
  }, [channel, pulse]);
  return channel !== null && heard === channel;
}
