/** A change of order by one actor, as an event or Jira's history told it, and what the rule says of it (rules L1-L5). */
import type { AccountId, IssueId } from '../ids';
import { type Instant, MINUTE_MS, SECOND_MS } from '../instant';
import type { Fight } from './fights';
import { type LockHistory, lockStateAt } from './lockState';
import { type ScopedOpening, isOpenTo } from './scopedOpening';

/** Stable over repeated deliveries of the same event, and the same whether the event or the history told it. */
export type MoveId = string & { readonly moveId: true };

export type NotedMove = {
  readonly id: MoveId;
  readonly issue: IssueId;
  /** Null where nobody says who. */
  readonly actor: AccountId | null;
  readonly at: Instant;
  /** A new issue is no move: it is noted so that the agreed order learns of it. */
  readonly kind: 'moved' | 'created';
  /** Jira's id of the entry in the issue's history; null where the event did not name it. */
  readonly change: string | null;
};

/** An entry of an issue's history that changed its rank. */
export type RankChange = { readonly id: string; readonly actor: AccountId | null; readonly at: Instant };

export function moveId({ issue, actor, at, kind, change }: Omit<NotedMove, 'id'>): MoveId {
  const which = kind === 'created' ? `${at}.new` : change === null ? `${at}.${actor ?? 'unknown'}` : `entry.${change}`;
  // The brand exists for the compiler only.
  return `${issue}.${which}` as MoveId;
}

/** `id` null where the history did not say by which entry. */
export function moveOf(issue: IssueId, { id: change, actor, at }: Omit<RankChange, 'id'> & { id: string | null }): NotedMove {
  const move = { issue, actor, at, kind: 'moved' as const, change };
  return { ...move, id: moveId(move) };
}

/** History and event may be stamped by different clocks. */
const SAME_CHANGE_MS = 5 * SECOND_MS;

/** One change of rank told twice: by the same entry, or, where one of the two does not name it, by the same actor at about the same time. */
export function isSameMove(one: NotedMove, other: NotedMove): boolean {
  if (one.id === other.id) return true;
  if (one.issue !== other.issue || one.kind !== other.kind) return false;
  if (one.change !== null && other.change !== null) return false;
  const sameActor = one.actor === other.actor || one.actor === null || other.actor === null;
  return sameActor && Math.abs(one.at - other.at) <= SAME_CHANGE_MS && one.change !== other.change;
}

/** An event may be this late (and doubled), so what was settled is remembered a little longer. */
export const LATEST_DELIVERY_MS = 3 * MINUTE_MS;
export const SETTLED_KEPT_MS = LATEST_DELIVERY_MS + 2 * MINUTE_MS;

export type Verdict = 'allowed' | 'forbidden';

export type Judging = {
  history: LockHistory;
  owner: AccountId;
  rule: 'refine' | 'strict';
  openings: readonly ScopedOpening[];
  /** Those that are broken off. */
  fights?: readonly Fight[];
};

/** While locked (L1-L3, L16): by rule *refine* the Product Owner may order and nobody else, by rule *strict* nobody. Otherwise everybody may. */
export function verdictOn(move: NotedMove, { history, owner, rule, openings }: Judging): Verdict {
  if (move.kind === 'created' || lockStateAt(history, move.at).state !== 'locked' || isOpenTo(openings, move)) return 'allowed';
  return rule === 'refine' && move.actor === owner ? 'allowed' : 'forbidden';
}
