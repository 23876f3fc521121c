import { join } from 'node:path';
import { postJson, TinyStandIn } from './tinyStandIn';

const tiny = new TinyStandIn();
const authorization = `Basic ${Buffer.from('owner@example.com:local').toString('base64')}`;
afterAll(() => tiny.remove());

const summaryOf = async (url: string, key: string): Promise<unknown> => {
  const response = await fetch(`${url}/rest/api/3/issue/${key}?fields=summary`, { headers: { authorization } });
  const body: unknown = await response.json();
  return body;
};

describe('a restart', () => {
  it('keeps issues, pending events, the clock and meters of chance', async () => {
    const data = join(tiny.folder, 'data');
    const first = await tiny.start({ data });
    const body = JSON.stringify({ fields: { summary: 'Renamed' } });
    await fetch(`${first.url}/rest/api/3/issue/TINY-2`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/json' },
      body,
    });
    await postJson(`${first.url}/__shell__/clock`, { advance: 'PT0.1S' });
    const pending = first.site.kernel.pending();
    expect(pending).not.toHaveLength(0);
    await first.close();
    const { now, random } = { now: first.site.kernel.now(), random: first.site.kernel.random.state };

    const second = await tiny.start({ data, control: true, clock: new Date(now).toISOString() });
    expect(second.told).toContain('Project TINY is there already; its file was not imported again.');
    expect(second.site.kernel.now() - now).toBeLessThan(1_000);
    expect(second.site.kernel.random.state).toBe(random);
    expect(second.site.kernel.pending()).toEqual(pending);
    expect(await summaryOf(second.url, 'TINY-2')).toMatchObject({ fields: { summary: 'Renamed' } });
    expect((await postJson(`${second.url}/__site__/settle`, {})).body).toMatchObject({ ran: [{}] });
  });
});
