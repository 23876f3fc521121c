/** The seeds there are, by name. */
import { bare } from './bare';
import { demo } from './demo/demo';
import type { Seed } from './seed';

const SEEDS: readonly Seed[] = [demo, bare];

export const SEED_NAMES = SEEDS.map(({ name }) => name);
export const seedNamed = (name: string): Seed | undefined => SEEDS.find((seed) => seed.name === name);
