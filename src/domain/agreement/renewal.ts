/** What becomes of an agreement at the event it stood until (rule T2). */
import type { Voice } from '../authority';
import type { Instant } from '../instant';
import type { Agreement } from './agreement';

type At = { event: number; now: Instant };

/** It goes on until the next held event. Voice null: nobody spoke of it, and silence renews. */
export const renewed = (agreement: Agreement, { event, now, voice }: At & { voice: Voice | null }): Agreement => ({
  ...agreement,
  until: event + 1,
  renewals: [...agreement.renewals, { event, voice, at: now }],
});

export const ended = (agreement: Agreement, { event, now }: At, how: 'lapsed' | 'fulfilled' | 'replaced'): Agreement => ({
  ...agreement,
  state: { kind: 'ended', how, event, at: now },
});

/** After an event was closed: null where nothing is left to say. */
export function afterSilence(agreement: Agreement, at: At, silence: 'renews' | 'ends'): Agreement | null {
  if (agreement.state.kind !== 'standing' || agreement.until > at.event) return null;
  return silence === 'renews' ? renewed(agreement, { ...at, voice: null }) : ended(agreement, at, 'lapsed');
}
