/**
 * `npm run bench`: prints every table, or the ones named: `npm run bench -- points pages`. `npm run bench -- event [CSV CSV CSV]` takes three
 * backlogs, `npm run bench -- restore [--issues 100,5000] [--moves 1,20]` sizes. Ends with 1 where something is over its limit.
 */
import { parseArgs } from 'node:util';
import { eventTable } from './event/eventTable';
import { pagesTable } from './pages/pagesTable';
import { plansTable } from './plans/plansTable';
import { pointsTable } from './points/pointsTable';
import { RESTORE_SIZES, restoreTable, type RestoreSizes } from './restore/restoreTable';
import type { Table } from './table';

type Asked = { readonly files: readonly string[]; readonly sizes: RestoreSizes };
type Make = (asked: Asked) => Table | Promise<Table>;
const within = (text: string): Table => ({ text, isOver: false });

const TABLES: Readonly<Record<string, { heading: string; make: Make }>> = {
  points: { heading: 'What one change costs, by size of the backlog', make: async () => within(await pointsTable()) },
  plans: { heading: 'How a backlog is put back, by what was moved', make: () => within(plansTable()) },
  restore: { heading: 'Three ways to put a locked backlog back, over the same moves', make: ({ sizes }) => restoreTable(sizes) },
  pages: { heading: 'How soon each page is ready in the headless browser, and what it loads until then, compressed', make: pagesTable },
  event: { heading: 'An event over three large backlogs, in the headless browser', make: ({ files }) => eventTable(files) },
};

async function print(names: readonly string[], asked: Asked): Promise<void> {
  for (const name of names) {
    const table = TABLES[name];
    if (!table) throw new RangeError(`There is no table "${name}"; there are: ${Object.keys(TABLES).join(', ')}.`);
    const { text, isOver } = await table.make(asked);
    console.log(`\n${table.heading}\n\n${text}`);
    if (isOver) process.exitCode = 1;
  }
}

/** @throws RangeError where a number is none */
function numbers(text: string): readonly number[] {
  const read = text.split(',').map(Number);
  if (!read.every((number) => Number.isSafeInteger(number) && number > 0)) throw new RangeError(`"${text}" is no list of whole numbers.`);
  return read;
}

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { issues: { type: 'string' }, moves: { type: 'string' } } });
  const { issues, moves } = RESTORE_SIZES;
  const sizes = { issues: values.issues ? numbers(values.issues) : issues, moves: values.moves ? numbers(values.moves) : moves };
  const files = positionals.filter((word) => word.endsWith('.csv'));
  const names = positionals.filter((word) => !files.includes(word));
  await print(names.length > 0 ? names : Object.keys(TABLES), { files, sizes });
}

bench().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
