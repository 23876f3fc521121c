/** Whom a lock has told lately that a move was put back. */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';

export type Told = { readonly mover: AccountId; readonly at: Instant };
