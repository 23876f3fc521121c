/** Rows are all of one height, so that 5,000 of them need not be measured: one line, or two where the window is narrow. */
import { useSyncExternalStore } from 'react';

const ONE_LINE = 40;
const TWO_LINES = 68;
const NARROW = '(max-width: 720px)';

export function useRowHeight(): number {
  const isNarrow = useSyncExternalStore(
    (hear) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', hear);
      return () => {
        query.removeEventListener('change', hear);
      };
    },
    () => matchMedia(NARROW).matches,
  );
  return isNarrow ? TWO_LINES : ONE_LINE;
}
