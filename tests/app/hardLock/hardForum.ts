/** A forum whose product is hard, built as people build it; and what Jira's permissions look like, without the ids that a new grant gets. */
import type { HardPreview } from '../../../src/contract/calls/strengthCalls';
import { type LockedForum, siteWithBacklog } from '../../builders/lockedForum';
import { ADMINISTRATORS_ROLE, MEMBERS_ROLE } from '../../stand-in/jira/permissions';
import type { RoleRecord, SchemeRecord } from '../../stand-in/jira/records';

/** The usual holders, and one of each other kind. */
export async function siteForHard(): Promise<LockedForum> {
  const forum = await siteWithBacklog();
  const { admin } = forum.site.jira;
  admin.changeUser(admin.appAccountId ?? '', { siteAdmin: true });
  admin.changeUser(forum.people.developer, { groups: ['developers'] });
  admin.addToRole('PAY', MEMBERS_ROLE, forum.people.manager);
  admin.addUser({ accountId: '557058:ruedi', displayName: 'Ruedi', siteAdmin: true });
  const also = [
    { type: 'group', group: 'developers' },
    { type: 'user', accountId: forum.people.facilitator },
    { type: 'projectLead' },
    { type: 'projectRole', roleId: ADMINISTRATORS_ROLE },
  ] as const;
  for (const holder of also) admin.grant('PAY', 'SCHEDULE_ISSUES', holder);
  await forum.value('facilitator', 'makeForum', forum.input());
  return forum;
}

export async function productId(forum: LockedForum) {
  return forum.onlyProduct(await forum.view('facilitator')).id;
}

export async function preview(forum: LockedForum): Promise<HardPreview> {
  return forum.value('facilitator', 'previewHard', { productId: await productId(forum) });
}

export async function agree(forum: LockedForum, { affectsOthers = false } = {}): Promise<void> {
  const { stamp, productId: id } = await preview(forum);
  await forum.value('facilitator', 'lockHard', { productId: id, stamp, affectsOthers });
}

/** Hard and locked. */
export async function hardForum(): Promise<LockedForum> {
  const forum = await siteForHard();
  await agree(forum);
  await openAndClose(forum);
  return forum;
}

export async function open(forum: LockedForum): Promise<void> {
  await forum.value('facilitator', 'openEvent', {});
  await forum.settle();
}

export async function openAndClose(forum: LockedForum): Promise<void> {
  await open(forum);
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
}

/** Who holds *Schedule issues* in a project, in one spelling, sorted. */
export function holdersIn(forum: LockedForum, key = 'PAY'): string[] {
  const { schemeId } = forum.site.jira.admin.project(key);
  const scheme = forum.site.kernel.store.table<SchemeRecord>('jira.schemes').get(String(schemeId));
  const grants = (scheme?.grants ?? []).filter(({ permission }) => permission === 'SCHEDULE_ISSUES');
  return grants.map(({ holder }) => JSON.stringify(holder)).sort();
}

export const rolesOf = (forum: LockedForum): RoleRecord[] => [...forum.site.kernel.store.table<RoleRecord>('jira.roles').values()];
export const ownRole = (forum: LockedForum): RoleRecord | undefined => rolesOf(forum).find(({ name }) => name.startsWith('MetaScrum'));

export function mayRank(forum: LockedForum, person: 'owner' | 'manager' | 'developer'): boolean {
  const body = { issues: ['PAY-2'], rankAfterIssue: 'PAY-3' };
  const { status } = forum.rest(person, 'PUT', '/rest/agile/1.0/issue/rank', body);
  return status === 204;
}
