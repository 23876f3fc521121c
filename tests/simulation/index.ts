/**
 * `npm run simulate -- --seeds N --from S [--steps K] [--loss] [--whole] [--trace] [--scenario FILE]`: plays
 * seed after seed, shrinks what fails unless it is wanted whole, and prints what it saw.
 */
import { readFileSync } from 'node:fs';
import { EXCEPTIONS, type Exception } from './model/observation';
import { runScenario } from './run';
import { shrink } from './shrink';
import { drawScenario, type Scenario } from './steps';
import { readOptions } from './options';

async function simulate(): Promise<void> {
  const { seeds, from, steps, loss, trace, whole, scenario: file } = readOptions(process.argv.slice(2));
  const began = performance.now();
  const totals = { steps: 0, moves: 0, breaches: 0, lockDays: 0, broken: 0 };
  const exceptions = new Map<Exception, number>();
  for (let seed = from; seed < from + seeds; seed += 1) {
    const scenario = file === null ? drawScenario(seed, { steps, withLoss: loss }) : (JSON.parse(readFileSync(file, 'utf8')) as Scenario);
    const outcome = await runScenario(scenario, { traced: trace });
    for (const line of outcome.trace) console.log(line);
    totals.steps += outcome.steps;
    totals.moves += outcome.moves;
    totals.breaches += outcome.breaches;
    totals.lockDays += outcome.lockDays;
    for (const [name, times] of outcome.exceptions) exceptions.set(name, (exceptions.get(name) ?? 0) + times);
    if (outcome.broken.length === 0) continue;
    totals.broken += 1;
    console.log(`\nSeed ${seed} breaks a law:\n${outcome.broken.map(({ law, what }) => `  ${law}: ${what}`).join('\n')}`);
    if (!trace && !whole) console.log(await shrink(scenario, outcome.broken[0]?.law ?? 'order'));
    process.exitCode = 1;
  }
  const minutes = (performance.now() - began) / 60_000;
  console.log(
    `\n${seeds} seeds from ${from}: ${totals.steps} steps, ${totals.moves} moves, ${totals.breaches} breaches, ${totals.broken} seeds that break a law.`,
  );
  console.log(
    `${totals.lockDays.toFixed(1)} lock-days in ${minutes.toFixed(2)} min: ${(totals.lockDays / minutes).toFixed(0)} lock-days and ${(totals.steps / minutes).toFixed(0)} steps a minute.`,
  );
  for (const [name, times] of exceptions) console.log(`exception ${name}, ${times} times: ${EXCEPTIONS[name]}`);
}

simulate().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
