/** Plants the seed on a new site, and makes a project of each backlog that has none yet. */
import type { ImportedIssue } from '../csv/backlog';
import type { Site } from '../site';
import { importBacklog } from './importBacklog';
import type { Cast, Seed } from './seed';

export type Backlog = { projectKey: string; name: string; issues: readonly ImportedIssue[] };
type Made = { seed: string; cast: Cast };

/** Answers what was done and what was left as it was, a sentence each. */
export async function populate(site: Site, { seed, backlogs }: { seed: Seed; backlogs: readonly Backlog[] }): Promise<readonly string[]> {
  const table = site.kernel.store.table<Made>('site.made');
  const kept = table.get('site');
  const made = kept ?? { seed: seed.name, cast: await seed.plant(site) };
  if (!kept) table.set('site', made);
  const told = kept ? [`Going on with the site that is there (seed "${kept.seed}").`] : [];
  const keys = new Set(site.directory.projects().map(({ key }) => key));
  return [
    ...told,
    ...backlogs.map((backlog) => {
      if (keys.has(backlog.projectKey)) return `Project ${backlog.projectKey} is there already; its file was not imported again.`;
      importBacklog(site, backlog, made.cast);
      return `Imported ${backlog.issues.length} issues into ${backlog.name} (${backlog.projectKey}).`;
    }),
  ];
}
