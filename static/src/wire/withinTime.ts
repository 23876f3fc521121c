/** Turns silence into a fault: the bridge itself never gives up. */

/** @throws after `limitMs` without an answer. */
export function withinTime<T>(answer: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No answer within ${String(limitMs)} ms.`));
    }, limitMs);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
