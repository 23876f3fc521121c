/** An imported backlog under lock: a project from a CSV file, whose forum has held its first event. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountId, boardId } from '../../src/domain/ids';
import type { StartOptions } from '../stand-in/server/start';
import { ServedSite } from './servedSite';

/** The project, of which Fay is facilitator and Owen Product Owner; Sten is anybody else. */
export const PROJECT = 'WISH';

const VERBS = ['Show', 'Import', 'Merge', 'Hide', 'Repair', 'Explain', 'Archive', 'Count'];
const THINGS = ['orders', 'pictures of a journey', 'unpaid invoices', 'the “old” address', 'keys; and locks', 'names, first and last'];

/** A file with made-up wishes, one project's export. */
export class BacklogFile {
  readonly #folder = mkdtempSync(join(tmpdir(), 'backlog-'));
  readonly path = join(this.#folder, 'backlog.csv');

  constructor(issues: number, projectKey = PROJECT) {
    const rows = Array.from({ length: issues }, (_, at) => {
      const summary = `${VERBS[at % VERBS.length] ?? ''} ${THINGS[at % THINGS.length] ?? ''}, wish ${String(at + 1)}`;
      return `${projectKey}-${String(at + 1)},"${summary}",${String(at % 9)}`;
    });
    writeFileSync(this.path, ['Issue key,Summary,Story Points', ...rows, ''].join('\n'));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

export async function lockedImport(file: string, options: Partial<StartOptions> = {}): Promise<ServedSite> {
  const site = await ServedSite.open({ seed: 'none', imports: [{ file, projectKey: PROJECT, name: 'Wishes' }], ...options });
  const board = site.admin.boards()[0]?.id ?? 0;
  const product = {
    name: 'Wishes',
    boardId: boardId(String(board)),
    owner: accountId(site.person('Owen').accountId),
    strength: 'restore' as const,
  };
  await site.call('Fay', PROJECT, 'makeForum', { name: 'Wishes of all', zone: 'Europe/Lisbon', cadence: null, products: [product] });
  await site.call('Fay', PROJECT, 'openEvent', {});
  await site.call('Fay', PROJECT, 'closeEvent', {});
  await site.settle();
  return site;
}
