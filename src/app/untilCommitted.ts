/** Load, decide, save: begun again when somebody else wrote one of the records meanwhile (rule S1). */
const ATTEMPTS = 6;

/** `decide` is told how often it was asked before; it answers `conflict` to begin again, anything else to end. @throws Error when the records stay contended. */
export async function untilCommitted<T>(decide: (attempt: number) => Promise<T | 'conflict'>, attempts = ATTEMPTS): Promise<T> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await decide(attempt);
    if (outcome !== 'conflict') return outcome;
  }
  throw new Error('Somebody else keeps changing the same records. Nothing was changed; try again.');
}
