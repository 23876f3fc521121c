/**
 * The focus is never lost: where what had it is gone, it falls to the heading of the nearest part that is still there. Whoever places it
 * with more care comes later, and keeps it.
 */
import { useEffect, type RefObject } from 'react';

const PARTS = 'section, article, main';
const HEADINGS = 'h1, h2, h3';

export function useFocusNet(holder: RefObject<HTMLElement>): void {
  useEffect(() => {
    const page = holder.current;
    if (page === null) return undefined;
    let last: { element: Element; parts: readonly Element[] } | null = null;
    const remember = ({ target }: Event) => {
      if (target instanceof Element) last = { element: target, parts: partsAround(target) };
    };
    const leave = ({ target }: Event) => {
      if (target instanceof Element && last?.element.contains(target) !== true) last = null;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.element.isConnected || document.activeElement !== document.body) return;
      const heading = last.parts.find((part) => part.isConnected)?.querySelector<HTMLElement>(HEADINGS);
      last = null;
      if (!heading) return;
      if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
      heading.focus();
    });
    page.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', leave);
    observer.observe(page, { childList: true, subtree: true });
    return () => {
      page.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', leave);
      observer.disconnect();
    };
  }, [holder]);
}

/** From the inside out, as they are now: of what is gone nothing can be asked. */
function partsAround(element: Element): readonly Element[] {
  const part = element.closest(PARTS);
  const beyond = part?.parentElement ?? null;
  return part === null ? [] : [part, ...(beyond === null ? [] : partsAround(beyond))];
}
