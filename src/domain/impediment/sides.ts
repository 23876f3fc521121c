/** The two sides of an impediment: those with power over it, and those who raised it (rules I3, I5). */
import type { Forum } from '../forum/forum';
import { standInsFor } from '../forum/people';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { Impediment } from './impediment';

/** Who takes impediments in this forum, to be named where somebody else tried to. */
export const leadersOf = (forum: Forum): readonly AccountId[] => [
  ...new Set([
    ...forum.people.filter(({ role }) => role === 'leadershipTeam' || role === 'management').map(({ person }) => person),
    ...forum.facilitators,
  ]),
];

/** I3: whom an impediment nobody owns waits for: the leadership team where it is a team of its own, else management with it. */
export function isAskedToTake({ people, settings }: Forum, person: AccountId): boolean {
  const roles = people.filter((member) => member.person === person).map(({ role }) => role);
  const isTeam = settings.impediments === 'separateTeam' && people.some(({ role }) => role === 'leadershipTeam');
  return roles.includes('leadershipTeam') || (!isTeam && roles.includes('management'));
}

/** Whom its removal waits for: who raised it first. */
export function raisingSideOf(forum: Forum, { raisedBy, product }: Impediment, now: Instant): readonly AccountId[] {
  const owner = forum.products.find(({ id }) => id === product)?.owner;
  const owners = owner === undefined ? [] : [owner, ...standInsFor(forum, owner, now)];
  return [...new Set([raisedBy, ...owners])];
}
