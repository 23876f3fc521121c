/** Changes of the record of what the app changed in Jira's permissions (rule H4): decided anew whenever somebody else wrote it. */
import { type ForumId, forumId } from '../../domain/ids';
import type { PermissionRecord, SchemeHold } from '../../domain/hardLock/permissionRecord';
import { holdOf, withHold } from '../../domain/hardLock/permissionRecord';
import type { LogFact } from '../../domain/log/log';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

/** The record is the site's; without facts a commit looks at no forum. */
const NO_FORUM = forumId('permissions');

type Telling = { forums: readonly ForumId[]; fact: LogFact };

/** Saves what `change` makes of the record; the first forum's log is written in the same step, the others' after it. */
export async function changeRecord(
  deps: Deps,
  change: (record: PermissionRecord) => PermissionRecord,
  telling?: Telling,
): Promise<PermissionRecord> {
  const [first, ...others] = telling?.forums ?? [];
  const facts = telling && first !== undefined ? [{ actor: null, fact: telling.fact }] : [];
  const after = await untilCommitted(async () => {
    const { value, version } = await deps.records.permissions();
    const changed = change(value);
    if (changed === value && facts.length === 0) return value;
    const writes = [{ kind: 'permissions' as const, value: changed, version }];
    const outcome = await deps.records.commit({ forumId: first ?? NO_FORUM, writes, facts }, deps.clock.now());
    return outcome === 'conflict' ? 'conflict' : changed;
  });
  for (const other of others) await deps.records.commit({ forumId: other, writes: [], facts }, deps.clock.now());
  return after;
}

/** The same for one scheme's hold; nothing happens where it is held no more. */
export async function changeHold(
  deps: Deps,
  schemeId: string,
  change: (hold: SchemeHold) => SchemeHold,
  telling?: Telling,
): Promise<SchemeHold | null> {
  const record = await changeRecord(
    deps,
    (before) => {
      const hold = holdOf(before, schemeId);
      return hold === null ? before : withHold(before, change(hold));
    },
    telling,
  );
  return holdOf(record, schemeId);
}

/** The forums whose products take this scheme's permission, each once. */
export const forumsOf = ({ agreed }: Pick<SchemeHold, 'agreed'>): readonly ForumId[] => [...new Set(agreed.map((one) => one.forumId))];
