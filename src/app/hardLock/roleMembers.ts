/** Who is in the app's role is brought in line with the Product Owners and their proxies (rule H6). Whom a person put there stays. */
import type { Forum } from '../../domain/forum/forum';
import type { ForumId, ProjectId } from '../../domain/ids';
import { isSameMember, membersBeyond, membersOf } from '../../domain/hardLock/members';
import type { PermissionRecord, RoleMember } from '../../domain/hardLock/permissionRecord';
import type { Deps } from '../ports';
import { changeRecord } from './keepRecord';

/** Of every project whose permission is withdrawn, or could be at any close. */
export async function wantedMembers(deps: Deps, { schemes }: PermissionRecord): Promise<readonly RoleMember[]> {
  const projects = [...new Set(schemes.flatMap((hold) => hold.projects.map(({ id }) => id)))];
  if (projects.length === 0) return [];
  const forums = await forumsIn(deps, new Set(projects));
  const keeping = { app: await deps.jira.appAccount(), now: deps.clock.now() };
  return projects.flatMap((project) => membersOf(project, forums, keeping));
}

async function forumsIn(deps: Deps, projects: ReadonlySet<ProjectId>): Promise<readonly Forum[]> {
  const { products } = (await deps.records.guarded()).value;
  const ids = new Set<ForumId>(products.filter((one) => one.projects.some((id) => projects.has(id))).map(({ forumId }) => forumId));
  const forums = await Promise.all([...ids].map((id) => deps.records.forum(id)));
  return forums.flatMap((forum) => (forum ? [forum.value] : []));
}

/**
 * `anew`: everybody is put in, also whom a person took out since. Who is to be in it is written down before, who is in it after, and who is
 * out is taken off the record last.
 */
export async function bringMembers(deps: Deps, role: string, { anew }: { anew: boolean }): Promise<void> {
  const { value } = await deps.records.permissions();
  const wanted = await wantedMembers(deps, value);
  const noted = await changeRecord(deps, (record) => {
    const known = anew ? record.members.map((member) => ({ ...member, isIn: false })) : record.members;
    const added = membersBeyond(wanted, known).map((member) => ({ ...member, isIn: false }));
    return anew || added.length > 0 ? { ...record, members: [...known, ...added] } : record;
  });
  const entering = noted.members.filter((member) => !member.isIn && wanted.some((one) => isSameMember(one, member)));
  for (const { project, person } of entering) await deps.access.addActor(project, role, person);
  const leaving = membersBeyond(noted.members, wanted);
  for (const { project, person } of leaving) await deps.access.removeActor(project, role, person);
  if (entering.length === 0 && leaving.length === 0) return;
  const isEntered = (member: RoleMember): boolean => entering.some((one) => isSameMember(one, member));
  await changeRecord(deps, (record) => {
    const staying = record.members.filter((member) => !leaving.some((one) => isSameMember(one, member)));
    return { ...record, members: staying.map((member) => (isEntered(member) ? { ...member, isIn: true } : member)) };
  });
}
