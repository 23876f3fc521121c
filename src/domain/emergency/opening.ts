/** What emergencies open in the locks (rules U5-U7): the openings of a lock are nothing but what its granted emergencies say. */
import type { ProductId } from '../ids';
import type { Instant } from '../instant';
import type { ScopedOpening } from '../lock/scopedOpening';
import { type Emergency, endOf, grantedAt } from './emergency';

/** U5: only what it names, from the last grant to its end. None where it ended before that. */
export function openingOf(emergency: Emergency, product: ProductId): ScopedOpening | null {
  const from = grantedAt(emergency);
  const part = emergency.parts.find((one) => one.product === product);
  const until = endOf(emergency);
  if (from === null || !part || until <= from) return null;
  return { emergency: emergency.number, from, until, issues: part.issues };
}

/** U7: several at once stand side by side, each by its number; writing one again replaces it. The order of writing changes nothing. */
export function withOpening(openings: readonly ScopedOpening[], emergency: Emergency, product: ProductId): readonly ScopedOpening[] {
  const others = openings.filter((opening) => opening.emergency !== emergency.number);
  const opening = openingOf(emergency, product);
  return opening === null ? others : [...others, opening].sort((a, b) => a.emergency - b.emergency);
}

export const openingsAt = (openings: readonly ScopedOpening[], now: Instant): readonly ScopedOpening[] =>
  openings.filter(({ from, until }) => from <= now && now < until);
