/**
 * Moves that a script makes in a locked backlog, four a second, and a few that the Product Owner makes meanwhile. The same for every way of
 * putting back, and such that the order it must end in is beyond dispute: nobody else moves what the Product Owner does, nor the two between.
 */
import { Random } from '../../stand-in/kernel/random';

export type PlayedMove = { readonly atMs: number; readonly by: 'manager' | 'owner'; readonly issue: string; readonly below: string };
/** An issue that the Product Owner placed between two that nobody moves. */
export type Wish = { readonly issue: string; readonly below: string; readonly above: string };
export type History = { readonly issues: number; readonly moves: readonly PlayedMove[]; readonly wishes: readonly Wish[] };
export type Size = { readonly issues: number; readonly moves: number };

const GAP_MS = 250;
const MOVES_A_WISH = 20;
const SEED = 2;

export const keyAt = (index: number): string => `PAY-${index + 1}`;

/** `moves` forbidden ones, of issues drawn one at a time: one may be moved twice. */
export function historyOf({ issues, moves }: Size): History {
  const random = new Random(SEED);
  const wishes = drawWishes(issues, { random, count: Math.max(1, Math.round(moves / MOVES_A_WISH)) });
  const owners = new Set(wishes.flatMap(({ issue, below, above }) => [issue, below, above]));
  const others = Array.from({ length: issues }, (_, index) => keyAt(index)).filter((key) => !owners.has(key));
  const forbidden = Array.from({ length: moves }, (_, index): PlayedMove => {
    const [issue, below] = twoOf(others, random);
    return { atMs: index * GAP_MS, by: 'manager', issue, below };
  });
  const wished = wishes.map(({ issue, below }): PlayedMove => ({ atMs: random.below(moves * GAP_MS), by: 'owner', issue, below }));
  return { issues, wishes, moves: [...forbidden, ...wished].sort((a, b) => a.atMs - b.atMs) };
}

/** The order it must end in, from the top. */
export function agreedAfter({ issues, wishes }: Pick<History, 'issues' | 'wishes'>): readonly string[] {
  const wishedBelow = new Map(wishes.map(({ issue, below }) => [below, issue]));
  const moved = new Set(wishes.map(({ issue }) => issue));
  return Array.from({ length: issues }, (_, index) => keyAt(index))
    .filter((key) => !moved.has(key))
    .flatMap((key) => [key, wishedBelow.get(key) ?? []].flat());
}

/** How many of the Product Owner's moves do not stand. */
export function lostIn(order: readonly string[], { wishes }: History): number {
  const placeOf = new Map(order.map((key, place) => [key, place]));
  const place = (key: string): number => placeOf.get(key) ?? Number.NaN;
  return wishes.filter(({ issue, below, above }) => !(place(below) < place(issue) && place(issue) < place(above))).length;
}

function drawWishes(issues: number, { random, count }: { random: Random; count: number }): Wish[] {
  const taken = new Set<number>();
  const isFree = (indexes: readonly number[]): boolean => indexes.every((index) => index < issues && !taken.has(index));
  const wishes: Wish[] = [];
  while (wishes.length < count) {
    const [issue, below] = [random.below(issues), random.below(issues)];
    const three = [issue, below, below + 1];
    if (new Set(three).size < three.length || !isFree(three)) continue;
    for (const index of three) taken.add(index);
    wishes.push({ issue: keyAt(issue), below: keyAt(below), above: keyAt(below + 1) });
  }
  return wishes;
}

function twoOf(keys: readonly string[], random: Random): readonly [string, string] {
  const first = random.below(keys.length);
  const second = (first + 1 + random.below(keys.length - 1)) % keys.length;
  return [keys[first] ?? '', keys[second] ?? ''];
}
