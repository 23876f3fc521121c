/** For tests: a stand-in on a free port, with the tiny app, its page, and a backlog of two issues. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TINY_APP, TINY_MANIFEST } from '../site/tinySite';
import { startStandIn, type StandIn, type StartOptions } from './start';

const PAGE =
  '<!doctype html><html lang="en"><head><title>Tiny</title><script type="module" src="./page.js"></script></head><body></body></html>';
const BACKLOG = 'Issue key,Summary,Story Points\nTINY-1,First,1\nTINY-2,Second,2\n';

export class TinyStandIn {
  readonly folder = mkdtempSync(join(tmpdir(), 'tiny-'));
  standIn: StandIn | undefined;

  constructor() {
    mkdirSync(join(this.folder, 'pages'));
    writeFileSync(join(this.folder, 'manifest.yml'), TINY_MANIFEST);
    writeFileSync(join(this.folder, 'app.js'), TINY_APP);
    writeFileSync(join(this.folder, 'pages', 'index.html'), PAGE);
    writeFileSync(join(this.folder, 'pages', 'dialog.html'), PAGE.replace('Tiny', 'Tiny dialog'));
    writeFileSync(join(this.folder, 'pages', 'page.js'), 'export {};');
    writeFileSync(join(this.folder, 'backlog.csv'), BACKLOG);
  }

  async start(options: Partial<StartOptions> = {}): Promise<StandIn> {
    this.standIn = await startStandIn({
      port: 0,
      data: null,
      seed: 'none',
      imports: [{ file: join(this.folder, 'backlog.csv'), projectKey: 'TINY', name: 'Tiny' }],
      ...(this.standIn ? {} : { clock: '2027-03-08T18:00:00Z' }),
      control: false,
      manifestFile: join(this.folder, 'manifest.yml'),
      appBundleFile: join(this.folder, 'app.js'),
      ...options,
    });
    return this.standIn;
  }

  async remove(): Promise<void> {
    await this.standIn?.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** Signs in as the shell does; answers headers that carry the session. */
export async function sessionOf(url: string, accountId: string): Promise<Record<string, string>> {
  const response = await fetch(`${url}/__shell__/session`, { method: 'POST', body: JSON.stringify({ accountId }) });
  const [cookie = ''] = response.headers.getSetCookie();
  return { cookie: cookie.split(';')[0] ?? '' };
}

export async function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: answer };
}
