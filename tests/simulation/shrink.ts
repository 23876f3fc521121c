/** Makes a failing scenario short: drops steps, and faults, as long as the same law still breaks. */
import type { Law } from './laws';
import { runScenario } from './run';
import type { Scenario, Step } from './steps';

const MOST_TRIES = 150;

/** The short scenario as text that a test can hold. */
export async function shrink(scenario: Scenario, law: Law): Promise<string> {
  const { shortest, tries } = await shortestFailing(scenario, law);
  const { broken } = await runScenario(shortest);
  const told = broken.map(({ law: which, what }) => `  ${which}: ${what}`).join('\n');
  return `Shortened to ${shortest.steps.length} steps in ${tries} tries; it says\n${told}\n${JSON.stringify(shortest)}`;
}

async function shortestFailing(scenario: Scenario, law: Law): Promise<{ shortest: Scenario; tries: number }> {
  let shortest = scenario;
  let tries = 0;
  const fails = async (candidate: Scenario): Promise<boolean> => {
    tries += 1;
    const { broken } = await runScenario(candidate).catch(() => ({ broken: [] }));
    return broken.some((one) => one.law === law);
  };
  for (const faults of quieter(scenario)) {
    const candidate = { ...shortest, faults: { ...shortest.faults, ...faults } };
    if (await fails(candidate)) shortest = candidate;
  }
  for (let size = Math.ceil(shortest.steps.length / 2); size >= 1 && tries < MOST_TRIES; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < shortest.steps.length && tries < MOST_TRIES;) {
      const steps: Step[] = [...shortest.steps.slice(0, start), ...shortest.steps.slice(start + size)];
      if (await fails({ ...shortest, steps })) shortest = { ...shortest, steps };
      else start += size;
    }
  }
  return { shortest, tries };
}

const quieter = (scenario: Scenario): readonly Partial<Scenario['faults']>[] =>
  Object.entries(scenario.faults).flatMap(([name, value]) => (value === 0 ? [] : [{ [name]: Array.isArray(value) ? [0, 0] : 0 }]));
