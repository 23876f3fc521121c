/** What who leads the session may do to it; each step names what was on the screen, so that two of them cannot cross. */
import { currentOf, isPaused, seenIn, toCome, type Live } from '../live';

export type Leading = { next: (() => void) | undefined; park: (() => void) | undefined; pause: () => void; isBusy: boolean };

/** Null for who does not lead. */
export function leadingOf({ view, act, running }: Live): Leading | null {
  if (!view.mayLead) return null;
  const seen = seenIn(view);
  const current = currentOf(view);
  const unlessBusy = (step: () => Promise<boolean>) => () => {
    if (running === null) void step();
  };
  return {
    next: current === null && toCome(view).length === 0 ? undefined : unlessBusy(() => act('nextItem', { seen })),
    park: current === null ? undefined : unlessBusy(() => act('parkItem', { item: current.id, seen })),
    pause: unlessBusy(() => act('pauseSession', { isPaused: !isPaused(view) })),
    isBusy: running !== null,
  };
}
