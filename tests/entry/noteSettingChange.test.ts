import { lockHealth, pass, tested } from '../builders/lockHealth';
import { type LockedForum, lockedForum } from '../builders/lockedForum';

/** Hands the trigger a payload of any shape, as the platform would. */
async function deliver(forum: LockedForum, payload: unknown): Promise<{ pushes: number; lines: string[] }> {
  const { kernel, control, forge } = forum.site;
  const before = forge.logs.length;
  control.resetMeters();
  kernel.schedule('forge.event', 0, { trigger: 'setting-changes', payload, retry: null });
  await pass(forum, 'PT1S');
  const lines = forge.logs.slice(before).map(({ text }) => text);
  return { pushes: control.meters().pushes, lines };
}

const locked = async () => tested(await lockedForum());
const CHANGED = 'avi:jira-software:configuration-changed:board';

describe('L34 the payloads of settings that changed', () => {
  it.each<[string, (forum: LockedForum) => unknown]>([
    ['a board by number', ({ board }) => ({ eventType: 'avi:jira-software:updated:board', board: { id: Number(board.id) } })],
    ['a board by text', ({ board }) => ({ eventType: 'avi:jira-software:deleted:board', board: { id: board.id } })],
    ['a configuration by number', ({ board }) => ({ eventType: CHANGED, configuration: { id: Number(board.id), ranking: {} } })],
    ['a field by its whole id', () => ({ eventType: 'avi:jira:trashed:field', id: 'customfield_10019', key: 'customfield_10019' })],
    ['a field by its number', () => ({ eventType: 'avi:jira:deleted:field', id: '10019' })],
    ['a project by text', ({ board }) => ({ eventType: 'avi:jira:archived:project', project: { id: board.projectId, key: 'PAY' } })],
    ['a project by number', ({ board }) => ({ eventType: 'avi:jira:softdeleted:project', project: { id: Number(board.projectId) } })],
  ])('with %s wakes a test', async (_, payload) => {
    const forum = await locked();
    expect(await deliver(forum, payload(forum))).toEqual({ pushes: 1, lines: [] });
    await pass(forum, 'PT10S');
    expect((await lockHealth(forum)).kind).toBe('enforced');
  });

  it.each<[string, unknown]>([
    ['no board', { eventType: CHANGED }],
    ['an id that is none', { eventType: CHANGED, configuration: { id: '1/../../filter/2' } }],
    ['an id of another kind', { eventType: 'avi:jira-software:updated:board', board: { id: { $gt: 0 } } }],
    ['the wrong subject', { eventType: 'avi:jira:updated:filter', board: { id: 1 } }],
    ['an unknown event', { eventType: `avi:jira:updated:${'x'.repeat(500)}`, board: { id: 1 } }],
    ['a system field', { eventType: 'avi:jira:updated:field', id: 'summary' }],
    ['no name', { board: { id: 1 } }],
  ])('with %s are left aside with one short line, and not tried again', async (_, payload) => {
    const forum = await locked();
    const { pushes, lines } = await deliver(forum, payload);
    expect(pushes).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^An event of an unknown shape is left aside: .{1,80}$/)]);
    await pass(forum, 'PT2M');
    expect(forum.site.control.meters().invocations).toMatchObject({ 'note-setting-change': { count: 1, failed: 0 } });
  });
});
