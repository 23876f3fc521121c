/** `npm start`: a fresh clone becomes a running Jira with the app in it. Arguments go to the stand-in's command line. */
import { ensureReady, runNode } from './bootstrap.mjs';
import { buildPagesIfChanged } from './page.mjs';

await ensureReady();
await buildPagesIfChanged();
process.exitCode = await runNode(['--import', 'tsx', 'tests/stand-in/cli.ts', ...process.argv.slice(2)]);
