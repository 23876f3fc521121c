/** Arrow keys walk the links of a list, so that 50 rows do not cost 50 tabs; Enter then opens, as on any link. */
import { useEffect, useRef, type RefObject } from 'react';

/** For the element that holds the list. */
export function useWalkableLinks<E extends HTMLElement>(): RefObject<E> {
  const list = useRef<E>(null);
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('keydown', walk);
    return () => {
      element?.removeEventListener('keydown', walk);
    };
  }, []);
  return list;
}

function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href]')];
  const at = links.findIndex((link) => link === event.target);
  const next = links[at + step];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
