/** What one change costs the app, in Jira points and storage reads, at growing backlogs: the same at any size. */
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const SIZES = [100, 5_000, 50_000];

type Case = { name: string; make: (forum: LockedForum, size: number) => Promise<void> | void };

const CASES: readonly Case[] = [
  { name: 'forbidden drag to the top', make: (forum, size) => forum.drag('manager', `PAY-${Math.floor(size / 2)}`, { above: 'PAY-1' }) },
  { name: 'forbidden drag by one place', make: (forum) => forum.drag('manager', 'PAY-51', { above: 'PAY-50' }) },
  { name: 'Product Owner’s drag', make: (forum, size) => forum.drag('owner', `PAY-${size - 3}`, { below: 'PAY-20' }) },
  { name: 'Product Owner’s drag after a rebalance', make: rebalancedDrag },
  {
    name: 'a new summary',
    make: (forum) => void forum.rest('manager', 'PUT', '/rest/api/3/issue/PAY-30', { fields: { summary: 'Renamed' } }),
  },
];

function rebalancedDrag(forum: LockedForum, size: number): Promise<void> {
  forum.site.jira.rebalance();
  return forum.drag('owner', `PAY-${size - 9}`, { below: 'PAY-30' });
}

type Row = { size: number; name: string; points: number; jiraCalls: number; kvsReads: number };

export async function pointsTable(): Promise<string> {
  const rows: Row[] = [];
  for (const size of SIZES) rows.push(...(await measure(size)));
  const head = ['issues', 'change', 'points', 'Jira calls', 'KVS reads'];
  return [head, ...rows.map((row) => [row.size, row.name, row.points, row.jiraCalls, row.kvsReads].map(String))].map(line).join('\n');
}

async function measure(size: number): Promise<Row[]> {
  const forum = await lockedForum({ issues: size });
  const rows: Row[] = [];
  for (const { name, make } of CASES) {
    forum.site.control.resetMeters();
    await make(forum, size);
    await forum.settle();
    const { points, calls, kvs } = forum.site.control.meters();
    rows.push({ size, name, points, jiraCalls: Object.values(calls).reduce((sum, count) => sum + count, 0), kvsReads: kvs.reads });
  }
  return rows;
}

const WIDTHS = [8, 40, 8, 12, 10];
const line = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 1 ? cell.padEnd(WIDTHS[1] ?? 0) : cell.padStart(WIDTHS[index] ?? 0))).join('  ');
