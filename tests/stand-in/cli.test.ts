import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { code: number | null; out: string; err: string };
/** Runs the command; once it has greeted, it is asked to end. */
function run(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('tests', 'stand-in', 'cli.ts'), ...args], { cwd: ROOT });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      said.out += chunk.toString();
      if (said.out.includes('Ctrl+C')) child.kill('SIGTERM');
    });
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });
}

describe('npm start', () => {
  it('says where it is and who to sign in as, ends when asked, and goes on where it was', async () => {
    const backlog = join(folder, 'backlog.csv');
    writeFileSync(backlog, 'Summary\nOne\nTwo\n');
    const args = [
      '--port',
      '0',
      '--data',
      join(folder, 'data'),
      '--seed',
      'none',
      '--import',
      backlog,
      '--project',
      'XD',
      '--name',
      'Spring XD',
    ];
    const first = await run(...args);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('Imported 2 issues into Spring XD (XD).');
    expect(first.out).toMatch(/http:\/\/localhost:\d+\n/);
    expect(first.out).toMatch(/Owen Baptiste\s+owner@example\.com\s+Product Owner/);
    const second = await run(...args);
    expect(second.code).toBe(0);
    expect(second.out).toContain(
      'Going on with the site that is there (seed "none").\nProject XD is there already; its file was not imported again.',
    );
  }, 30_000);

  it.each([
    [['--bogus'], "Unknown option '--bogus'. See npm start -- --help for the flags there are."],
    [['--import', 'gone.csv', '--project', 'XD'], 'gone.csv does not exist. Write the path of a CSV export after --import.'],
    [['--seed', 'production'], 'There is no seed "production". Use one of: demo, none.'],
  ])(
    'stops at %j with one sentence and no stack',
    async (args, says) => {
      expect(await run('--port', '0', '--data', join(folder, 'errors'), ...args)).toEqual({ code: 1, out: '', err: `${says}\n` });
    },
    30_000,
  );

  it('names file, line and column of a malformed file, and imports nothing', async () => {
    const file = join(folder, 'bad.csv');
    writeFileSync(file, 'Issue key,Summary,Story Points\nXD-1,One,1\nXD-2,Two,two\n');
    const { code, err } = await run('--port', '0', '--data', join(folder, 'bad'), '--seed', 'none', '--import', file, '--project', 'XD');
    expect(code).toBe(1);
    expect(err).toBe(
      'bad.csv, line 3, column 3 (Story Points): "two" is not a number. Write one such as 3 or 0.5, or leave the cell empty.\nNothing of bad.csv was imported.\n',
    );
  }, 30_000);

  it('names a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    // A TCP server that listens has an address with a port.
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await run('--port', String(port), '--data', join(folder, 'taken'));
    taken.close();
    expect(code).toBe(1);
    expect(err).toBe(`Port ${port} is taken. Stop what listens there, or name another with --port.\n`);
  }, 30_000);
});
