/**
 * What breaches are judged to be, kept beside them: a breach itself never changes (rules B1-B3). A class is set for a whole group of
 * moves, is changed by adding to it, and is never taken away.
 */
import { type Voice, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';

/** `innocent`: nobody meant to go past the lock. `processGap`: the right way was missing or unknown. `pressure`: somebody pushed past it. */
export const BREACH_CLASSES = ['innocent', 'processGap', 'pressure'] as const;
export type BreachClass = (typeof BREACH_CLASSES)[number];

export type ClassStep = {
  readonly as: BreachClass;
  readonly voice: Voice;
  readonly at: Instant;
  /** How many moves the group held then: late ones may have joined it since. */
  readonly moves: number;
};

/** The classes that were given to the group of a breach, oldest first; numbered by that breach. */
export type ClassedBreach = { readonly number: number; readonly productId: ProductId; readonly steps: readonly ClassStep[] };

/** B2: the newest of all that were given to any breach of the group; null before the first. */
export function classOf(group: readonly { readonly classes: readonly ClassStep[] }[]): ClassStep | null {
  return classesOf(group).at(-1) ?? null;
}

/** Every class that any breach of the group was given, oldest first. */
export const classesOf = (group: readonly { readonly classes: readonly ClassStep[] }[]): readonly ClassStep[] =>
  group.flatMap(({ classes }) => classes).sort((a, b) => a.at - b.at);

/** B1: the product's Product Owner, or who stands in for them now; null for everybody else. */
export const mayClass = (forum: Forum, product: ProductId, at: { person: AccountId; now: Instant }): Voice | null =>
  voiceFor(forum, { kind: 'productOwner', product }, at);
