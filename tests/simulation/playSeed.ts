/** One seed from its draw to what is told of it: played, and where it breaks a law shrunk, unless it is wanted whole. */
import { readFileSync } from 'node:fs';
import type { Broken } from './laws';
import type { Exception } from './model/observation';
import { runScenario } from './run';
import { shrink } from './shrink';
import { drawScenario, type Scenario } from './steps';

export type Wanted = {
  readonly steps: number;
  readonly trace: boolean;
  readonly whole: boolean;
  readonly scenario: string | null;
};
/** Plain data, so that another process can send it. */
export type Played = {
  readonly seed: number;
  readonly lines: readonly string[];
  readonly isBroken: boolean;
  readonly steps: number;
  readonly moves: number;
  readonly breaches: number;
  readonly emergencies: number;
  readonly lockDays: number;
  readonly exceptions: readonly (readonly [Exception, number])[];
  readonly hash: string;
};

/** What the app or the stand-in throws breaks a law as well: the other seeds are played nevertheless. */
export async function playSeed(seed: number, wanted: Wanted): Promise<Played> {
  try {
    return await play(seed, wanted);
  } catch (error) {
    const lines = told(seed, [{ law: 'no error', what: error instanceof Error ? (error.stack ?? error.message) : String(error) }]);
    return { seed, lines, isBroken: true, steps: 0, moves: 0, breaches: 0, emergencies: 0, lockDays: 0, exceptions: [], hash: 'error' };
  }
}

const told = (seed: number, broken: readonly Broken[]): string[] => [
  `\nSeed ${seed} breaks a law:`,
  ...broken.map(({ law, what }) => `  ${law}: ${what}`),
];

async function play(seed: number, { steps, trace, whole, scenario: file }: Wanted): Promise<Played> {
  const scenario = file === null ? drawScenario(seed, { steps }) : (JSON.parse(readFileSync(file, 'utf8')) as Scenario);
  const { broken, exceptions, trace: lines, ...counted } = await runScenario(scenario, { traced: trace });
  const isBroken = broken.length > 0;
  const laws = isBroken ? told(seed, broken) : [];
  const shrunk = isBroken && !trace && !whole ? [await shrink(scenario, broken[0]?.law ?? 'order')] : [];
  return { ...counted, seed, isBroken, lines: [...lines, ...laws, ...shrunk], exceptions: [...exceptions] };
}
