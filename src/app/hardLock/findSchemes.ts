/** The permission schemes that a product's hard lock would change, and every project that uses them (rule H2). */
import type { Product } from '../../domain/forum/forum';
import type { SchemeHold } from '../../domain/hardLock/permissionRecord';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import type { SiteProject } from './accessPorts';

export type FoundScheme = Pick<SchemeHold, 'schemeId' | 'name' | 'projects'>;
export type Found = { schemes: readonly FoundScheme[]; /** Every project of the site was asked. */ isWhole: boolean };
export type Unfit = { code: 'teamManaged'; projects: readonly string[] } | { code: 'appMayNotAdminister' };

/** A function of a page has 25 seconds. */
const MOST_ASKED = 600;
const AT_ONCE = 20;

export async function findSchemes(deps: Deps, { board }: Pick<Product, 'board'>): Promise<Result<Found, Unfit>> {
  if (!(await deps.access.mayAdministerJira())) return refused({ code: 'appMayNotAdminister' });
  const all = await deps.access.projects();
  const own = new Set(board.projects.map(({ id }) => id));
  const teamManaged = all.filter(({ id, isTeamManaged }) => own.has(id) && isTeamManaged).map(({ key }) => key);
  if (teamManaged.length > 0) return refused({ code: 'teamManaged', projects: teamManaged });
  const companyManaged = all.filter(({ isTeamManaged }) => !isTeamManaged);
  const ordered = [...companyManaged.filter(({ id }) => own.has(id)), ...companyManaged.filter(({ id }) => !own.has(id))];
  const schemes = await usersOfSchemes(deps, ordered.slice(0, MOST_ASKED));
  const used = [...schemes.values()].filter(({ projects }) => projects.some(({ id }) => own.has(id)));
  const found = new Set(used.flatMap(({ projects }) => projects.map(({ id }) => id)));
  if (board.projects.some(({ id }) => !found.has(id))) return refused({ code: 'appMayNotAdminister' });
  return ok({ schemes: used, isWhole: ordered.length <= MOST_ASKED });
}

type Scheme = { schemeId: string; name: string; projects: { id: SiteProject['id']; key: string }[] };

async function usersOfSchemes(deps: Deps, projects: readonly SiteProject[]): Promise<ReadonlyMap<string, Scheme>> {
  const schemes = new Map<string, Scheme>();
  for (let start = 0; start < projects.length; start += AT_ONCE) {
    const asked = projects.slice(start, start + AT_ONCE);
    const answers = await Promise.all(asked.map(({ id }) => deps.access.schemeOf(id)));
    for (const [index, { id, key }] of asked.entries()) {
      const answer = answers[index];
      if (!answer) continue;
      const scheme = schemes.get(answer.id) ?? { schemeId: answer.id, name: answer.name, projects: [] };
      schemes.set(answer.id, { ...scheme, projects: [...scheme.projects, { id, key }] });
    }
  }
  return schemes;
}
