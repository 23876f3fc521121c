/** A forum of two products with an event open, and the people in the room. */
import type { DecisionKind } from '../../../src/domain/decisionRights';
import { FORMS } from '../../../src/domain/forum/forms';
import type { Forum, Product } from '../../../src/domain/forum/forum';
import { EMPTY_REGISTER } from '../../../src/domain/forum/register';
import {
  type AccountId,
  type ProductId,
  accountId,
  boardId,
  fieldId,
  forumId,
  issueId,
  productId,
  projectId,
} from '../../../src/domain/ids';
import { type Instant, parseInstant, plusMs } from '../../../src/domain/instant';
import type { Change } from '../../../src/domain/proposal/change';
import type { Decision } from '../../../src/domain/proposal/deciding';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import { openedSession } from '../../../src/domain/session/machine';
import { type AgendaItem, type Session, itemId } from '../../../src/domain/session/session';

export const [maya, tess, rob, rita, helen, vince, nina] = ['maya', 'tess', 'rob', 'rita', 'helen', 'vince', 'nina'].map(accountId) as [
  AccountId,
  AccountId,
  AccountId,
  AccountId,
  AccountId,
  AccountId,
  AccountId,
]; // seven names, seven people
export const charge = productId('charge');
export const mobile = productId('mobile');
export const openedAt = parseInstant('2027-03-15T18:07:00Z');
/** That many minutes after the event was opened. */
export const minute = (minutes: number): Instant => plusMs(openedAt, minutes * 60_000);

const product = (id: ProductId, owner: AccountId): Product => ({
  id,
  name: id,
  owner,
  strength: 'restore',
  board: { id: boardId('1'), name: id, rankField: fieldId('customfield_1'), sprintField: null, jql: '', projects: [] },
});

/** Maya owns Charge and Nina stands in for her; Tess owns Mobile; Rob and Rita facilitate; Helen is management; Vince asks. */
export const room = (changes: Partial<Forum> = {}): Forum => ({
  id: forumId('f'),
  projectId: projectId('10000'),
  madeAt: minute(-100_000),
  name: 'PK MetaScrum',
  zone: 'America/New_York',
  calendar: { cadence: null, changes: [] },
  facilitators: [rob, rita],
  people: [
    { person: helen, role: 'management' },
    { person: vince, role: 'stakeholder' },
  ],
  proxies: [{ for: maya, by: nina, from: minute(-60), until: minute(600) }],
  settings: FORMS.blank.settings,
  rights: FORMS.blank.rights,
  firstEvent: 42,
  products: [product(charge, maya), product(mobile, tess)],
  event: { state: 'open', number: 42, openedAt, openedBy: rob, informationOnly: false },
  ...changes,
});

export const informationOnly = (): Forum => room({ event: { state: 'open', number: 42, openedAt, openedBy: rob, informationOnly: true } });
export const closedRoom = (): Forum =>
  room({ event: { state: 'closed', number: 42, closedAt: minute(90), closedBy: rob, informationOnly: false } });

export const toTop = (of: ProductId, issue = '1'): Change => ({
  kind: 'place',
  product: of,
  issues: [issueId(issue)],
  where: { kind: 'top' },
});

/** Filed by Vince, over both products unless said otherwise. */
export function filed({ kind = 'backlog', changes = [toTop(charge), toTop(mobile)], ...rest }: Filing = {}): Proposal {
  return {
    number: 7,
    forumId: forumId('f'),
    issueId: issueId('107'),
    proposer: vince,
    filedAt: minute(-1_000),
    wish: { kind, title: 'St. Brigid first', changes, reason: '', costOfWaiting: '', customerProblem: '', evidence: '' },
    history: [],
    state: { kind: 'waiting' },
    answers: [],
    undone: [],
    objections: [],
    again: null,
    waitedEvents: 0,
    fromBreach: null,
    ...rest,
  };
}
type Filing = Partial<Proposal> & { kind?: DecisionKind; changes?: readonly Change[] };

export const undecidedYet = (proposal: Proposal): Decision => ({
  proposal,
  register: { ...EMPTY_REGISTER, open: { ...EMPTY_REGISTER.open, proposal: [proposal.number] } },
  agreements: [],
  pathways: [],
  facts: [],
});

export const agendaItem = (id: string, changes: Partial<AgendaItem> = {}): AgendaItem => ({
  id: itemId(id),
  topic: { kind: 'proposal', number: Number(/\d+$/.exec(id)?.[0] ?? 1) },
  products: [charge],
  askedBy: vince,
  minutes: 10,
  waitedEvents: 0,
  ...changes,
});

/** The session as Rob opened it, with these items to come. */
export const sessionWith = (...ids: readonly string[]): Session =>
  openedSession(
    ids.map((id) => ({ item: agendaItem(id), state: 'toCome' })),
    { forumId: forumId('f'), event: 42, openedAt, isInformationOnly: false, leader: rob },
  );
