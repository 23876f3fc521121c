/** The ways one issue can be linked with another: each type of link in both its directions, once where they read the same. */
import type { LinkType } from '../api/issue';

export type LinkChoice = { words: string; typeId: string; isOutward: boolean };

export function linkChoices(types: readonly LinkType[]): LinkChoice[] {
  return types.flatMap(({ id: typeId, inward, outward }) => [
    { words: outward, typeId, isOutward: true },
    ...(inward === outward ? [] : [{ words: inward, typeId, isOutward: false }]),
  ]);
}
