/** Whether each person is offered exactly what the table lets them do: no button that would be refused, and none missing (rule P1). */
import type { ForumView } from '../../../src/contract/api';
import type { RightsForum } from '../../builders/rightsForum';
import type { Role, State } from '../../builders/rightsRoles';
import { AGREED_BEFORE, AGREED_NOW, BUDGET, INCOMPLETE, OVER_BOTH, OWNED, PATHWAY, RAISED, REMOVED } from '../../builders/rightsStates';
import { AGREED_NOW_AS, THE_PROPOSAL, management, seatOf } from '../../builders/rightsStates';
import { EMERGENCY_ASKED, EMERGENCY_OPEN } from '../../builders/rightsStates';
import { expected } from './row';
import { RIGHTS_TABLE, nameOf } from './table';

/** By the name of its row in the table. */
type Offers = Record<string, boolean>;

export async function surprisesInOffers(room: RightsForum, { role, state }: { role: Role; state: State }): Promise<string[]> {
  const offers = {
    ...(await inForum(room, role)),
    ...(await withProposals(room, role)),
    ...(await withAgreements(room, role)),
    ...(await withImpediments(room, role)),
    ...(await withEmergencies(room, role)),
    ...(await inSession(room, role)),
  };
  return Object.entries(offers).flatMap(([name, isOffered]) => {
    const row = RIGHTS_TABLE.find((one) => nameOf(one) === name);
    if (!row) return [`${name} is no row of the table`];
    const may = expected(row, { role, state }) === 'yes';
    return isOffered === may ? [] : [`${name} as ${role}: ${isOffered ? 'offered, and refused' : 'allowed, and not offered'}`];
  });
}

async function forumOf(room: RightsForum, role: Role): Promise<ForumView> {
  const page = await room.value(role, 'showForum', {});
  if (page.kind !== 'forum') throw new Error('There is no forum here.');
  return page.forum;
}

async function inForum(room: RightsForum, role: Role): Promise<Offers> {
  const { abilities } = await forumOf(room, role);
  return {
    openEvent: abilities.mayOpenEvent,
    closeEvent: abilities.mayCloseEvent,
    addProduct: abilities.mayAddProduct,
    setPeople: abilities.mayChangePeople,
    setCadence: abilities.mayChangeCalendar,
    changeRights: abilities.mayChangeRights,
    changeSettings: abilities.mayChangeSettings,
    'changeProduct (to watch only)': abilities.mayChangeSettings,
    moveAgendaItem: abilities.mayArrangeAgenda,
    pauseSession: abilities.mayLeadEvent,
    fileProposal: abilities.mayPropose,
    raiseImpediment: abilities.mayRaiseImpediment,
    'moveImpediment (to take it)': abilities.mayTakeImpediments,
    setProxy: abilities.mayNameProxyFor.includes(room.account('productOwner')),
  };
}

async function withProposals(room: RightsForum, role: Role): Promise<Offers> {
  const of = async (number: number) => (await room.value(role, 'showProposal', { number })).abilities;
  const [it, incomplete, agreed] = [await of(THE_PROPOSAL), await of(INCOMPLETE), await of(AGREED_NOW)];
  const [budget, pathway, both] = [await of(BUDGET), await of(PATHWAY), await of(OVER_BOTH)];
  const { pay } = room.named;
  return {
    reviseProposal: it.mayRevise,
    withdrawProposal: it.mayWithdraw,
    fileAgain: it.mayFileAgain,
    'answerProposal (No)': it.mayAnswerFor.includes(seatOf(pay)),
    'undoAnswer (the No)': it.mayUndo.includes(seatOf(pay)),
    'splitProposal (of one product)': it.maySplit,
    'objectToProposal (to what is in the realm)': it.mayObjectFor.includes(pay),
    completeProposal: incomplete.mayComplete,
    'undoAnswer (a Yes)': agreed.mayUndo.includes(seatOf(pay)),
    'answerProposal (agreed, of a budget)': budget.mayAnswerFor.includes(management),
    'objectToProposal (to a budget)': budget.mayObjectFor.includes(pay),
    writePathway: pathway.mayWritePathway,
    'splitProposal (over both products)': both.maySplit,
  };
}

async function withAgreements(room: RightsForum, role: Role): Promise<Offers> {
  const before = await room.value(role, 'showAgreement', { number: AGREED_BEFORE });
  const isNewer = room.state !== 'betweenEvents' && room.state !== 'informationOnly';
  const owed = isNewer ? await room.value(role, 'showAgreement', { number: AGREED_NOW_AS }) : before;
  const { mayCorrect } = await room.value(role, 'showMinutes', { event: 2 });
  return { applyAgreement: owed.mayApply, 'renewAgreement (it goes on)': before.mayDecide, correctMinutes: mayCorrect };
}

async function withImpediments(room: RightsForum, role: Role): Promise<Offers> {
  const { cards } = await room.value(role, 'showImpediments', {});
  const steps = (number: number) => cards.find((card) => card.number === number)?.maySteps ?? [];
  return {
    'moveImpediment (to take it)': steps(RAISED).includes('owned'),
    'moveImpediment (to begin)': steps(OWNED).includes('inRemoval'),
    'moveImpediment (to remove it)': steps(OWNED).includes('removed'),
    'moveImpediment (to hand it back)': steps(OWNED).includes('raised'),
    'moveImpediment (to confirm)': steps(REMOVED).includes('confirmed'),
    'moveImpediment (to reopen)': steps(REMOVED).includes('raised'),
  };
}

async function withEmergencies(room: RightsForum, role: Role): Promise<Offers> {
  const of = async (number: number) => (await room.value(role, 'showEmergency', { number })).abilities;
  const [asked, open] = [await of(EMERGENCY_ASKED), await of(EMERGENCY_OPEN)];
  const { mayDeclare, locked } = await room.value(role, 'listEmergencies', {});
  const { pay } = room.named;
  return {
    declareEmergency: mayDeclare && locked.includes(pay),
    answerEmergency: asked.mayAnswerFor.includes(pay),
    respondToEmergency: open.mayRespondFor.includes(pay),
    tellManagement: open.mayTellManagement,
    endEmergency: open.mayEnd,
    callFalseAlarm: open.mayCallFalse,
    reviewEmergency: asked.mayReview,
  };
}

async function inSession(room: RightsForum, role: Role): Promise<Offers> {
  const shown = await room.try(role, 'showSession', {});
  if (!shown.ok) return { nextItem: false, takeOver: false };
  const { mayLead, mayTakeOver } = await room.value(role, 'showSession', {});
  return { nextItem: mayLead, takeOver: mayTakeOver };
}
