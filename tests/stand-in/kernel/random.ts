/** The one source of randomness of the stand-in: a small seeded generator (mulberry32), so that a seed replays byte for byte. */
const DIGITS = '0123456789abcdef';

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True with the given probability, 0 to 1. Draws nothing for 0 and 1, so that switching a fault off changes no other draw. */
  chance(probability: number): boolean {
    if (probability <= 0) return false;
    if (probability >= 1) return true;
    return this.next() < probability;
  }

  /** A UUID in the form of version 4. */
  uuid(): string {
    let hex = '';
    for (let i = 0; i < 32; i += 1) hex += DIGITS[i === 12 ? 4 : i === 16 ? 8 + this.below(4) : this.below(16)] ?? '';
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  get state(): number {
    return this.#state;
  }

  set state(state: number) {
    this.#state = state >>> 0;
  }
}
