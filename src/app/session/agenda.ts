/** The agenda as people see it, and what a facilitator arranges of it before the event (rules E1, E2). */
import type { AgendaItemView, AgendaRefusal, AgendaView } from '../../contract/calls/sessionCalls';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { type Result, ok, refused } from '../../domain/result';
import { type AgendaEntry, buildAgenda, plannedMinutes } from '../../domain/session/agenda';
import { type Arrangement, arrange } from '../../domain/session/arrange';
import type { Session } from '../../domain/session/session';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';
import type { InForum } from './liveSession';
import { nextNumber, plannedNext, readAgenda } from './readAgenda';

export async function showAgenda(deps: Deps, forum: Forum, reader: AccountId): Promise<AgendaView> {
  const session = isEventOn(forum) ? await deps.records.kept('session', forum.id, nextNumber(forum)) : null;
  const items = session ? asOpened(session.value) : itemsOf((await readAgenda(deps, forum)).entries);
  return presentAgenda(forum, items, { reader, now: deps.clock.now() });
}

function presentAgenda(forum: Forum, items: AgendaView['items'], { reader, now }: { reader: AccountId; now: Instant }): AgendaView {
  const isFrozen = isEventOn(forum);
  const counted = items.map((item) => ({ item, isParked: item.isParked, isDropped: item.isDropped, missing: item.missing }));
  return {
    event: nextNumber(forum),
    planned: plannedNext(forum, now),
    items,
    timeboxMinutes: forum.settings.timeboxMinutes,
    plannedMinutes: plannedMinutes(counted),
    mayArrange: !isFrozen && mayLead(forum, reader),
    isFrozen,
    asOf: now,
  };
}

/** Answers the agenda as arranged. Decided on the plan as it is; an opening in between writes the plan as well, so nothing is arranged of an agenda that is frozen. */
export async function arrangeAgenda(
  deps: Deps,
  { forum, actor }: InForum,
  arrangement: Arrangement,
): Promise<Result<AgendaView, AgendaRefusal>> {
  const outcome = await untilCommitted(async (): Promise<Result<AgendaView, AgendaRefusal> | 'conflict'> => {
    const before = await deps.records.agenda(forum.value.id);
    const current = (await deps.records.forum(forum.value.id))?.value ?? forum.value;
    if (!mayLead(current, actor)) return refused({ code: 'notTheFacilitator', facilitators: current.facilitators });
    if (isEventOn(current)) return refused({ code: 'agendaFrozen' });
    const { entries, plan, open } = await readAgenda(deps, current);
    if (plan.version !== before.version) return 'conflict';
    const value = arrange(plan.value, entries, arrangement);
    if (!value) return refused({ code: 'noSuchItem', item: arrangement.item });
    const writes = [{ kind: 'agenda' as const, value, version: plan.version }];
    const now = deps.clock.now();
    if ((await deps.records.commit({ forumId: current.id, writes }, now)) === 'conflict') return 'conflict';
    // Nothing is read again: an agenda of hundreds of items is read once a step.
    return ok(presentAgenda(current, itemsOf(buildAgenda(current, { ...open, plan: value })), { reader: actor, now }));
  }, ATTEMPTS);
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}

const ATTEMPTS = 12;

const isEventOn = ({ event }: Forum): boolean => event.state === 'open' || event.state === 'closing';

const itemsOf = (entries: readonly AgendaEntry[]): readonly AgendaItemView[] => entries.map(({ item, ...rest }) => ({ ...item, ...rest }));

/** While the event is on, the agenda is what it was opened with and what was brought in since. */
const asOpened = ({ items }: Session): readonly AgendaItemView[] =>
  items.map(({ state, timer: _, ...item }) => ({ ...item, isParked: state === 'parked', isDropped: state === 'dropped', missing: [] }));
