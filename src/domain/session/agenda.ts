/** What an event will speak of, built from the forum's records (rules E1-E3). A person arranges it; nobody writes it. */
import type { Forum } from '../forum/forum';
import { type Agenda, agendaItems } from './agendaItems';
import { byAgenda } from './agendaOrder';
import { type Missing, missingFor } from './missing';
import type { AgendaItem, AgendaPlan } from './session';

export type AgendaEntry = {
  readonly item: AgendaItem;
  readonly isParked: boolean;
  readonly isDropped: boolean;
  readonly missing: readonly Missing[];
};

export function buildAgenda(forum: Forum, agenda: Agenda & { plan: AgendaPlan }): readonly AgendaEntry[] {
  const { plan, proposals } = agenda;
  const numbered = new Map(proposals.map((proposal) => [proposal.number, proposal]));
  return byAgenda(agendaItems(forum, agenda), plan).map((item) => ({
    item: { ...item, minutes: plan.minutes[item.id] ?? item.minutes },
    isParked: plan.parked.includes(item.id),
    isDropped: plan.dropped.includes(item.id),
    missing: item.topic.kind === 'proposal' ? missingFor(forum, numbered.get(item.topic.number)) : [],
  }));
}

/** Minutes of what is neither parked nor dropped. */
export const plannedMinutes = (entries: readonly AgendaEntry[]): number =>
  entries.reduce((sum, { item, isParked, isDropped }) => sum + (isParked || isDropped ? 0 : item.minutes), 0);
