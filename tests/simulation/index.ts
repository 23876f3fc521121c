/**
 * `npm run simulate -- --seeds N --from S [--steps K] [--whole] [--trace] [--scenario FILE] [--workers W] [--hours H]`: plays seed
 * after seed, as many at a time as there are processors, shrinks what fails unless it is wanted whole, and prints what it saw. With hours
 * it begins seeds until the time is over, however many there are.
 */
import { playAll } from './crew';
import { readOptions } from './options';
import { Totals } from './totals';

const HOUR_MS = 3_600_000;

async function simulate(): Promise<void> {
  const { seeds, from, hours, workers, ...wanted } = readOptions(process.argv.slice(2));
  const began = performance.now();
  const totals = new Totals();
  let seed = from - 1;
  const hasMore = (): boolean => (hours === null ? seed < from + seeds - 1 : performance.now() - began < hours * HOUR_MS);
  await playAll({
    workers: Math.min(workers, hours === null ? seeds : workers),
    wanted,
    next: () => (hasMore() ? (seed += 1) : null),
    onPlayed: (played) => {
      for (const line of played.lines) console.log(line);
      totals.add(played);
    },
  });
  for (const line of totals.told({ from, minutes: (performance.now() - began) / 60_000 })) console.log(line);
  if (totals.broken > 0) process.exitCode = 1;
}

simulate().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
