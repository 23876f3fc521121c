/** Listens on an element for what comes up from inside it, where the element itself is nothing one operates. */
import { useEffect, useRef, type RefObject } from 'react';

export function useListener<K extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement>,
  name: K,
  hear: (event: HTMLElementEventMap[K]) => void,
): void {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => {
    const target = element.current;
    const listen = (event: HTMLElementEventMap[K]) => {
      latest.current(event);
    };
    target?.addEventListener(name, listen);
    return () => {
      target?.removeEventListener(name, listen);
    };
  }, [element, name]);
}
