/** What one person is and may do in a forum, told with each answer (rule P1): derived from the domain's authority, never from a page. */
import type { ForumAbilities, Me } from '../../contract/calls/forumCalls';
import {
  isDecidingEventOn,
  isLeader,
  isManagement,
  isTimeForSettings,
  mayLead,
  mayNameProxyFor,
  mayTakeImpediments,
} from '../../domain/authority';
import { DECISION_KINDS } from '../../domain/decisionRights';
import { mayDeclare } from '../../domain/emergency/declaring';
import { type Forum, isFacilitator } from '../../domain/forum/forum';
import { standInsFor } from '../../domain/forum/people';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';

type Reader = { person: AccountId; now: Instant };

export function abilitiesIn(forum: Forum, { person }: Reader): ForumAbilities {
  const leads = mayLead(forum, person);
  const { state } = forum.event;
  const isBetween = state === 'notHeldYet' || state === 'closed';
  return {
    mayOpenEvent: leads && isBetween,
    mayCloseEvent: leads && state === 'open',
    mayAddProduct: leads && isBetween,
    mayChangePeople: leads,
    mayChangeCalendar: leads,
    mayChangeRights: leads && isDecidingEventOn(forum),
    mayChangeSettings: leads && isTimeForSettings(forum),
    mayArrangeAgenda: leads && isBetween,
    mayLeadEvent: leads && state === 'open',
    mayPropose: true,
    mayRaiseImpediment: true,
    mayTakeImpediments: mayTakeImpediments(forum, person),
    mayDeclareEmergency: mayDeclare(forum, person),
    mayNameProxyFor: mayNameProxyFor(forum, person),
  };
}

export function meIn(forum: Forum, { person, now }: Reader): Me {
  const owns = forum.products.filter(({ owner }) => owner === person).map(({ id }) => id);
  const standsInFor = forum.products.filter(({ owner }) => standInsFor(forum, owner, now).includes(person)).map(({ id }) => id);
  const own = [...new Set([...owns, ...standsInFor])];
  const decides = DECISION_KINDS.flatMap((kind): Me['decides'] => {
    const who = forum.rights.table[kind];
    if (who !== 'productOwner' && isManagement(forum, person)) return [{ kind, products: 'all' }];
    return who !== 'management' && own.length > 0 ? [{ kind, products: own }] : [];
  });
  const roles = [...new Set(forum.people.filter((member) => member.person === person).map((member) => member.role))];
  return {
    accountId: person,
    isFacilitator: isFacilitator(forum, person),
    isLeader: isLeader(forum, person),
    owns,
    standsInFor,
    roles,
    decides,
  };
}
