/** Who is in the app's project role: the Product Owners of a project's products, who stands in for them, and the app (rule H6). */
import type { Forum } from '../forum/forum';
import { standInsFor } from '../forum/people';
import type { AccountId, ProjectId } from '../ids';
import type { Instant } from '../instant';
import type { RoleMember } from './permissionRecord';

type Keeping = { readonly app: AccountId; readonly now: Instant };

/** Nobody in a project without a product. */
export function membersOf(project: ProjectId, forums: readonly Forum[], { app, now }: Keeping): readonly RoleMember[] {
  const people = forums.flatMap((forum) =>
    forum.products
      .filter(({ board }) => board.projects.some(({ id }) => id === project))
      .flatMap(({ owner }) => [owner, ...standInsFor(forum, owner, now)]),
  );
  return people.length === 0 ? [] : [...new Set([...people, app])].map((person) => ({ project, person }));
}

export const isSameMember = (one: RoleMember, other: RoleMember): boolean => one.project === other.project && one.person === other.person;

export const membersBeyond = <T extends RoleMember>(all: readonly T[], known: readonly RoleMember[]): readonly T[] =>
  all.filter((member) => !known.some((other) => isSameMember(member, other)));
