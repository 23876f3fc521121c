/**
 * `npm run bench`: prints every table, or the ones named: `npm run bench -- points pages`. `npm run bench -- event [CSV CSV CSV]` takes three
 * backlogs. Ends with 1 where something is over its limit.
 */
import { eventTable } from './event/eventTable';
import { pagesTable } from './pages/pagesTable';
import { plansTable } from './plans/plansTable';
import { pointsTable } from './points/pointsTable';
import type { Table } from './table';

type Make = (files: readonly string[]) => Table | Promise<Table>;
const within = (text: string): Table => ({ text, isOver: false });

const TABLES: Readonly<Record<string, { heading: string; make: Make }>> = {
  points: { heading: 'What one change costs, by size of the backlog', make: async () => within(await pointsTable()) },
  plans: { heading: 'How a backlog is put back, by what was moved', make: () => within(plansTable()) },
  pages: { heading: 'How soon each page is ready in the headless browser, and what it loads until then, compressed', make: pagesTable },
  event: { heading: 'An event over three large backlogs, in the headless browser', make: eventTable },
};

async function print(names: readonly string[], files: readonly string[]): Promise<void> {
  for (const name of names) {
    const table = TABLES[name];
    if (!table) throw new RangeError(`There is no table "${name}"; there are: ${Object.keys(TABLES).join(', ')}.`);
    const { text, isOver } = await table.make(files);
    console.log(`\n${table.heading}\n\n${text}`);
    if (isOver) process.exitCode = 1;
  }
}

const wanted = process.argv.slice(2);
const files = wanted.filter((word) => word.endsWith('.csv'));
const names = wanted.filter((word) => !files.includes(word));
print(names.length > 0 ? names : Object.keys(TABLES), files).catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
