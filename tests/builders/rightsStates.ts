/** Takes a forum of the table of rights to the state in which its calls are tried. */
import type { Api } from '../../src/contract/api';
import { seatId } from '../../src/domain/authority';
import type { ProductId } from '../../src/domain/ids';
import { instant } from '../../src/domain/instant';
import type { Change, Where } from '../../src/domain/proposal/change';
import type { Answer, Wish } from '../../src/domain/proposal/proposal';
import { itemId } from '../../src/domain/session/session';
import { wishFor } from './proposals';
import type { RightsForum } from './rightsForum';
import type { Role, State } from './rightsRoles';

/** What stands behind each number, in every state. */
export const AGREED_BEFORE = 1;
/** The one the states are about: to move an issue of the Product Owner's backlog. */
export const THE_PROPOSAL = 2;
export const INCOMPLETE = 3;
/** Agreed in the event that is on: its agreement has the number below. */
export const AGREED_NOW = 4;
export const AGREED_NOW_AS = 2;
/** About a budget of the product: management decides. */
export const BUDGET = 5;
/** The Product Owner and management need a pathway. */
export const PATHWAY = 6;
/** Over both products, agreed by one and refused by the other. */
export const OVER_BOTH = 7;
export const [RAISED, OWNED, REMOVED] = [1, 2, 3] as const;
/** The first waits for its answer and the second is granted; an event that decides reviews both. */
export const [EMERGENCY_ASKED, EMERGENCY_OPEN] = [1, 2] as const;

export const seatOf = (product: ProductId) => seatId({ kind: 'productOwner', product });
export const management = seatId({ kind: 'management' });
export const item = (proposal: number) => itemId(`proposal-${proposal}`);

export const placing = (room: RightsForum, product: 'pay' | 'ops', key: string, where: Where): Change => ({
  kind: 'place',
  product: room.named[product],
  issues: [room.issue(key)],
  where,
});
const saying = (room: RightsForum, subject: string): Change => ({
  kind: 'statement',
  product: room.named.pay,
  subject,
  from: '1',
  to: '2',
});

export async function tookTo(room: RightsForum, state: State): Promise<void> {
  await heldOneEvent(room);
  await prepared(room);
  if (state === 'betweenEvents') return;
  const isForInformation = state === 'informationOnly';
  await room.value('facilitator', 'openEvent', isForInformation ? { informationOnly: true } : {});
  if (!isForInformation) await decidedOthers(room);
  await goTo(room, THE_PROPOSAL);
  if (isForInformation || state === 'deciding') return;
  await answer(room, 'productOwner', THE_PROPOSAL, { kind: 'no' });
  if (state === 'closedAfterNo') await close(room);
}

async function heldOneEvent(room: RightsForum): Promise<void> {
  await room.value('facilitator', 'openEvent', {});
  await close(room);
  await file(room, [placing(room, 'pay', 'PAY-8', { kind: 'top' })]);
  await room.value('facilitator', 'openEvent', {});
  await answer(room, 'productOwner', AGREED_BEFORE, { kind: 'agreed' });
  await close(room);
}

async function prepared(room: RightsForum): Promise<void> {
  const [owner, proxy] = [room.account('productOwner'), room.account('proxy')];
  const until = instant(room.now() + 30 * 24 * 3_600_000);
  await room.value('productOwner', 'setProxy', { proxy: { for: owner, by: proxy, from: instant(room.now()), until } });
  await room.value('facilitator', 'addDate', { to: '2027-04-01T10:00', reason: 'A long gap' });
  await file(room, [placing(room, 'pay', 'PAY-5', { kind: 'above', issue: room.issue('PAY-3') })]);
  await madeInJira(room);
  await file(room, [placing(room, 'pay', 'PAY-6', { kind: 'above', issue: room.issue('PAY-4') })]);
  await file(room, [saying(room, 'People of the team')], { kind: 'budget' });
  await file(room, [saying(room, 'Date of the contract')], { kind: 'contractDate' });
  await file(room, [placing(room, 'pay', 'PAY-7', { kind: 'bottom' }), placing(room, 'ops', 'OPS-4', { kind: 'top' })]);
  for (const number of [RAISED, OWNED, REMOVED]) await raise(room, number);
  await step(room, OWNED, 'raised', 'owned');
  await step(room, REMOVED, 'raised', 'owned');
  await step(room, REMOVED, 'owned', 'removed');
  await room.forum.drag('manager', 'PAY-2', { above: 'PAY-1' });
  await declaredEmergencies(room);
  await settled(room);
}

