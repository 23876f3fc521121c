/** `npm run bench`: prints every table, or the one named: `npm run bench -- points`. */
import { pagesTable } from './pages/pagesTable';
import { plansTable } from './plans/plansTable';
import { pointsTable } from './points/pointsTable';

const TABLES: Readonly<Record<string, { heading: string; make: () => string | Promise<string> }>> = {
  points: { heading: 'What one change costs, by size of the backlog', make: pointsTable },
  plans: { heading: 'How a backlog is put back, by what was moved', make: plansTable },
  pages: { heading: 'How soon each page is ready in the headless browser, and what it loads until then, compressed', make: pagesTable },
};

async function print(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const table = TABLES[name];
    if (!table) throw new RangeError(`There is no table "${name}"; there are: ${Object.keys(TABLES).join(', ')}.`);
    console.log(`\n${table.heading}\n\n${await table.make()}`);
  }
}

const wanted = process.argv.slice(2);
print(wanted.length > 0 ? wanted : Object.keys(TABLES)).catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
