/** An agenda and a session with a proposal over two products, as the backend would answer them; each test says only what matters to it. */
import type { AgendaItemView, AgendaView, SessionView } from '../../../src/contract/calls/sessionCalls';
import type { ProposalAbilities, ProposalView } from '../../../src/contract/calls/proposalCalls';
import { seatId } from '../../../src/domain/authority';
import { accountId, forumId, issueId, productId } from '../../../src/domain/ids';
import { plusMs } from '../../../src/domain/instant';
import { itemId, type AgendaItem, type SessionItem, type Topic } from '../../../src/domain/session/session';
import { NEXT, NOW } from './sample';

export const STOPPED = { spentMs: 0, runningSince: null };
export const CHARGE_SEAT = seatId({ kind: 'productOwner', product: productId('charge') });
export const PAY_SEAT = seatId({ kind: 'productOwner', product: productId('pay') });

function topicId(topic: Topic): string {
  if (topic.kind === 'breaches') return `breaches-${topic.product}`;
  return topic.kind === 'impedimentCount' ? 'impediments' : `${topic.kind}-${topic.number}`;
}

export function agendaItem(topic: Topic, change: Partial<AgendaItem> = {}): AgendaItem {
  return { id: itemId(topicId(topic)), topic, products: [productId('charge')], askedBy: null, minutes: 8, waitedEvents: 0, ...change };
}

export const agendaItemView = (topic: Topic, change: Partial<AgendaItemView> = {}): AgendaItemView => ({
  ...agendaItem(topic),
  isParked: false,
  isDropped: false,
  missing: [],
  ...change,
});

export function agenda(change: Partial<AgendaView> = {}): AgendaView {
  const items = change.items ?? [1, 2, 3].map((number) => agendaItemView({ kind: 'proposal', number }));
  return {
    event: 42,
    planned: NEXT,
    items,
    timeboxMinutes: 90,
    plannedMinutes: items.reduce((sum, { minutes, isParked, isDropped }) => sum + (isParked || isDropped ? 0 : minutes), 0),
    mayArrange: false,
    isFrozen: false,
    asOf: NOW,
    ...change,
  };
}

export function proposalAbilities(change: Partial<ProposalAbilities> = {}): ProposalAbilities {
  return {
    mayRevise: false,
    mayWithdraw: false,
    mayFileAgain: false,
    mayComplete: false,
    mayAnswerFor: [],
    mayObjectFor: [],
    mayUndo: [],
    maySplit: false,
    mayWritePathway: false,
    ...change,
  };
}

type ProposalChange = Partial<Omit<ProposalView, 'proposal'>> & { proposal?: Partial<ProposalView['proposal']> };

/** Moves CHG-105 above CHG-101, and PAY's part to the top. */
export function proposalView(number: number, { proposal, ...change }: ProposalChange = {}): ProposalView {
  const products = [productId('charge'), productId('pay')];
  return {
    proposal: {
      number,
      forumId: forumId('f1'),
      issueId: issueId(String(1000 + number)),
      proposer: accountId('mo'),
      filedAt: NOW,
      wish: {
        kind: 'backlog',
        title: `Wish number ${number}`,
        changes: [
          { kind: 'place', product: productId('charge'), issues: [issueId('1005')], where: { kind: 'above', issue: issueId('1001') } },
          { kind: 'place', product: productId('pay'), issues: [issueId('1020')], where: { kind: 'top' } },
        ],
        reason: 'The clinic waits for it',
        costOfWaiting: '',
        customerProblem: '',
        evidence: '',
      },
      history: [],
      state: { kind: 'waiting' },
      answers: [],
      undone: [],
      objections: [],
      again: null,
      waitedEvents: 0,
      fromBreach: null,
      ...proposal,
    },
    seats: products.map((product) => ({
      id: seatId({ kind: 'productOwner', product }),
      seat: { kind: 'productOwner', product },
      people: [accountId('olga')],
    })),
    effect: [],
    dates: [],
    hits: [],
    earliest: NEXT,
    editedByHand: [],
    earlier: [],
    abilities: proposalAbilities(),
    asOf: NOW,
    ...change,
  };
}

export const sessionItem = (topic: Topic, change: Partial<SessionItem> = {}): SessionItem => ({
  ...agendaItem(topic),
  state: 'toCome',
  timer: STOPPED,
  ...change,
});

type SessionChange = Partial<Omit<SessionView, 'session'>> & { session?: Partial<SessionView['session']> };

/** Three proposals; the first is current since a minute, the event since five. */
export function sessionView({ session, ...change }: SessionChange = {}): SessionView {
  const now = change.asOf ?? plusMs(NEXT, 5 * 60_000);
  const items = [1, 2, 3].map((number) => sessionItem({ kind: 'proposal', number }));
  return {
    session: {
      forumId: forumId('f1'),
      event: 42,
      openedAt: NEXT,
      isInformationOnly: false,
      leader: accountId('fay'),
      items: items.map((item, at) =>
        at === 0 ? { ...item, state: 'current', timer: { spentMs: 0, runningSince: plusMs(now, -60_000) } } : item,
      ),
      timer: { spentMs: 0, runningSince: plusMs(now, -300_000) },
      attendance: [],
      lastStep: null,
      marks: [],
      refused: [],
      ...session,
    },
    proposals: [1, 2, 3].map((number) => ({ number, view: proposalView(number) })),
    agreements: [],
    pathways: [],
    isDrawn: true,
    timeboxMinutes: 90,
    checklist: { blockers: [], notReached: [], unownedImpediments: [] },
    absent: [],
    present: [],
    mayLead: false,
    mayTakeOver: false,
    asOf: now,
    ...change,
  };
}
