/** Times work on a machine that others use as well: the least of many runs, so that their load proves nothing. */
const RUNS = 15;

/** Milliseconds of the fastest run. */
export function bestTime(work: () => unknown): number {
  const runs = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...runs);
}
