/** Events between the frames of one page. Whoever emits hears it too. */
import type { Callable } from './packing';

export function createBus() {
  const listeners = new Map<string, Set<Callable>>();
  return {
    emit: (event: string, payload: unknown): void => {
      for (const hear of [...(listeners.get(event) ?? [])]) void hear(payload);
    },
    on: (event: string, hear: Callable): (() => void) => {
      const heard = listeners.get(event) ?? new Set();
      listeners.set(event, heard.add(hear));
      return () => {
        heard.delete(hear);
      };
    },
  };
}
export type Bus = ReturnType<typeof createBus>;
