/** A forum with three products, as the backend would answer it; each test says only what matters to it. */
import type { ForumView, LockView, ProductView, PutBackView } from '../../../src/contract/api';
import type { BreachView } from '../../../src/contract/calls/breachCalls';
import type { ForumAbilities, Me } from '../../../src/contract/calls/forumCalls';
import { DEFAULT_RIGHTS } from '../../../src/domain/decisionRights';
import { FORMS } from '../../../src/domain/forum/forms';
import { accountId, boardId, breachId, eventId, forumId, issueId, productId, projectId } from '../../../src/domain/ids';
import { parseInstant } from '../../../src/domain/instant';
import type { JiraWorld } from './fakeJira';

export const NOW = parseInstant('2027-03-09T15:00:00Z');
export const NEXT = parseInstant('2027-03-16T18:00:00Z');
export const CLOSED_AT = parseInstant('2027-03-09T14:00:00Z');

export const jiraWorld: JiraWorld = {
  people: [
    { accountId: 'fay', displayName: 'Fay Facilitator', accountType: 'atlassian', active: true },
    { accountId: 'olga', displayName: 'Olga Owner', accountType: 'atlassian', active: true },
    { accountId: 'mo', displayName: 'Mo Manager', accountType: 'atlassian', active: true },
    { accountId: 'bot', displayName: 'Olga Bot', accountType: 'app', active: true },
    { accountId: 'left', displayName: 'Olga Former', accountType: 'atlassian', active: false },
  ],
  issues: Array.from({ length: 60 }, (_, at) => ({ id: String(1000 + at), key: `CHG-${100 + at}`, summary: `Change number ${100 + at}` })),
  boards: [
    { id: 1, name: 'Charge board', location: { displayName: 'Charge (CHG)' } },
    { id: 2, name: 'Pay board', location: { displayName: 'Pay (PAY)' } },
    { id: 3, name: 'Kanban of wishes', location: { displayName: 'Wishes (WSH)' } },
  ],
};

export function lock(change: Partial<LockView> = {}): LockView {
  return {
    state: 'locked',
    strength: 'restore',
    since: CLOSED_AT,
    agreedCount: 240,
    health: { kind: 'enforced', checkedAt: NOW },
    openings: [],
    ...change,
  };
}

export function product(name: string, change: Partial<ProductView> = {}): ProductView {
  return {
    id: productId(name.toLowerCase()),
    name,
    owner: accountId('olga'),
    board: { id: boardId('1'), name: `${name} board` },
    projects: [{ id: projectId('10'), key: name.slice(0, 3).toUpperCase() }],
    lock: lock(),
    putBackCount: 0,
    agreements: [],
    ...change,
  };
}

export function forum(change: Partial<ForumView> = {}): ForumView {
  return {
    id: forumId('f1'),
    projectId: projectId('10'),
    name: 'MetaScrum of payments',
    zone: 'America/New_York',
    cadence: { everyWeeks: 1, weekdays: [2], time: '14:00', firstDate: '2027-03-02' },
    facilitators: [accountId('fay')],
    people: [{ person: accountId('mo'), role: 'management' }],
    proxies: [],
    settings: FORMS.patientKeeper.settings,
    rights: DEFAULT_RIGHTS,
    event: closedEvent(),
    products: [product('Charge'), product('Pay'), product('Core')],
    abilities: abilities(),
    me: me(),
    counts: { proposals: 0, agreements: 0, impediments: 0, needsMe: 0 },
    channel: 'forum-f1',
    asOf: NOW,
    ...change,
  };
}

export const closedEvent = (change: Partial<Extract<ForumView['event'], { state: 'closed' }>> = {}) =>
  ({
    state: 'closed',
    id: eventId(41),
    number: 41,
    closedAt: CLOSED_AT,
    closedBy: accountId('fay'),
    informationOnly: false,
    next: NEXT,
    ...change,
  }) as const;

export const openEvent = (change: Partial<Extract<ForumView['event'], { state: 'open' }>> = {}) =>
  ({
    state: 'open',
    id: eventId(42),
    number: 42,
    openedAt: NEXT,
    openedBy: accountId('fay'),
    informationOnly: false,
    ...change,
  }) as const;

/** Of somebody who may do nothing here. */
export function abilities(change: Partial<ForumAbilities> = {}): ForumAbilities {
  return {
    mayOpenEvent: false,
    mayCloseEvent: false,
    mayAddProduct: false,
    mayChangePeople: false,
    mayChangeCalendar: false,
    mayChangeRights: false,
    mayChangeSettings: false,
    mayArrangeAgenda: false,
    mayLeadEvent: false,
    mayPropose: false,
    mayRaiseImpediment: false,
    mayTakeImpediments: false,
    mayDeclareEmergency: false,
    mayNameProxyFor: [],
    ...change,
  };
}

export function me(change: Partial<Me> = {}): Me {
  return {
    accountId: accountId('mo'),
    isFacilitator: false,
    isLeader: false,
    owns: [],
    standsInFor: [],
    roles: [],
    decides: [],
    ...change,
  };
}

export const asFacilitator = {
  abilities: abilities({
    mayOpenEvent: true,
    mayCloseEvent: true,
    mayAddProduct: true,
    mayChangePeople: true,
    mayChangeCalendar: true,
    mayArrangeAgenda: true,
    mayLeadEvent: true,
    mayPropose: true,
    mayRaiseImpediment: true,
  }),
  me: me({ accountId: accountId('fay'), isFacilitator: true }),
};

export const noForum = (mayMakeForum: boolean) =>
  ({ ok: true, value: { kind: 'noForum', projectId: projectId('10'), mayMakeForum } }) as const;
export const shown = (view: ForumView) => ({ ok: true, value: { kind: 'forum', forum: view } }) as const;

/** A breach as people see it, judged by nobody. */
export const breachView = (number: number, change: Partial<BreachView> = {}): BreachView => ({
  ...putBack(number),
  classes: [],
  mayClass: false,
  ...change,
});

export function putBack(number: number, change: Partial<PutBackView> = {}): PutBackView {
  return {
    id: breachId(number),
    number,
    productId: productId('charge'),
    issueId: issueId('1005'),
    mover: accountId('mo'),
    movedAt: parseInstant('2027-03-09T14:30:00Z'),
    settledAt: parseInstant('2027-03-09T14:30:04Z'),
    outcome: { kind: 'putBack' },
    agreedPlace: { below: issueId('1004'), above: issueId('1006') },
    foundPlace: { below: issueId('1001'), above: issueId('1002') },
    against: null,
    ...change,
  };
}
