/** What it takes to bring a backlog back to the agreed order: calls that each move one block of issues to one place (rules R1-R7). */
import type { IssueId } from '../ids';

/** The most issues that one call of Jira's may move. */
export const ISSUES_PER_CALL = 50;

/** Places the issues, in this order, directly after or directly before the anchor. */
export type RankCall = { readonly issues: readonly IssueId[]; readonly anchor: RankAnchor };
export type RankAnchor = { readonly after: IssueId } | { readonly before: IssueId };

/** Calls are made in sequence, each one after the one before it has fully succeeded. `touched` counts the issues they move. */
export type RestorePlan = { readonly aim: RestoreAim; readonly calls: readonly RankCall[]; readonly touched: number };

/** `surgical` moves as few issues as it can, `mass` makes as few calls as it can. */
export type RestoreAim = 'surgical' | 'mass';

/** `target` is the order wanted, `current` the order now: the same issues, a whole backlog or a stretch of one. */
export type Orders = { readonly target: readonly IssueId[]; readonly current: readonly IssueId[] };

export type PlanLimits = { readonly issuesPerCall?: number };
