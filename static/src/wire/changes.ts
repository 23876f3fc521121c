/** Hears from the backend that something of a forum changed. */
import { realtime } from '@forge/bridge';

/** Answers how to stop listening. Rejects where the platform offers no realtime; the page then lives on polling. */
export async function hearChanges(channel: string, heard: () => void): Promise<() => void> {
  const subscription = await realtime.subscribeGlobal(channel, () => {
    heard();
  });
  return () => {
    void subscription.unsubscribe();
  };
}
