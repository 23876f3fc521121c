/** The items of an agenda, in the order of their kinds (rules E1, E3, E11). */
import { type Agreement, isEnding } from '../agreement/agreement';
import { type Emergency, productsIn } from '../emergency/emergency';
import type { Forum } from '../forum/forum';
import type { ProductId } from '../ids';
import type { Impediment } from '../impediment/impediment';
import type { Instant } from '../instant';
import { productsOf } from '../proposal/change';
import type { Proposal } from '../proposal/proposal';
import { dayIn } from './dayIn';
import type { Pathway } from './pathway';
import { type AgendaItem, type Session, type Topic, itemId } from './session';

/** What is open in the forum when the agenda is built. */
export type Agenda = {
  /** The number of the event it is for. */
  readonly event: number;
  readonly planned: Instant | null;
  readonly now: Instant;
  /** Of each product since the last close. */
  readonly breaches: ReadonlyMap<ProductId, number>;
  /** Not reviewed yet. */
  readonly emergencies: readonly Emergency[];
  readonly agreements: readonly Agreement[];
  readonly pathways: readonly Pathway[];
  readonly impediments: readonly Impediment[];
  readonly proposals: readonly Proposal[];
  /** Proposals that pathways came from, decided by now. */
  readonly behindPathways: readonly Proposal[];
  /** The session of the event before: what it did not reach has waited. */
  readonly last: Session | null;
};

const HOUR_MS = 3_600_000;

export function agendaItems(forum: Forum, agenda: Agenda): readonly AgendaItem[] {
  const items = [
    ...emergencyItems(agenda),
    ...breachItems(forum, agenda),
    ...agendaAgreements(agenda),
    ...pathwayItems(forum, agenda),
    ...impedimentItems(forum, agenda),
    ...agenda.proposals.filter((proposal) => isInTime(forum, agenda, proposal)).map(proposalItem),
  ];
  const waited = new Map(
    agenda.last?.items.flatMap(({ id, state, waitedEvents }) => (state === 'notReached' ? [[id, waitedEvents + 1]] : [])),
  );
  const { minutesAnItem } = forum.settings;
  return items.map((item): AgendaItem => ({ ...item, minutes: minutesAnItem, waitedEvents: waited.get(item.id) ?? item.waitedEvents }));
}

/** E3: filed before the cut-off, or on an agenda before. Without a plan or a setting nothing is cut off. */
export function isInTime(forum: Forum, { planned, last }: Pick<Agenda, 'planned' | 'last'>, { number, filedAt }: Proposal): boolean {
  const { cutOffHours } = forum.settings;
  if (planned === null || cutOffHours === 0 || filedAt <= planned - cutOffHours * HOUR_MS) return true;
  return last?.items.some(({ topic }) => topic.kind === 'proposal' && topic.number === number) ?? false;
}

export const proposalItem = ({ number, wish, proposer, waitedEvents }: Proposal): Omit<AgendaItem, 'minutes'> => ({
  ...itemOf({ kind: 'proposal', number }, productsOf(wish.changes)),
  askedBy: proposer,
  waitedEvents,
});

const emergencyItems = ({ emergencies }: Agenda) =>
  emergencies.map((emergency) => ({
    ...itemOf({ kind: 'emergency', number: emergency.number }, productsIn(emergency)),
    askedBy: emergency.declaredBy,
  }));

const breachItems = (forum: Forum, { breaches }: Agenda) =>
  forum.products.flatMap(({ id }) => {
    const count = breaches.get(id) ?? 0;
    return count === 0 ? [] : [itemOf({ kind: 'breaches', product: id, count }, [id])];
  });

const agendaAgreements = ({ agreements, event }: Agenda) =>
  agreements
    .filter((agreement) => isEnding(agreement, event))
    .map(({ number, products }) => itemOf({ kind: 'agreementEnding', number }, products));

function pathwayItems(forum: Forum, { pathways, event, planned, now, behindPathways }: Agenda) {
  const day = dayIn(forum.zone, planned ?? now);
  const products = new Map(behindPathways.map(({ number, wish }) => [number, productsOf(wish.changes)]));
  return pathways
    .filter((pathway) => pathway.state === 'open' && pathway.event < event && pathway.nextCheck <= day)
    .map(({ number, proposal }) => itemOf({ kind: 'pathwayDue', number }, products.get(proposal) ?? []));
}

function impedimentItems(forum: Forum, { impediments }: Agenda) {
  const open = impediments.filter(({ column }) => column !== 'removed' && column !== 'confirmed');
  switch (forum.settings.impediments) {
    case 'separateTeam':
      return open.length === 0 ? [] : [itemOf({ kind: 'impedimentCount', count: open.length }, [])];
    case 'mainAgenda':
      return open.map(({ number, product, raisedBy }) => ({ ...itemOf({ kind: 'impediment', number }, [product]), askedBy: raisedBy }));
  }
}

const itemOf = (topic: Topic, products: readonly ProductId[]): Omit<AgendaItem, 'minutes'> => ({
  id: idOf(topic),
  topic,
  products,
  askedBy: null,
  waitedEvents: 0,
});

function idOf(topic: Topic) {
  switch (topic.kind) {
    case 'breaches':
      return itemId(`breaches-${topic.product}`);
    case 'agreementEnding':
      return itemId(`agreement-${topic.number}`);
    case 'pathwayDue':
      return itemId(`pathway-${topic.number}`);
    case 'impedimentCount':
      return itemId('impediments');
    case 'emergency':
    case 'impediment':
    case 'proposal':
      return itemId(`${topic.kind}-${topic.number}`);
  }
}
