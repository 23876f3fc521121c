/** Which rows of a long list of equal rows are near the window: of 5,000 some thirty are drawn. */
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Drawn above and below what is visible, so that scrolling and the Tab key find them there. */
const SPARE_ROWS = 12;
type Wanted = { list: RefObject<HTMLElement>; scroller: HTMLElement; count: number; height: number };
type RowWindow = {
  /** Indexes from `first` up to but not including `end`. */
  first: number;
  end: number;
  /** Brings the row into view, if it is not. */
  scrollTo: (index: number) => void;
};

export function useRowWindow({ list, scroller, count, height }: Wanted): RowWindow {
  const [seen, setSeen] = useState({ first: 0, end: 0 });
  useLayoutEffect(() => {
    const look = () => {
      const element = list.current;
      if (!element) return;
      const above = scroller.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const first = Math.floor(above / height);
      const end = Math.ceil((above + scroller.clientHeight) / height);
      setSeen((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    // What stands above the list may grow, and the window too.
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
    return () => {
      scroller.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [list, scroller, height, count]);

  const scrollTo = useCallback(
    (index: number) => {
      const element = list.current;
      if (!element) return;
      const row = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + index * height;
      if (row < height) scroller.scrollBy({ top: row - height });
      else if (row > scroller.clientHeight - 2 * height) scroller.scrollBy({ top: row - scroller.clientHeight + 2 * height });
    },
    [list, scroller, height],
  );
  return { first: clamp(seen.first - SPARE_ROWS, count), end: clamp(seen.end + SPARE_ROWS, count), scrollTo };
}

const clamp = (index: number, count: number): number => Math.max(0, Math.min(count, index));
