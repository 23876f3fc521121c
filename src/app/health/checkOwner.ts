/** Whether the Product Owner is there and may order the own backlog (rules L26, L28). Once an hour, for nine points. */
import type { Forum, Product } from '../../domain/forum/forum';
import { type LackingOwner, type OwnerHealth, troubleWith } from '../../domain/health/owner';
import { type Instant, MINUTE_MS } from '../../domain/instant';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { JiraFault } from '../jiraFault';
import { issueToWriteAbout } from '../minutes/audience';
import type { Deps } from '../ports';

const EVERY_MS = 60 * MINUTE_MS;

/** Null where nothing could be found out. */
export async function checkOwner(
  deps: Deps,
  { forum, product }: { forum: Forum; product: Product },
  { before: { people: before }, full }: { before: HealthRecord; full: boolean },
): Promise<OwnerHealth | null> {
  const now = deps.clock.now();
  const known = before?.owner === product.owner ? before : null;
  if (known && !full && known.checkedAt + EVERY_MS > now) return known;
  try {
    const isActive = await deps.jira.isActivePerson(product.owner);
    const lacking = isActive ? await lackingOf(deps, product) : null;
    const goneSince = isActive ? null : (known?.goneSince ?? now);
    const found = { owner: product.owner, checkedAt: now, goneSince, lacking, toldAt: null };
    return { ...found, toldAt: await toldOf(deps, forum, { known, found }) };
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

/**
 * Told once a trouble: again only where it is another, or came back. Until there is an issue to write about, before the first close for
 * instance, nobody can be told: it is owed.
 */
async function toldOf(
  deps: Deps,
  forum: Forum,
  { known, found }: { known: OwnerHealth | null; found: OwnerHealth },
): Promise<Instant | null> {
  const trouble = troubleWith(found);
  if (trouble === null) return null;
  if (known !== null && known.toldAt !== null && troubleWith(known) === trouble) return known.toldAt;
  const { open } = (await deps.records.register(forum.id)).value;
  return (await issueToWriteAbout(deps, forum, open.proposal)) === null ? null : found.checkedAt;
}
