/** Escape closes what is open beside a list; however it was closed, the focus goes back to the link it was opened from. */
import { useEffect, useRef } from 'react';

/** `open`: the id of the element that holds the link, null where nothing is open. `close` must be stable while the list is the same. */
export function useEscapeTo(open: string | null, close: () => void): void {
  const last = useRef(open);
  useEffect(() => {
    const before = last.current;
    last.current = open;
    if (open === null && before !== null) document.getElementById(before)?.querySelector<HTMLElement>('a[href]')?.focus();
  }, [open]);
  useEffect(() => {
    if (open === null) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [open, close]);
}

/** Somebody who types, or reads a dialog, means that with Escape. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea') !== null;
}
