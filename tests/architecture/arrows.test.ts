/** The arrows between the rooms, as .dependency-cruiser.cjs draws them. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './sources';

const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

describe('the arrows of the house', () => {
  it('point inwards only, without cycles, with Forge at the edge and no product code that knows a test', () => {
    const config = path.join(root, '.dependency-cruiser.cjs');
    const cruise = spawnSync(process.execPath, [cruiser, '--config', config, 'src', 'static', 'tests'], { cwd: root, encoding: 'utf8' });
    expect(cruise.stdout + cruise.stderr).toContain('no dependency violations found');
  }, 60_000);
});
