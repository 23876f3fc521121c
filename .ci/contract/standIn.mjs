/** Serves the demonstration as `npm start` does, on a free port and a data folder of its own, for as long as the work takes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../tests/bootstrap.mjs';

const patienceMs = 60_000;

export async function withStandIn(work) {
  const data = mkdtempSync(path.join(tmpdir(), 'contract-site-'));
  const args = ['--import', 'tsx', 'tests/stand-in/cli.ts', '--port', '0', '--data', data, '--clock', '2027-03-08T18:00:00Z'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    return await work(await addressFrom(child));
  } finally {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

function addressFrom(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The stand-in did not say where it is within a minute.')), patienceMs);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.on('close', () => reject(new Error(`The stand-in ended before it said where it is: ${said}`)));
  });
}
