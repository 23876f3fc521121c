/** What tests of a lock's health read and do. */
import type { HealthRecord } from '../../src/domain/lock/healthRecord';
import type { LockedForum } from './lockedForum';

/** What is stored of the only product's health. @throws Error before the first test */
export function healthOf(forum: LockedForum): HealthRecord {
  const found = forum.records().find(([, key]) => key.startsWith('lock-health:'));
  if (!found) throw new Error('Nothing was tested yet.');
  return (found[2] as { body: HealthRecord }).body;
}

export const lockHealth = async (forum: LockedForum) => forum.onlyProduct(await forum.view()).lock.health;

/** Has somebody press "Check now". */
export async function tested(forum: LockedForum): Promise<LockedForum> {
  await forum.value('facilitator', 'checkLock', { productId: forum.onlyProduct(await forum.view()).id });
  return forum;
}

export const pass = (forum: LockedForum, time: string) => forum.site.control.clock({ advance: time });

/** An administrator of the site by that name; from now on the app may read who changed what. */
export function administrator(forum: LockedForum, name: string): string {
  const { admin } = forum.site.jira;
  admin.changeUser(admin.appAccountId ?? '', { siteAdmin: true });
  return admin.addUser({ accountId: `557058:${name.toLowerCase()}`, displayName: name, siteAdmin: true }).accountId;
}

/** Letters about something, by the names of those who got them. */
export function letters(forum: LockedForum, about: RegExp): string[] {
  const name = (account: string) => account.replace('557058:', '');
  return forum.site.jira.outbox
    .filter(({ subject }) => about.test(subject))
    .flatMap(({ to }) => to.map(name))
    .sort();
}
