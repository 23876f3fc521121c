import { spawn } from 'node:child_process';
import { join } from 'node:path';

type Printed = { machine: string; count: number; plan: string; story: string[] };

/** The same script on a machine in that zone. */
function onMachineIn(zone: string): Promise<Printed> {
  const script = join(__dirname, 'machineZone.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      // The script prints just this.
      code === 0 ? resolve(JSON.parse(text) as Printed) : reject(new Error(`The script ended with ${code ?? 'a signal'}.`)),
    );
  });
}

describe('C2 what a forum plans does not hang on the zone of the machine', () => {
  it('is the same in UTC, St. John’s, Kathmandu and on Lord Howe', async () => {
    const printed: Printed[] = [];
    for (const zone of ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe']) printed.push(await onMachineIn(zone));
    expect(new Set(printed.map(({ machine }) => machine)).size).toBe(4);
    expect(printed.map(({ story }) => story)).toEqual(printed.map(() => ['2027-03-15T18:00:00.000Z']));
    expect(printed.map(({ count }) => count)).toEqual(printed.map(() => 7 * 5 * 56));
    expect(new Set(printed.map(({ plan }) => plan)).size).toBe(1);
  }, 60_000);
});
