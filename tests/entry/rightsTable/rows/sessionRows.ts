/** Agenda and live session: facilitators arrange and lead. A Product Owner may take the lead over; attendance is each one's own. */
import { BUDGET, THE_PROPOSAL, item } from '../../../builders/rightsStates';
import { type RightsRow, byEverybody, byFacilitator, row } from '../row';

const frozen = { deciding: 'agendaFrozen', informationOnly: 'agendaFrozen', afterNo: 'agendaFrozen' };
/** Between events there is no session that anybody could lead or join. */
const noSession = { betweenEvents: 'noSession', closedAfterNo: 'noSession' };
const inSession = { unless: noSession, othersIn: noSession };
const seen = item(THE_PROPOSAL);

export const sessionRows: readonly RightsRow[] = [
  byFacilitator('moveAgendaItem', () => ({ item: item(BUDGET), before: null }), { unless: frozen }),
  byFacilitator('setAgendaMinutes', () => ({ item: item(BUDGET), minutes: 3 }), { unless: frozen }),
  byFacilitator('parkAgendaItem', () => ({ item: item(BUDGET), isParked: true }), { unless: frozen }),
  byFacilitator('dropAgendaItem', () => ({ item: item(BUDGET), isDropped: true }), { unless: frozen }),
  byFacilitator('goToItem', () => ({ item: item(BUDGET), seen }), inSession),
  byFacilitator('nextItem', () => ({ seen }), inSession),
  byFacilitator('parkItem', () => ({ item: seen, seen }), inSession),
  byFacilitator('pauseSession', () => ({ isPaused: true }), inSession),
  row('takeOver', {
    may: ['productOwner', 'otherProductOwner', 'proxy'],
    others: 'notTheFacilitator',
    except: { facilitator: 'alreadyLeading' },
    input: (room) => ({ from: room.account('facilitator') }),
    ...inSession,
  }),
  byEverybody('attend', (room, role) => ({ person: room.account(role), for: null }), { what: 'as oneself', ...inSession }),
  row('attend', {
    what: 'for the Product Owner',
    may: ['proxy'],
    others: 'notAProxy',
    input: (room, role) => ({ person: room.account(role), for: room.account('productOwner') }),
    ...inSession,
  }),
  byFacilitator('attend', (room) => ({ person: room.account('productOwner'), for: null }), {
    what: 'marking the Product Owner',
    ...inSession,
    may: ['facilitator', 'productOwner'],
  }),
  byEverybody('leave', (room, role) => ({ person: room.account(role) }), { what: 'oneself', ...inSession }),
  byFacilitator('leave', (room) => ({ person: room.account('productOwner') }), {
    what: 'marking the Product Owner',
    ...inSession,
    may: ['facilitator', 'productOwner'],
  }),
];
