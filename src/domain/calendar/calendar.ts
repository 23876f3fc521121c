/** When a forum plans to meet: a cadence, and what was changed of single dates (rules C1-C7). Plans unlock nothing. */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { Cadence } from './cadence';

/** A planned occurrence is named by its instant in the cadence, so that it can be skipped or moved before it is held. */
export type DateChange =
  | { readonly kind: 'skipped'; readonly planned: Instant; readonly reason: string; readonly by: AccountId; readonly at: Instant }
  | {
      readonly kind: 'moved';
      readonly planned: Instant;
      readonly to: Instant;
      readonly reason: string;
      readonly by: AccountId;
      readonly at: Instant;
    }
  | { readonly kind: 'added'; readonly to: Instant; readonly reason: string; readonly by: AccountId; readonly at: Instant };

export type Calendar = {
  /** Null: events are held whenever a facilitator opens one. */
  readonly cadence: Cadence | null;
  readonly changes: readonly DateChange[];
};

/** An occurrence to come. `change` says why it differs from the cadence. */
export type PlannedEvent = { readonly at: Instant; readonly change: DateChange | null };
