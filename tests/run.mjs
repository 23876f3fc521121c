/** `npm test`: a fresh clone becomes a tested one. Arguments go to jest. */
import path from 'node:path';
import { ensureReady, root, runNode } from './bootstrap.mjs';
import { buildPagesIfChanged } from './page.mjs';

await ensureReady();
await buildPagesIfChanged();
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const reporters = ['--reporters=default', `--reporters=${path.join(root, 'tests', 'countReporter.cjs')}`];
process.exitCode = await runNode([jest, ...reporters, ...process.argv.slice(2)]);
