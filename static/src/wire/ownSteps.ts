/** What the page itself changes, while it is on its way: who was told meanwhile that something changed asks after the answer, not beside it. */

/** The answer is painted first. */
const AFTER_ANSWER_MS = 150;

let underWay = 0;
const waiting = new Set<() => void>();

/** Counts a step of one's own as on its way until it is answered, or fails. */
export async function asOwnStep<T>(step: Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await step;
  } finally {
    underWay -= 1;
    setTimeout(tellWaiting, AFTER_ANSWER_MS);
  }
}

/** At once, or once no step is on its way any more; the same function waits once only. */
export function afterOwnSteps(then: () => void): void {
  if (underWay === 0) then();
  else waiting.add(then);
}

function tellWaiting(): void {
  if (underWay > 0) return;
  const told = [...waiting];
  waiting.clear();
  for (const then of told) then();
}
