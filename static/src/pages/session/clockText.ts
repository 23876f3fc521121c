/** Lengths of time on a clock face, and when a threshold is passed. */

/** "12:34": minutes and seconds. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(ms, 0) / 1_000);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The minutes left at the last threshold passed between two looks at the clock; null where none was. */
export function thresholdPassed(
  marks: readonly number[],
  { before, now, limitMinutes }: { before: number; now: number; limitMinutes: number },
): number | null {
  const passed = marks.filter((left) => {
    const at = (limitMinutes - left) * 60_000;
    return left < limitMinutes && before < at && now >= at;
  });
  return passed.length === 0 ? null : Math.min(...passed);
}
