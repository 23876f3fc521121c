/** A forum of one product whose management is one person, and calls about its impediments in as few words as a sentence has. */
import type { ImpedimentBoard, ImpedimentCard, Need } from '../../../src/contract/calls/impedimentCalls';
import type { Reply } from '../../../src/contract/api';
import { FORMS } from '../../../src/domain/forum/forms';
import { accountId } from '../../../src/domain/ids';
import type { ImpedimentColumn } from '../../../src/domain/impediment/impediment';
import { type LockedForum, type Options, type Person, siteWithBacklog } from '../../builders/lockedForum';

/** Monday, 13:20 in New York; work ends at 22:00 UTC. */
export const MONDAY = '2027-03-08T18:20:00Z';
export const CADENCE = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-08' };

export async function forumWithLeader(options: Options = {}): Promise<LockedForum> {
  const forum = await siteWithBacklog(options);
  const people = [{ person: accountId(forum.people.manager), role: 'management' as const }];
  const { settings, rights } = FORMS.patientKeeper;
  await forum.value('facilitator', 'makeForum', forum.input({ people, settings, rights, cadence: CADENCE }));
  await forum.settle();
  await clock(forum, MONDAY);
  return forum;
}

export const clock = (forum: LockedForum, now: string) => forum.site.control.clock({ now });

export async function raise(forum: LockedForum, person: Person = 'developer', title = 'Access waits for legal'): Promise<ImpedimentCard> {
  const product = forum.onlyProduct(await forum.view()).id;
  return forum.value(person, 'raiseImpediment', { title, product, detail: 'The contract lies with legal.\n\nNobody answers.' });
}

type Moving = { number: number; seen: ImpedimentColumn; to: ImpedimentColumn; reason?: string };

export const move = (forum: LockedForum, person: Person, { reason = '', ...moving }: Moving): Promise<Reply<'moveImpediment'>> =>
  forum.call(person, 'moveImpediment', { ...moving, reason });

/** @throws Error where it is refused */
export async function step(forum: LockedForum, person: Person, seen: ImpedimentColumn, to: ImpedimentColumn): Promise<ImpedimentCard> {
  return forum.value(person, 'moveImpediment', { number: 1, seen, to, reason: 'Still in the way' });
}

export const board = (forum: LockedForum, person: Person = 'manager'): Promise<ImpedimentBoard> =>
  forum.value(person, 'showImpediments', {});
export const needs = async (forum: LockedForum, person: Person): Promise<Need['kind'][]> =>
  (await forum.value(person, 'showNeeds', {})).needs.map(({ kind }) => kind);
