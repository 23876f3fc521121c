/** One change of a forum's record of checks; decided anew when somebody else wrote it meanwhile (rules S1, V4). */
import type { AuditRecord } from '../../domain/audit/auditRecord';
import { type Purse, taken } from '../../domain/audit/budget';
import type { ForumId } from '../../domain/ids';
import { untilCommitted } from '../untilCommitted';
import type { AuditDeps } from './auditPorts';

/** `change` gives back the very record where nothing is to be written. Answers what it decided last. */
export async function changeRecord<T extends { record: AuditRecord }>(
  { checks }: AuditDeps,
  forum: ForumId,
  change: (record: AuditRecord) => T,
): Promise<T> {
  return untilCommitted(async () => {
    const { value, version } = await checks.read(forum);
    const changed = change(value);
    if (changed.record === value) return changed;
    return (await checks.replace(forum, changed.record, version)) ? changed : 'conflict';
  });
}

/** Points to spend now: at most so many, and none where the hour's are spent. */
export type Take = (wanted: number) => Promise<number>;

export const takeFrom =
  (deps: AuditDeps, forum: ForumId, purse: Purse): Take =>
  async (wanted) => {
    const { granted } = await changeRecord(deps, forum, (record) => {
      const { granted: points, spending } = taken(record, { purse, wanted, now: deps.clock.now() });
      return { record: points === 0 ? record : { ...record, ...spending }, granted: points };
    });
    return granted;
  };
