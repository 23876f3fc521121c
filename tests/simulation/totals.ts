/** What many seeds came to, together. */
import { createHash } from 'node:crypto';
import { EXCEPTIONS, type Exception } from './model/observation';
import type { Played } from './playSeed';

export class Totals {
  seeds = 0;
  broken = 0;
  #steps = 0;
  #moves = 0;
  #breaches = 0;
  #emergencies = 0;
  #lockDays = 0;
  readonly #exceptions = new Map<Exception, number>();
  readonly #hash = createHash('sha256');

  /** In the order of the seeds, for the sake of the digest. */
  add({ isBroken, steps, moves, breaches, emergencies, lockDays, exceptions, seed, hash }: Played): void {
    this.seeds += 1;
    this.broken += isBroken ? 1 : 0;
    this.#steps += steps;
    this.#moves += moves;
    this.#breaches += breaches;
    this.#emergencies += emergencies;
    this.#lockDays += lockDays;
    for (const [name, times] of exceptions) this.#exceptions.set(name, (this.#exceptions.get(name) ?? 0) + times);
    this.#hash.update(`${seed} ${hash}\n`);
  }

  /** To be asked once, at the end. */
  told({ from, minutes }: { from: number; minutes: number }): string[] {
    const days = this.#lockDays;
    return [
      `\n${this.seeds} seeds from ${from}: ${this.#steps} steps, ${this.#moves} moves, ${this.#breaches} breaches, ${this.#emergencies} emergencies, ${this.broken} seeds that break a law.`,
      `${days.toFixed(1)} lock-days in ${minutes.toFixed(2)} min: ${(days / minutes).toFixed(0)} lock-days and ${(this.#steps / minutes).toFixed(0)} steps a minute.`,
      `Digest of all that they ended in: ${this.#hash.digest('hex').slice(0, 16)}.`,
      ...[...this.#exceptions].map(([name, times]) => `exception ${name}, ${times} times: ${EXCEPTIONS[name]}`),
    ];
  }
}
