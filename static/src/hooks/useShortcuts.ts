/** Keys that work on every page: `?` lists them, `g` and a letter go to a page. Never while somebody types or a dialog is open. */
import { useEffect } from 'react';
import { areLetterKeysOn } from './letterKeys';
import type { Route } from './route';
import { useGo } from './useRoute';

/** How long `g` waits for its letter. */
const WAIT_MS = 1_500;

type Shortcuts = {
  isOn: boolean;
  /** The letters that lead somewhere after `g`. */
  destinations: readonly { key: string; route: Route }[];
  onHelp: () => void;
};

/** `destinations` and `onHelp` must be stable. */
export function useShortcuts({ isOn, destinations, onHelp }: Shortcuts): void {
  const { go } = useGo();
  useEffect(() => {
    if (!isOn) return undefined;
    let goPressedAt = -Infinity;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target) || !areLetterKeysOn()) return;
      if (event.key === '?') {
        event.preventDefault();
        onHelp();
        return;
      }
      const destination = event.timeStamp - goPressedAt < WAIT_MS ? destinations.find(({ key }) => key === event.key) : undefined;
      goPressedAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (destination === undefined) return;
      event.preventDefault();
      go(destination.route);
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [isOn, destinations, go, onHelp]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
