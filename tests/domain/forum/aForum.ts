/** A forum of two products for domain tests; `changes` say what is otherwise. */
import { FORMS } from '../../../src/domain/forum/forms';
import type { Forum, Product } from '../../../src/domain/forum/forum';
import { accountId, boardId, fieldId, forumId, productId, projectId } from '../../../src/domain/ids';
import { after } from '../../builders/moves';
import { facilitator, manager, owner } from '../../builders/people';

export const otherOwner = accountId('owner-2');
export const sponsor = accountId('sponsor-1');
export const chief = accountId('chief-1');
export const guest = accountId('guest-1');
export const standIn = accountId('stand-in-1');
export const stranger = accountId('stranger-1');

export const product = (name: string, board: string, by = owner): Product => ({
  id: productId(name.toLowerCase()),
  name,
  owner: by,
  strength: 'restore',
  board: {
    id: boardId(board),
    name: `${name} board`,
    rankField: fieldId('customfield_10019'),
    sprintField: null,
    jql: 'project = A',
    projects: [],
  },
});

export const pay = product('Pay', '1');
export const shop = product('Shop', '2', otherOwner);

/** Owned by two; with management, a stakeholder, somebody of the leadership team and an observer; `standIn` speaks for `owner` for an hour. */
export function aForum(changes: Partial<Forum> = {}): Forum {
  return {
    id: forumId('f'),
    projectId: projectId('10000'),
    madeAt: after(-60),
    name: 'Forum',
    zone: 'UTC',
    calendar: { cadence: null, changes: [] },
    facilitators: [facilitator],
    people: [
      { person: manager, role: 'management' },
      { person: sponsor, role: 'stakeholder' },
      { person: chief, role: 'leadershipTeam' },
      { person: guest, role: 'observer' },
    ],
    proxies: [{ for: owner, by: standIn, from: after(0), until: after(3600) }],
    settings: FORMS.blank.settings,
    rights: FORMS.blank.rights,
    firstEvent: 1,
    products: [pay, shop],
    event: { state: 'notHeldYet' },
    ...changes,
  };
}

const number = 7;
/** Every state that an event can be in. */
export const EVENTS: Readonly<Record<string, Forum['event']>> = {
  notHeldYet: { state: 'notHeldYet' },
  open: { state: 'open', number, openedAt: after(0), openedBy: facilitator, informationOnly: false },
  forInformation: { state: 'open', number, openedAt: after(0), openedBy: facilitator, informationOnly: true },
  closing: { state: 'closing', number, openedAt: after(0), closedBy: facilitator, remaining: [pay.id] },
  closed: { state: 'closed', number, closedAt: after(0), closedBy: facilitator, informationOnly: false },
};
