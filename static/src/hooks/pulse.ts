/** Decides when the page should ask again: on a message, on time, on coming back to the tab; many reasons at once are one beat. */

export type Pulse = {
  /** Something may have changed. The first reason beats at once; those within `gapMs` after it share one more beat. */
  nudge: () => void;
  /** From now on it beats by itself this often as well; before the first call it does not. */
  pace: (everyMs: number) => void;
  stop: () => void;
};

type PulseInput = { beat: () => void; gapMs: number };

export function startPulse({ beat, gapMs }: PulseInput): Pulse {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let nudgedMeanwhile = false;
  let timer: ReturnType<typeof setInterval> | null = null;

  const rest = () => {
    resting = setTimeout(() => {
      resting = null;
      if (nudgedMeanwhile) nudge();
    }, gapMs);
  };
  function nudge(): void {
    if (resting !== null) {
      nudgedMeanwhile = true;
      return;
    }
    nudgedMeanwhile = false;
    beat();
    rest();
  }
  const tick = () => {
    if (document.visibilityState === 'visible') nudge();
  };
  document.addEventListener('visibilitychange', tick);

  return {
    nudge,
    pace: (everyMs) => {
      if (timer !== null) clearInterval(timer);
      timer = setInterval(tick, everyMs);
    },
    stop: () => {
      if (timer !== null) clearInterval(timer);
      if (resting !== null) clearTimeout(resting);
      document.removeEventListener('visibilitychange', tick);
    },
  };
}
