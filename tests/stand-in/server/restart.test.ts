import { join } from 'node:path';
import { postJson, TinyStandIn } from './tinyStandIn';

const tiny = new TinyStandIn();
const headers = { authorization: `Basic ${Buffer.from('owner@example.com:local').toString('base64')}`, 'content-type': 'application/json' };
afterAll(() => tiny.remove());

async function backlogOf(url: string): Promise<unknown> {
  const response = await fetch(`${url}/rest/software/1.0/board/1/backlog?fields=summary`, { headers });
  const body: unknown = await response.json();
  return body;
}

describe('a restart', () => {
  it('keeps the order, pending events, the clock and chance', async () => {
    const data = join(tiny.folder, 'data');
    const first = await tiny.start({ data });
    const body = JSON.stringify({ issues: ['TINY-2'], rankBeforeIssue: 'TINY-1' });
    const moved = await fetch(`${first.url}/rest/agile/1.0/issue/rank`, { method: 'PUT', headers, body });
    expect(moved.status).toBe(204);
    await first.close();
    const { kernel } = first.site;
    expect(kernel.pending()).not.toHaveLength(0);

    const second = await tiny.start({ data, control: true });
    expect(second.told).toContain('Project TINY is there already; its file was not imported again.');
    expect(second.site.kernel.now() - kernel.now()).toBeLessThan(2_000);
    expect(second.site.kernel.random.state).toBe(kernel.random.state);
    expect(second.site.kernel.pending()).toEqual(kernel.pending());
    expect(await backlogOf(second.url)).toMatchObject({ issues: [{ key: 'TINY-2' }, { key: 'TINY-1' }] });
    const { body: settled } = await postJson(`${second.url}/__site__/settle`, {});
    expect(settled).toMatchObject({ ran: [{ payload: {} }] });
    expect((await postJson(`${second.url}/__site__/settle`, {})).body).toMatchObject({ ran: [] });
  });
});
