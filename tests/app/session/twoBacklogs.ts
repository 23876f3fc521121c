/** A forum of two products, PAY of the owner and OPS of the developer, with the manager in management; one event is held. */
import { accountId, type ProductId } from '../../../src/domain/ids';
import { seatId } from '../../../src/domain/authority';
import type { MakeForumInput, Reply } from '../../../src/contract/api';
import { type LockedForum, type Options, type Person, siteWithBacklog } from '../../builders/lockedForum';
import { moveOf, wishFor } from '../../builders/proposals';
import type { Answer, Wish } from '../../../src/domain/proposal/proposal';
import { itemId } from '../../../src/domain/session/session';

export type TwoBacklogs = { forum: LockedForum; pay: ProductId; ops: ProductId };

export async function twoBacklogs(options: Options = {}, input: Partial<MakeForumInput> = {}): Promise<TwoBacklogs> {
  const forum = await siteWithBacklog(options);
  const other = forum.elsewhere('OPS', 6).product({ name: 'Ops', owner: accountId(forum.people.developer) });
  const people = [{ person: accountId(forum.people.manager), role: 'management' as const }];
  await forum.value('facilitator', 'makeForum', forum.input({ products: [forum.product(), other], people, ...input }));
  await forum.value('facilitator', 'openEvent', {});
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
  const [pay, ops] = (await forum.view()).products.map(({ id }) => id);
  if (!pay || !ops) throw new Error('There are not two products.');
  return { forum, pay, ops };
}

/** Files one proposal over both products, or over one of them; answers its number. */
export async function file(
  { forum, pay, ops }: TwoBacklogs,
  over: 'both' | 'pay' | 'ops' = 'both',
  said: Partial<Wish> = {},
): Promise<number> {
  const changes = [
    ...(over === 'ops' ? [] : [await moveOf(forum, { issues: 'PAY-4', to: 'top', product: pay })]),
    ...(over === 'pay' ? [] : [await moveOf(forum, { issues: 'OPS-4', to: 'top', product: ops })]),
  ];
  return (await forum.value('manager', 'fileProposal', { wish: wishFor(changes, said) })).proposal.number;
}

export const seatOf = (product: ProductId) => seatId({ kind: 'productOwner', product });
export const management = seatId({ kind: 'management' });
export const proposalId = (number: number) => itemId(`proposal-${number}`);

/** The owner for PAY, the developer for OPS, the manager for management. */
export function answers(
  { forum, pay, ops }: TwoBacklogs,
  person: Person,
  { number, says, reason = '' }: { number: number; says: Answer['kind'] | Answer; reason?: string },
): Promise<Reply<'answerProposal'>> {
  const seat = person === 'manager' ? management : seatOf(person === 'developer' ? ops : pay);
  const answer = typeof says === 'string' ? ({ kind: says } as Answer) : says; // kinds that carry nothing more
  return forum.call(person, 'answerProposal', { number, seat, answer, reason });
}

export const kindsLogged = async (forum: LockedForum) => (await forum.log()).map(({ what }) => what.kind);
