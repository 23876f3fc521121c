/** A change of order by one actor, as an event told it, and what the rule says of it (rules L1-L5). */
import type { AccountId, IssueId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import { type LockHistory, lockStateAt } from './lockState';

/** Stable over repeated deliveries of the same event. */
export type MoveId = string & { readonly moveId: true };

export type NotedMove = {
  readonly id: MoveId;
  readonly issue: IssueId;
  /** Null where the event does not say who. */
  readonly actor: AccountId | null;
  readonly at: Instant;
  /** A new issue is no move: it is noted so that the agreed order learns of it. */
  readonly kind: 'moved' | 'created';
};

export function moveId(move: { issue: IssueId; actor: AccountId | null; at: Instant; kind: NotedMove['kind'] }): MoveId {
  // The brand exists for the compiler only.
  return `${move.issue}.${move.at}.${move.kind === 'created' ? 'new' : (move.actor ?? 'unknown')}` as MoveId;
}

/** An event may be this late (and doubled), so what was settled is remembered a little longer. */
export const LATEST_DELIVERY_MS = 3 * MINUTE_MS;
export const SETTLED_KEPT_MS = LATEST_DELIVERY_MS + 2 * MINUTE_MS;

export type Verdict = 'allowed' | 'forbidden';

export type Judging = { history: LockHistory; owner: AccountId; rule: 'refine' | 'strict' };

/** While locked (L1-L3, L16): by rule *refine* the Product Owner may order and nobody else, by rule *strict* nobody. Otherwise everybody may. */
export function verdictOn(move: NotedMove, { history, owner, rule }: Judging): Verdict {
  if (move.kind === 'created' || lockStateAt(history, move.at).state !== 'locked') return 'allowed';
  return rule === 'refine' && move.actor === owner ? 'allowed' : 'forbidden';
}
