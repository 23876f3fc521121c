/**
 * An issue that changed much shows the latest entries of its history only. Where those name nobody who ranked it, all its changes of rank are asked
 * for (rule V2), of a few issues at a time, since each of them costs a point.
 */
import { lastChange, type Trace } from '../../domain/audit/foundMove';
import type { SeenIssue } from '../ports';
import type { Looking } from './looking';

export type Witnessed = Omit<SeenIssue, 'changes'> & { changes: readonly Trace[] };

const POINTS_AN_ISSUE = 8;
const AT_ONCE = 25;

/** Those of the issues of which enough is known to say who moved them. */
export async function withWholeHistory({ deps, checked, take }: Looking, away: readonly SeenIssue[]): Promise<readonly Witnessed[]> {
  const isNameless = (state: SeenIssue) => state.changes.length === 0 && lastChange(state, checked) === null;
  const nameless = away.filter(isNameless).map(({ id }) => id);
  if (nameless.length === 0) return away;
  const granted = await take(Math.min(nameless.length, AT_ONCE) * POINTS_AN_ISSUE);
  const asked = nameless.slice(0, Math.floor(granted / POINTS_AN_ISSUE));
  if (asked.length === 0) return away.filter((state) => !isNameless(state));
  const histories = await deps.jira.rankChanges(asked, checked.product.board.rankField);
  return away.flatMap((state): Witnessed[] => {
    if (!isNameless(state)) return [state];
    if (!asked.includes(state.id)) return [];
    return [{ ...state, changes: (histories.get(state.id) ?? []).map(({ actor, at }) => ({ id: null, actor, at })) }];
  });
}
