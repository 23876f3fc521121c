import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TINY_MANIFEST } from '../site/tinySite';
import { TinyStandIn } from './tinyStandIn';

let tiny: TinyStandIn;
beforeEach(() => {
  tiny = new TinyStandIn();
});
afterEach(() => tiny.remove());

describe('starting stops with one sentence', () => {
  it('at a manifest that is wrong', async () => {
    writeFileSync(join(tiny.folder, 'manifest.yml'), TINY_MANIFEST.replace('function: note', 'function: nobody'));
    await expect(tiny.start()).rejects.toThrow(
      'manifest.yml is refused: Module "changes" names the function "nobody", which is not declared. Correct it and start again.',
    );
  });

  it('at an app that cannot be loaded', async () => {
    await expect(tiny.start({ appBundleFile: join(tiny.folder, 'gone.js') })).rejects.toThrow(/^The app cannot be loaded: ENOENT/);
  });

  it('at a clock before the time that the data folder holds', async () => {
    const data = join(tiny.folder, 'data');
    await (await tiny.start({ data, clock: '2027-03-08T18:00:00Z' })).close();
    await expect(tiny.start({ data, clock: '2027-03-08T17:00:00Z' })).rejects.toThrow(
      /^--clock 2027-03-08T17:00:00\.000Z lies before 2027-03-08T18:00:0/,
    );
  });

  it('at a data folder in use, and the folder can be opened again later', async () => {
    const data = join(tiny.folder, 'data');
    const first = await tiny.start({ data });
    await expect(tiny.start({ data })).rejects.toThrow(/is in use by another stand-in/);
    await first.close();
    const { told } = await tiny.start({ data });
    expect(told[0]).toBe('Going on with the site that is there (seed "none").');
  });
});

describe('a kept site', () => {
  it('moves forward to a later clock', async () => {
    const data = join(tiny.folder, 'data');
    await (await tiny.start({ data })).close();
    const { site } = await tiny.start({ data, clock: '2027-03-09T08:00:00Z' });
    expect(new Date(site.kernel.now()).toISOString()).toMatch(/^2027-03-09T08:00:0/);
  });
});
