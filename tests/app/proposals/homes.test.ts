import type { Row } from '../../stand-in/forge/kvs/rows';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

async function create(forum: LockedForum, project: string): Promise<void> {
  const fields = { project: { key: project }, issuetype: { name: 'Story' }, summary: 'New', labels: ['metascrum-proposal'] };
  await forum.jira('facilitator', 'POST', '/rest/api/3/issue', { fields });
  await forum.settle();
}

describe('L4, O9 a new issue that concerns no forum', () => {
  it('costs one read of storage and no call of Jira', async () => {
    const forum = await lockedForum();
    forum.elsewhere('OPS');
    forum.site.control.resetMeters();
    await create(forum, 'OPS');
    const { points, kvs } = forum.site.control.meters();
    expect([points, kvs.reads]).toEqual([0, 1]);
    expect((await forum.value('owner', 'listProposals', {})).entries).toEqual([]);
  });
});

describe('S2, O9 what is guarded, as it was stored before proposals were taken in', () => {
  it('can still be read, and knows its forums’ projects from the next opening on', async () => {
    const forum = await lockedForum();
    const table = forum.site.kernel.store.table<Row>('kvs.entity.lock');
    const row = [...table.values()].find(({ key }) => key === 'guarded');
    if (!row) throw new Error('Nothing is guarded.');
    const { version, body } = row.value as { version: number; body: Record<string, unknown> };
    const { homes: _, ...before } = body;
    table.set(row.key, { ...row, value: { version, body: before } });
    await create(forum, 'PAY');
    expect((await forum.value('owner', 'listProposals', {})).entries).toEqual([]);
    await forum.value('facilitator', 'openEvent', {});
    await create(forum, 'PAY');
    expect((await forum.value('owner', 'listProposals', {})).entries).toHaveLength(1);
  });
});
