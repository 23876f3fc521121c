/** A number that grows whenever the page should ask again. */
import { useEffect, useState } from 'react';
import { hearChanges } from '../wire/changes';
import { startPulse } from './pulse';

/** Without a message the page still asks this often; realtime gives no promise. */
const CALM_MS = 15_000;
/** After one's own action, and while an event is closing. */
const QUICK_MS = 1_500;
const GAP_MS = 400;

export function useBeat({ channel, isQuick }: { channel: string | null; isQuick: boolean }): number {
  const [beat, setBeat] = useState(0);
  useEffect(() => {
    const pulse = startPulse({
      beat: () => {
        setBeat((last) => last + 1);
      },
      everyMs: isQuick ? QUICK_MS : CALM_MS,
      gapMs: GAP_MS,
    });
    const stopHearing = channel === null ? null : hearChanges(channel, pulse.nudge).catch(() => null);
    return () => {
      pulse.stop();
      void stopHearing?.then((stop) => stop?.());
    };
  }, [channel, isQuick]);
  return beat;
}
