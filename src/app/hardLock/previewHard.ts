/** What a hard lock of a product would take from whom (rule H2): asked of Jira now, and nothing is changed. */
import type { HardPreview, HardRefusal } from '../../contract/calls/strengthCalls';
import { mayLead } from '../../domain/authority';
import type { Forum, Product } from '../../domain/forum/forum';
import { standInsFor } from '../../domain/forum/people';
import { notTheFacilitator } from '../../domain/forum/refusals';
import { type Grant, isSameHolder, roleHolder } from '../../domain/hardLock/grants';
import { type PermissionRecord, holdOf } from '../../domain/hardLock/permissionRecord';
import type { AccountId, ProductId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { type Found, type FoundScheme, findSchemes } from './findSchemes';
import { shownHolder } from './showHolders';

type Asked = { forum: Forum; actor: AccountId; productId: ProductId };
export type Previewed = { preview: HardPreview; product: Product; schemes: readonly FoundScheme[] };

export async function previewHard(deps: Deps, { forum, actor, productId }: Asked): Promise<Result<Previewed, HardRefusal>> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  const product = forum.products.find(({ id }) => id === productId);
  if (!product) return refused({ code: 'noSuchProduct' });
  const found = await findSchemes(deps, product);
  if (!found.ok) return found;
  return ok({ preview: await drawn(deps, { forum, product, found: found.value }), product, schemes: found.value.schemes });
}

type Drawing = { forum: Forum; product: Product; found: Found };

async function drawn(deps: Deps, { forum, product, found }: Drawing): Promise<HardPreview> {
  const { value: record } = await deps.records.permissions();
  const roles = await deps.access.roles();
  const held = await Promise.all(found.schemes.map((scheme) => grantsOf(deps, record, scheme)));
  const schemes = found.schemes.map(({ name, schemeId, projects }, index) => ({
    name,
    projects: projects.map(({ key }) => key),
    holders: (held[index] ?? []).map(({ holder }) => shownHolder(holder, roles)),
    isTakenAlready: (holdOf(record, schemeId)?.taken ?? null) !== null,
  }));
  const ours = new Set(forum.products.flatMap(({ board }) => board.projects.map(({ id }) => id)));
  const users = found.schemes.flatMap(({ projects }) => projects);
  return {
    productId: product.id,
    schemes,
    keeps: [...new Set([product.owner, ...standInsFor(forum, product.owner, deps.clock.now())])],
    others: users.filter(({ id }) => !ours.has(id)).map(({ key }) => key),
    isWhole: found.isWhole,
    stamp: found.schemes.map((scheme, index) => stampOf(scheme, held[index] ?? [])).join(' '),
  };
}

/** Who held it before anything was taken, without the app's own role. */
async function grantsOf(deps: Deps, record: PermissionRecord, { schemeId }: FoundScheme): Promise<readonly Grant[]> {
  const taken = holdOf(record, schemeId)?.taken;
  if (taken) return taken.grants;
  const now = await deps.access.grants(schemeId);
  const role = record.role?.id ?? null;
  return now === 'gone' ? [] : now.filter(({ holder }) => role === null || !isSameHolder(holder, roleHolder(role)));
}

/** Another one as soon as a grant or a project is added or gone. */
const stampOf = ({ schemeId, projects }: FoundScheme, grants: readonly Grant[]): string =>
  [schemeId, grants.map(({ id }) => id).join(','), projects.map(({ id }) => id).join(',')].join(':');
