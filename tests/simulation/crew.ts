/** Several processes that play seeds at the same time. What a seed ends in does not depend on who plays it, nor on what was played before. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Played, Wanted } from './playSeed';

/**
 * A young generation that outlasts several seeds: little of what they make is ever copied. There are as many processes as processors: threads that
 * compile beside them, and early, would only take their time.
 */
const NODE_OPTIONS = [
  ...['--require', join(__dirname, 'plainCode.cjs'), '--enable-source-maps'],
  ...['--max-semi-space-size=64', '--single-threaded', '--interrupt-budget=400000'],
];

export type Work = {
  readonly workers: number;
  readonly wanted: Wanted;
  /** The next seed to play; null when there is none any more. */
  readonly next: () => number | null;
  /** Called in the order of the seeds. */
  readonly onPlayed: (played: Played) => void;
};

export async function playAll({ workers, wanted, next, onPlayed }: Work): Promise<void> {
  const inOrder = new InOrder(onPlayed);
  const given = (): number | null => {
    const seed = next();
    if (seed !== null) inOrder.expect(seed);
    return seed;
  };
  await Promise.all(Array.from({ length: workers }, () => playAlongside(wanted, given, (played) => inOrder.take(played))));
}

function playAlongside(wanted: Wanted, next: () => number | null, onPlayed: (played: Played) => void): Promise<void> {
  const first = next();
  if (first === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const worker: ChildProcess = fork(join(__dirname, 'worker.ts'), { execArgv: NODE_OPTIONS });
    worker.on('message', (played: Played) => {
      onPlayed(played);
      const seed = next();
      if (seed === null) worker.disconnect();
      else worker.send({ seed, wanted });
    });
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('A process that played seeds has ended before its work.'))));
    worker.send({ seed: first, wanted });
  });
}

/** Passes on in the order of expecting what comes in any. */
class InOrder {
  readonly #pass: (played: Played) => void;
  readonly #expected: number[] = [];
  readonly #come = new Map<number, Played>();

  constructor(pass: (played: Played) => void) {
    this.#pass = pass;
  }

  expect(seed: number): void {
    this.#expected.push(seed);
  }

  take(played: Played): void {
    this.#come.set(played.seed, played);
    for (let first = this.#come.get(this.#expected[0] ?? -1); first; first = this.#come.get(this.#expected[0] ?? -1)) {
      this.#come.delete(first.seed);
      this.#expected.shift();
      this.#pass(first);
    }
  }
}
