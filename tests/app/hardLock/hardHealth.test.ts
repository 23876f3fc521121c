import { lockHealth, pass } from '../../builders/lockHealth';
import type { LockedForum } from '../../builders/lockedForum';
import { hardForum, ownRole } from './hardForum';

/** As an administrator does in Jira's settings. */
function takesAway(forum: LockedForum, accountId: string): void {
  const { schemeId } = forum.site.jira.admin.project('PAY');
  const ask = (method: 'GET' | 'DELETE', path: string) =>
    forum.site.jira.handle({ method, path, headers: {}, principal: { kind: 'user', accountId } });
  const path = `/rest/api/3/permissionscheme/${String(schemeId)}/permission`;
  const { permissions } = ask('GET', path).body as { permissions: { id: number; permission: string; holder: { parameter?: string } }[] };
  const own = String(ownRole(forum)?.id);
  const grant = permissions.find(({ permission, holder }) => permission === 'SCHEDULE_ISSUES' && holder.parameter === own);
  expect(ask('DELETE', `${path}/${String(grant?.id)}`).status).toBe(204);
}

describe('H8, L22 a hard lock that an administrator undoes', () => {
  it('is broken within ten minutes, and says whose change it was', async () => {
    const forum = await hardForum();
    await pass(forum, 'PT15M');
    expect(await lockHealth(forum)).toMatchObject({ kind: 'enforced' });
    takesAway(forum, '557058:ruedi');
    const at = forum.site.kernel.now();
    await pass(forum, 'PT15M');
    const health = await lockHealth(forum);
    expect(health).toMatchObject({
      kind: 'broken',
      cause: { code: 'permissionChanged' },
      changed: { kind: 'told', by: '557058:ruedi', at },
    });
    const broke = (await forum.log()).find(({ what }) => what.kind === 'lockGapBegan');
    expect(broke && Number(broke.at) - at).toBeLessThanOrEqual(600_000);
  });
});
