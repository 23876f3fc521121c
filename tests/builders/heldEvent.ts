/** An event in which the Product Owner agrees to moves, as people hold one. */
import { seatId } from '../../src/domain/authority';
import type { Change } from '../../src/domain/proposal/change';
import { itemId } from '../../src/domain/session/session';
import { type LockedForum, lockedForum, type Options } from './lockedForum';
import { firstProduct, moveOf, type Move, wishFor } from './proposals';

/** Files these changes and, in the event that is on, has the Product Owner agree. Answers the number of the agreement. */
export async function agreeTo(forum: LockedForum, changes: readonly Change[]): Promise<number> {
  const product = await firstProduct(forum);
  const { proposal } = await forum.value('manager', 'fileProposal', { wish: wishFor(changes, { kind: 'releaseDate' }) });
  const { number } = proposal;
  const { session } = await forum.value('facilitator', 'showSession', {});
  const seen = session.items.find(({ state }) => state === 'current')?.id ?? null;
  await forum.value('facilitator', 'goToItem', { item: itemId(`proposal-${number}`), seen });
  const seat = seatId({ kind: 'productOwner', product });
  await forum.value('owner', 'answerProposal', { number, seat, answer: { kind: 'agreed' }, reason: '' });
  const { state } = (await forum.value('owner', 'showProposal', { number })).proposal;
  const agreement = state.kind === 'decided' ? state.decided[0]?.agreement : null;
  if (agreement === null || agreement === undefined) throw new Error(`Proposal ${number} became no agreement.`);
  return agreement;
}

export async function close(forum: LockedForum): Promise<void> {
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
}

export async function forumWithAgreement(move: Move, options: Options = {}): Promise<{ forum: LockedForum; agreement: number }> {
  const forum = await lockedForum(options);
  await forum.value('facilitator', 'openEvent', {});
  const agreement = await agreeTo(forum, [await moveOf(forum, move)]);
  await close(forum);
  return { forum, agreement };
}

/** Keys of the backlog without the issues that proposals are. */
export const orderOf = (forum: LockedForum): string[] =>
  forum.order().filter((key) => !forum.site.jira.admin.issue(key).labels.includes('metascrum-proposal'));

export const pay = (...numbers: readonly number[]): string[] => numbers.map((number) => `PAY-${number}`);

/** Keys of the issues that were put back, newest first. */
export const putBack = async (forum: LockedForum): Promise<string[]> =>
  (await forum.putBacks()).map(({ issueId }) => forum.site.jira.admin.issue(issueId).key);

/** A sprint that is on, with this issue in it. */
export async function sprintWith(forum: LockedForum, issue: string): Promise<{ complete: () => Promise<unknown> }> {
  const { id } = forum.site.jira.admin.addSprint(Number(forum.board.id), { name: 'Sprint', state: 'active', startDate: 1, endDate: 2 });
  await forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${id}/issue`, { issues: [issue] });
  await forum.settle();
  return { complete: () => forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${id}`, { state: 'closed' }) };
}
