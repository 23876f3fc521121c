/** Who changed what broke a lock, picked from Jira's audit records (rule L22). */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { ChangeTrace, LockFault } from '../lock/health';

export type AuditRecord = {
  readonly author: AccountId | null;
  readonly at: Instant;
  readonly category: string;
  readonly summary: string;
  /** Names and ids of what it is about. */
  readonly about: readonly string[];
};

/** Null: the app may not read the records. */
export type AuditAnswer = readonly AuditRecord[] | null;

/** What each fault can come from. Records are in words, so a word of the category or the summary has to do. */
const TRACES: Readonly<Record<LockFault['code'], RegExp | null>> = {
  appMayNotRank: /permission|project role|group|app/i,
  boardGone: /board|project|filter|permission/i,
  boardNotRanked: /filter|board/i,
  rankFieldChanged: /board|field/i,
  permissionChanged: /permission|project role|scheme/i,
  permissionNotWithdrawn: null,
  putBackFailed: null,
  jiraDoesNotAnswer: null,
  fight: null,
};

type Window = { readonly from: Instant; readonly until: Instant };

/** The newest fitting record between the check that found the lock in order and the one that did not. */
export function traceOf(fault: LockFault, records: AuditAnswer, { from, until }: Window): ChangeTrace {
  const between: ChangeTrace = { kind: 'between', from, until };
  const pattern = TRACES[fault.code];
  if (records === null || pattern === null) return between;
  const fits = ({ at, category, summary }: AuditRecord) => at >= from && at <= until && (pattern.test(category) || pattern.test(summary));
  const newest = records.filter(fits).reduce<AuditRecord | null>((last, one) => (last === null || one.at > last.at ? one : last), null);
  return newest ? { kind: 'told', by: newest.author, at: newest.at } : between;
}

/** Whether asking could tell anything. */
export const leavesTrace = (fault: LockFault): boolean => TRACES[fault.code] !== null;
