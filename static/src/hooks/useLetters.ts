/** Single letters of one page. Never while somebody types, a dialog is open, or after `g`, which leads to another page. */
import { useEffect, useRef } from 'react';
import { areLetterKeysOn } from './letterKeys';

const AFTER_G_MS = 1_500;

/** A letter that has nothing to do at the moment is left out. */
export function useLetters(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  useEffect(() => {
    let goPressedAt = -Infinity;
    const press = (event: KeyboardEvent) => {
      const isAfterGo = event.timeStamp - goPressedAt < AFTER_G_MS;
      goPressedAt = event.key === 'g' ? event.timeStamp : -Infinity;
      if (isAfterGo || event.repeat || event.ctrlKey || event.metaKey || event.altKey || !areLetterKeysOn() || isBusy(event.target)) return;
      const action = newest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"], [role="menu"]') !== null;
}
