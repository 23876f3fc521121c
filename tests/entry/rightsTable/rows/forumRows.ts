/** The forum itself: made by who administers the project, changed by its facilitators; rights and settings only at an event. */
import { FORMS } from '../../../../src/domain/forum/forms';
import { instant } from '../../../../src/domain/instant';
import type { RightsForum } from '../../../builders/rightsForum';
import type { Role } from '../../../builders/rightsRoles';
import { type RightsRow, byEverybody, byFacilitator, row } from '../row';

const newProduct = (room: RightsForum) => ({
  name: 'Claims',
  boardId: room.named.newBoard,
  owner: room.account('stakeholder'),
  strength: 'restore' as const,
});
const proxy = (room: RightsForum, by: Role) => ({
  for: room.account('productOwner'),
  by: room.account(by),
  from: instant(room.now()),
  until: instant(room.now() + 3_600_000),
});
const atAnEventOnly = { betweenEvents: 'onlyAtAnEvent', informationOnly: 'onlyAtAnEvent', closedAfterNo: 'onlyAtAnEvent' };
const whileOn = (said: string) => ({ deciding: said, informationOnly: said, afterNo: said });
const whileOff = (said: string) => ({ betweenEvents: said, closedAfterNo: said });
const people = (room: RightsForum) => [{ person: room.account('stakeholder'), role: 'management' as const }];

export const forumRows: readonly RightsRow[] = [
  row('makeForum', {
    may: [],
    others: 'notProjectAdmin',
    except: { jiraAdmin: 'forumExists' },
    input: (room) => ({ name: 'Second', zone: 'Europe/Berlin', cadence: null, products: [newProduct(room)] }),
  }),
  byFacilitator('addProduct', (room) => ({ product: newProduct(room) }), { unless: whileOn('eventIsOpen') }),
  byFacilitator('changeProduct', (room, role) => ({ productId: room.named.pay, owner: room.account(role), strength: 'restore' }), {
    what: 'to own it oneself',
    unless: atAnEventOnly,
  }),
  byFacilitator('changeProduct', (room) => ({ productId: room.named.pay, owner: room.account('productOwner'), strength: 'watch' }), {
    what: 'to watch only',
    unless: atAnEventOnly,
  }),
  byFacilitator('openEvent', () => ({}), { unless: whileOn('alreadyOpen') }),
  byFacilitator('openEvent', () => ({ informationOnly: true }), { what: 'for information only', unless: whileOn('alreadyOpen') }),
  byFacilitator('closeEvent', () => ({}), { unless: whileOff('notOpen') }),
  byEverybody('checkLock', (room) => ({ productId: room.named.pay })),
  byFacilitator('setPeople', (room) => ({ facilitators: [room.account('facilitator')], people: people(room) })),
  byFacilitator('setPeople', (room, role) => ({ facilitators: [room.account(role)], people: people(room) }), {
    what: 'to facilitate oneself',
  }),
  row('setProxy', {
    may: ['facilitator', 'productOwner'],
    others: 'notTheFacilitator',
    input: (room) => ({ proxy: proxy(room, 'stakeholder') }),
  }),
  row('setProxy', {
    what: 'naming oneself',
    may: [],
    others: 'notTheFacilitator',
    except: { facilitator: 'notForYourself', productOwner: 'proxyMakesNoSense' },
    input: (room, role) => ({ proxy: proxy(room, role) }),
  }),
  row('endProxy', {
    may: ['facilitator', 'productOwner'],
    others: 'notTheFacilitator',
    input: (room) => ({ for: room.account('productOwner'), by: room.account('proxy') }),
  }),
  byFacilitator('changeRights', () => ({ version: 1, kind: 'backlog', decides: 'management' }), { unless: atAnEventOnly }),
  byFacilitator('changeSettings', () => ({ settings: FORMS.threeM.settings }), { unless: atAnEventOnly }),
];
