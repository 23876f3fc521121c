/**
 * A promise of the app that is rejected and that nobody handles ends the invocation, as on the platform. Node reports it for the whole
 * process; whose it was shows in its realm. Rejections of nobody's realm stay what they are: the end of the process.
 */
type Blame = (error: unknown) => void;

const blamed = new WeakMap<object, Blame>();
let isListening = false;

/** `promises` is the prototype of the realm's promises. */
export function blameRejectionsOn(promises: object, blame: Blame): void {
  blamed.set(promises, blame);
  if (isListening) return;
  isListening = true;
  process.on('unhandledRejection', (error, promise) => {
    const owner = blamed.get(Object.getPrototypeOf(promise) as object);
    if (owner) owner(error);
    else if (process.listenerCount('unhandledRejection') === 1) throw error;
  });
}
