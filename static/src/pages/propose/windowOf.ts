/** Of a long list only the rows that can be seen are drawn, with room above and below for the rest. */

/** As high as the style sheet makes a row, in root units. */
const ROW_REM = 2.25;
export const VISIBLE_ROWS = 8;
/** Drawn beyond both edges, so that scrolling never shows a gap. */
const BEYOND = 12;

export const rowHeight = (): number => ROW_REM * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

/** `top` is the first row in sight; `end` is exclusive. */
export function windowOf(count: number, top: number): { first: number; end: number } {
  const first = Math.max(0, Math.min(top, count - VISIBLE_ROWS) - BEYOND);
  return { first, end: Math.min(count, first + VISIBLE_ROWS + 2 * BEYOND) };
}

/** The first row in sight once the row at `index` can be seen. */
export function topShowing(index: number, top: number): number {
  if (index < top) return index;
  return index >= top + VISIBLE_ROWS ? index - VISIBLE_ROWS + 1 : top;
}
