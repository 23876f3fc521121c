/** Texts searched by their words, as `~` does. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Does every word that is wanted begin a word of what is held? */
export function wordsHold(held: readonly string[], wanted: readonly string[]): boolean {
  const words = held.flatMap(wordsOf);
  return wanted.flatMap(wordsOf).every((word) => words.some((one) => one.startsWith(word)));
}
