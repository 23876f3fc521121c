/** Decides when the page should ask again: on a message, on time, on coming back to the tab; many reasons at once are one beat. */

export type Pulse = {
  /** Something may have changed. The first reason beats at once; those within `gapMs` after it share one more beat. */
  nudge: () => void;
  stop: () => void;
};

type PulseInput = { beat: () => void; everyMs: number; gapMs: number };

export function startPulse({ beat, everyMs, gapMs }: PulseInput): Pulse {
  let resting: ReturnType<typeof setTimeout> | null = null;
  let nudgedMeanwhile = false;

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
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') nudge();
  }, everyMs);
  const shown = () => {
    if (document.visibilityState === 'visible') nudge();
  };
  document.addEventListener('visibilitychange', shown);

  return {
    nudge,
    stop: () => {
      clearInterval(timer);
      if (resting !== null) clearTimeout(resting);
      document.removeEventListener('visibilitychange', shown);
    },
  };
}
