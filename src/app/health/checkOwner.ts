/** Whether the Product Owner is there and may order the own backlog (rules L26, L28). Once an hour, for nine points. */
import type { Product } from '../../domain/forum/forum';
import { type LackingOwner, type OwnerHealth, troubleWith } from '../../domain/health/owner';
import { type Instant, MINUTE_MS } from '../../domain/instant';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

const EVERY_MS = 60 * MINUTE_MS;

/** Null where nothing could be found out. */
export async function checkOwner(
  deps: Deps,
  product: Product,
  { before: { people: before }, full }: { before: HealthRecord; full: boolean },
): Promise<OwnerHealth | null> {
  const now = deps.clock.now();
  const known = before?.owner === product.owner ? before : null;
  if (known && !full && known.checkedAt + EVERY_MS > now) return known;
  try {
    const isActive = await deps.jira.isActivePerson(product.owner);
    const lacking = isActive ? await lackingOf(deps, product) : null;
    const found = { owner: product.owner, checkedAt: now, goneSince: isActive ? null : (known?.goneSince ?? now), lacking };
    return { ...found, toldAt: toldOf(known, { ...found, toldAt: null }, now) };
  } catch (error) {
    if (error instanceof JiraFault) return known;
    throw error;
  }
}

async function lackingOf(deps: Deps, { owner, board }: Product): Promise<readonly LackingOwner[] | null> {
  const ids = board.projects.map(({ id }) => id);
  const lacks = await deps.health.ownerLacks(owner, ids);
  if (lacks === null) return null;
  return board.projects.flatMap((project) => {
    const missing = lacks.get(project.id) ?? [];
    return missing.length > 0 ? [{ project, missing }] : [];
  });
}

/** Told once a trouble: again only where it is another, or came back. */
function toldOf(known: OwnerHealth | null, found: OwnerHealth, now: Instant): Instant | null {
  const trouble = troubleWith(found);
  if (trouble === null) return null;
  return known && troubleWith(known) === trouble ? (known.toldAt ?? now) : now;
}
