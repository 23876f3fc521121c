/** Minutes of past events, and corrections to them (rules M1-M3). */
import type { MinutesRow, MinutesView } from '../../contract/calls/agreementCalls';
import type { NotTheFacilitator } from '../../contract/calls/forumCalls';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Minutes } from '../../domain/minutes/minutes';
import { withCorrection } from '../../domain/minutes/writeMinutes';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

const PAGE = 25;
type NoMinutes = { code: 'noSuchMinutes' };

/** Newest first; events before the forum was made have none. */
export async function listMinutes(
  deps: Deps,
  forum: Forum,
  before: number | undefined,
): Promise<{ entries: readonly MinutesRow[]; next: number | null }> {
  const last = forum.event.state === 'notHeldYet' ? 0 : forum.event.number;
  const top = Math.min(last, (before ?? Infinity) - 1);
  const count = Math.min(PAGE, Math.max(0, top - forum.firstEvent + 1));
  const numbers = Array.from({ length: count }, (_, index) => top - index);
  const read = await deps.records.keptMany('minutes', forum.id, numbers);
  const oldest = top - count + 1;
  return { entries: read.map(({ value }) => rowOf(value)), next: count > 0 && oldest > forum.firstEvent ? oldest : null };
}

function rowOf({ event, openedAt, closedAt, isInformationOnly, items }: Minutes): MinutesRow {
  return { event, openedAt, closedAt, isInformationOnly, decided: items.filter(({ outcomes }) => outcomes.length > 0).length };
}

export async function showMinutes(
  deps: Deps,
  forum: Forum,
  { event, reader }: { event: number; reader: AccountId },
): Promise<Result<MinutesView, NoMinutes>> {
  const read = await deps.records.kept('minutes', forum.id, event);
  return read ? ok({ minutes: read.value, mayCorrect: mayLead(forum, reader) }) : refused({ code: 'noSuchMinutes' });
}

export async function correctMinutes(
  deps: Deps,
  forum: Forum,
  { event, text, actor }: { event: number; text: string; actor: AccountId },
): Promise<Result<MinutesView, NoMinutes | NotTheFacilitator>> {
  if (!mayLead(forum, actor)) return refused({ code: 'notTheFacilitator', facilitators: forum.facilitators });
  return untilCommitted(async () => {
    const read = await deps.records.kept('minutes', forum.id, event);
    if (!read) return refused({ code: 'noSuchMinutes' });
    const now = deps.clock.now();
    const value = withCorrection(read.value, { text, by: actor, at: now });
    const writes = [{ kind: 'kept' as const, of: 'minutes' as const, number: event, value, version: read.version }];
    const facts = [{ actor, fact: { kind: 'minutesCorrected' as const, event } }];
    const outcome = await deps.records.commit({ forumId: forum.id, writes, facts }, now);
    return outcome === 'conflict' ? 'conflict' : ok({ minutes: value, mayCorrect: true });
  });
}
