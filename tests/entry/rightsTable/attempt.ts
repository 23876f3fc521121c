/** One step of an attempt to get round a No, with the answer it gets. */
import type { Api, CallName } from '../../../src/contract/api';
import { instant } from '../../../src/domain/instant';
import type { RightsForum } from '../../builders/rightsForum';
import type { Role } from '../../builders/rightsRoles';
import { wishFor } from '../../builders/proposals';
import { THE_PROPOSAL, management, placing, seatOf } from '../../builders/rightsStates';

export type Attempt = { role: Role; call: CallName; input: (room: RightsForum) => unknown; said: string };

export const step =
  <C extends CallName>(role: Role, call: C, input: (room: RightsForum) => Api[C]['input']) =>
  (said: string): Attempt => ({ role, call, input, said });

/** In words what each step was told, where it is not what was expected. */
export async function surprisesOf(room: RightsForum, attempts: readonly Attempt[]): Promise<string[]> {
  const found: string[] = [];
  for (const { role, call, input, said } of attempts) {
    await room.wait();
    const reply = await room.try(role, call, input(room));
    const told = reply.ok ? 'yes' : reply.refusal.code;
    if (told !== said) found.push(`${call} as ${role}: expected ${said}, was told ${told}`);
  }
  return found;
}

export const sayYes = (role: Role, seat: 'productOwner' | 'management' = 'productOwner') =>
  step(role, 'answerProposal', (room) => ({
    number: THE_PROPOSAL,
    seat: seat === 'management' ? management : seatOf(room.named.pay),
    answer: { kind: 'agreed' },
    reason: '',
  }));
export const undoNo = (role: Role) => step(role, 'undoAnswer', (room) => ({ number: THE_PROPOSAL, seat: seatOf(room.named.pay) }));
export const split = (role: Role) => step(role, 'splitProposal', () => ({ number: THE_PROPOSAL }));
/** The same wish, which the Product Owner has refused. */
const sameWish = (room: RightsForum) => wishFor([placing(room, 'pay', 'PAY-5', { kind: 'above', issue: room.issue('PAY-3') })]);
export const revise = (role: Role) =>
  step(role, 'reviseProposal', (room) => ({ number: THE_PROPOSAL, wish: { ...sameWish(room), kind: 'budget' } }));
export const complete = (role: Role) => step(role, 'completeProposal', (room) => ({ number: THE_PROPOSAL, wish: sameWish(room) }));
export const withdraw = (role: Role) => step(role, 'withdrawProposal', () => ({ number: THE_PROPOSAL, reason: '' }));
export const ownIt = (by: Role, owner: Role = by) =>
  step(by, 'changeProduct', (room) => ({ productId: room.named.pay, owner: room.account(owner), strength: 'restore' }));
export const giveToManagement = (role: Role) => step(role, 'changeRights', () => ({ version: 1, kind: 'backlog', decides: 'management' }));
export const facilitate = (role: Role, who: Role = role) =>
  step(role, 'setPeople', (room) => ({
    facilitators: [room.account('facilitator'), room.account(who)],
    people: [{ person: room.account(who), role: 'management' }],
  }));
export const standIn = (by: Role, who: Role) =>
  step(by, 'setProxy', (room) => {
    const from = room.forum.site.kernel.now();
    const [owner, proxy] = [room.account('productOwner'), room.account(who)];
    return { proxy: { for: owner, by: proxy, from: instant(from), until: instant(from + 3_600_000) } };
  });