/** By Jira's own Create: it says nothing exact yet. */
async function madeInJira({ site, forum }: RightsForum): Promise<void> {
  const principal = { kind: 'user' as const, accountId: '557058:proposer' };
  const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'Something else first', labels: ['metascrum-proposal'] };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ fields });
  const { status } = site.jira.handle({ method: 'POST', path: '/rest/api/3/issue', headers, principal, body });
  if (status !== 201) throw new Error(`Jira answered ${status}.`);
  await forum.settle();
}

async function decidedOthers(room: RightsForum): Promise<void> {
  await reviewedEmergencies(room);
  await answer(room, 'productOwner', AGREED_NOW, { kind: 'agreed' });
  await answer(room, 'productOwner', PATHWAY, { kind: 'pathway' });
  await answer(room, 'management', PATHWAY, { kind: 'pathway' });
  await room.value('facilitator', 'writePathway', pathway(room));
  await answer(room, 'otherProductOwner', OVER_BOTH, { kind: 'agreed' });
  await answer(room, 'productOwner', OVER_BOTH, { kind: 'no' });
}

export const pathway = (room: RightsForum): Api['writePathway']['input'] => ({
  proposal: PATHWAY,
  steps: [{ text: 'Ask the customer', person: room.account('management'), by: '2027-03-20', isDone: false }],
  nextCheck: '2027-03-20',
  slot: { kind: 'none', reason: 'The customer sleeps' },
});

const file = (room: RightsForum, changes: readonly Change[], said: Partial<Wish> = {}) =>
  room.value('proposer', 'fileProposal', { wish: wishFor(changes, said) });

async function goTo(room: RightsForum, number: number): Promise<void> {
  const { session } = await room.value('facilitator', 'showSession', {});
  const seen = session.items.find(({ state }) => state === 'current')?.id ?? null;
  await room.value('facilitator', 'goToItem', { item: item(number), seen });
}

async function answer(room: RightsForum, role: Role, number: number, said: Answer): Promise<void> {
  const { pay, ops } = room.named;
  const seat = role === 'management' ? management : seatOf(role === 'otherProductOwner' ? ops : pay);
  await room.value(role, 'answerProposal', { number, seat, answer: said, reason: '' });
}

const raise = (room: RightsForum, number: number) =>
  room.value('raiser', 'raiseImpediment', { title: `It hinders us, ${number}`, product: room.named.pay, detail: '' });

type Column = Api['moveImpediment']['input']['to'];
const step = (room: RightsForum, number: number, seen: Column, to: Column) =>
  room.value('leader', 'moveImpediment', { number, seen, to, reason: '' });

async function close(room: RightsForum): Promise<void> {
  await room.value('facilitator', 'closeEvent', {});
  await settled(room);
}

const settled = (room: RightsForum): Promise<void> => room.forum.settle();

async function declaredEmergencies(room: RightsForum): Promise<void> {
  const product = room.named.pay;
  const until = instant(room.now() + 6 * 24 * 3_600_000);
  const said = { harm: 'Nobody can pay', wanted: 'The fix comes first', changes: [], until };
  const parts = [{ product, issues: [room.issue('PAY-1')], points: 0 }];
  for (const _ of [EMERGENCY_ASKED, EMERGENCY_OPEN]) await room.value('management', 'declareEmergency', { ...said, parts });
  await room.value('productOwner', 'answerEmergency', { number: EMERGENCY_OPEN, product, isGranted: true, reason: '', points: 0 });
}

async function reviewedEmergencies(room: RightsForum): Promise<void> {
  const product = room.named.pay;
  await room.value('productOwner', 'respondToEmergency', { number: EMERGENCY_OPEN, product, step: 'changeHow', datesMove: false });
  for (const number of [EMERGENCY_ASKED, EMERGENCY_OPEN])
    await room.value('facilitator', 'reviewEmergency', { number, isReal: true, note: '' });
}
