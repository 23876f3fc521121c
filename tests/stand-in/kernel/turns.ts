/**
 * Turns of Node's loop: between two of them every promise that can go on does so, and rejections that nobody handles are reported.
 * They are asked for by the dozen, since one round of the loop takes all that wait for it one after the other.
 */
const AT_ONCE = 32;
const waiting: (() => void)[] = [];
let coming = 0;

/** Calls back in a later turn, each in one of its own, in the order of asking. */
export function inLaterTurn(callback: () => void): void {
  waiting.push(callback);
  if (coming >= waiting.length) return;
  coming += AT_ONCE;
  for (let more = AT_ONCE; more > 0; more -= 1) setImmediate(turn);
}

function turn(): void {
  coming -= 1;
  waiting.shift()?.();
}
