/** The agenda of the next event, built from what is open in the forum (rules E1-E3). Everything is read by key (rule S3). */
import { nextEventOf } from '../../domain/calendar/nextEvents';
import type { Forum } from '../../domain/forum/forum';
import { type Instant, instant } from '../../domain/instant';
import { type AgendaEntry, buildAgenda } from '../../domain/session/agenda';
import type { Agenda } from '../../domain/session/agendaItems';
import type { AgendaPlan } from '../../domain/session/session';
import type { Deps, Kept, KeptKind, Versioned } from '../ports';
import { breachesSinceClose } from './breachesSinceClose';

/** An event that begins this much later than planned is still the planned one. */
const LATE_START_MS = 12 * 3_600_000;

export type AgendaRead = {
  readonly entries: readonly AgendaEntry[];
  readonly plan: Versioned<AgendaPlan>;
  /** What the entries are built from, beside the plan. */
  readonly open: Agenda;
  readonly event: number;
  readonly planned: Instant | null;
};

export async function readAgenda(deps: Deps, forum: Forum): Promise<AgendaRead> {
  const event = nextNumber(forum);
  const now = deps.clock.now();
  const planned = plannedNext(forum, now);
  const [plan, open, last, breaches] = await Promise.all([
    deps.records.agenda(forum.id),
    readOpen(deps, forum),
    event > forum.firstEvent ? deps.records.kept('session', forum.id, event - 1) : null,
    breachesSinceClose(deps, forum),
  ]);
  const agenda: Agenda = { ...open, event, planned, now, breaches, last: last?.value ?? null };
  return { entries: buildAgenda(forum, { ...agenda, plan: plan.value }), plan, open: agenda, event, planned };
}

/** The number that the next event will have, or that the one which is on has. */
export function nextNumber({ event, firstEvent }: Forum): number {
  switch (event.state) {
    case 'notHeldYet':
      return firstEvent;
    case 'open':
    case 'closing':
      return event.number;
    case 'closed':
      return event.number + 1;
  }
}

/** When the next event is planned; still that instant while it begins late. Null where nothing is planned. */
export function plannedNext(forum: Forum, now: Instant): Instant | null {
  const since = forum.event.state === 'closed' ? forum.event.closedAt : forum.madeAt;
  return nextEventOf(forum, instant(Math.max(since, now - LATE_START_MS)));
}

async function readOpen(deps: Deps, forum: Forum) {
  const { open } = (await deps.records.register(forum.id)).value;
  const read = async <K extends KeptKind>(of: K, numbers: readonly number[]): Promise<Kept[K][]> =>
    (await deps.records.keptMany(of, forum.id, numbers)).map(({ value }) => value);
  const [agreements, pathways, impediments, proposals, emergencies] = await Promise.all([
    read('agreement', open.agreement),
    read('pathway', open.pathway),
    read('impediment', open.impediment),
    read('proposal', open.proposal),
    read('emergency', open.emergency),
  ]);
  const behindPathways = await read('proposal', [...new Set(pathways.map(({ proposal }) => proposal))]);
  return { agreements, pathways, impediments, proposals, emergencies, behindPathways };
}
