/** Arrow keys walk the rows of a table, so that 50 rows do not cost 100 tabs; Enter then opens, as on any link. */
import { useEffect, useRef, type RefObject } from 'react';

/** For the body of a table whose row headings hold the link that opens the row. */
export function useWalkableRows(): RefObject<HTMLTableSectionElement> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const element = body.current;
    element?.addEventListener('keydown', walk);
    return () => {
      element?.removeEventListener('keydown', walk);
    };
  }, []);
  return body;
}

function walk(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('th a[href]')];
  const row = event.target.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === row);
  const next = at === -1 ? undefined : links[whereTo(event.key, at, links.length)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** -1 for a key that leads nowhere. */
function whereTo(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
