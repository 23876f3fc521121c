/** What a proposal becomes when every seat has agreed (rules D4-D6, T1). */
import type { Voice } from '../authority';
import type { ForumId } from '../ids';
import type { Instant } from '../instant';
import { type Change, productsOf } from '../proposal/change';
import type { Agreement } from './agreement';

export type Making = {
  readonly number: number;
  readonly forumId: ForumId;
  readonly proposal: number;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly agreedBy: readonly Voice[];
  readonly event: number;
  readonly now: Instant;
};

/** It stands until the next held event is opened, and its changes are still to be made in Jira. */
export const newAgreement = ({ event, now, ...making }: Making): Agreement => ({
  ...making,
  products: productsOf(making.changes),
  agreedAt: now,
  event,
  until: event + 1,
  renewals: [],
  state: { kind: 'standing' },
  application: { kind: 'owed' },
});
