/** Who moves a product's issues regularly and is no person at work (rule L29): from the breaches, for no points but those of unknown accounts. */
import { regularMovers } from '../../domain/health/regularMovers';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, ProductId } from '../../domain/ids';
import { type Instant, MINUTE_MS } from '../../domain/instant';
import { type HealthRecord, breachesOfProofs } from '../../domain/lock/healthRecord';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

const READ_AT_MOST = 400;
const PAGE = 100;
const EVERY_MS = 60 * MINUTE_MS;

type Movers = Pick<HealthRecord, 'movers' | 'moversUpTo'>;

/** Where nothing was broken since the last time, nothing is read or asked. */
export async function moversOf(deps: Deps, forum: Forum, product: ProductId, before: HealthRecord): Promise<Movers> {
  const { movers, moversUpTo } = before;
  const now = deps.clock.now();
  const isDue = before.checkedAt === null || hourOf(now) !== hourOf(before.checkedAt);
  if (!isDue) return { movers, moversUpTo };
  const [newest] = await deps.records.breaches(forum.id, { before: null, size: 1 });
  if (!newest || newest.number === moversUpTo) return { movers, moversUpTo };
  const proofs = breachesOfProofs(before);
  const breaches = (await newestBreaches(deps, forum)).filter(({ productId, number }) => productId === product && !proofs.has(number));
  const moves = breaches.map(({ mover, movedAt }) => ({ mover, at: movedAt }));
  if (moves.length === 0) return { movers, moversUpTo: newest.number };
  const people = moves.flatMap(({ mover }) => mover ?? []);
  const { apps, isWhole } = await appsAmong(deps, people, before);
  return { movers: regularMovers(moves, apps), moversUpTo: isWhole ? newest.number : null };
}

const hourOf = (at: Instant): number => Math.floor(at / EVERY_MS);

async function newestBreaches(deps: Deps, forum: Forum) {
  const found = [];
  for (let last: number | null = null; found.length < READ_AT_MOST;) {
    const page = await deps.records.breaches(forum.id, { before: last, size: PAGE });
    found.push(...page);
    last = page.at(-1)?.number ?? null;
    if (page.length < PAGE || last === null) break;
  }
  return found;
}

/** `isWhole`: Jira answered. */
type Apps = { apps: ReadonlySet<AccountId>; isWhole: boolean };

/** An account that is an app's stays one. */
async function appsAmong(deps: Deps, people: readonly AccountId[], { movers }: HealthRecord): Promise<Apps> {
  const known = new Set(movers.flatMap(({ account, as }) => (as === 'app' ? [account] : [])));
  const unknown = [...new Set(people)].filter((person) => !known.has(person)).slice(0, MOST_ASKED);
  try {
    return { apps: new Set([...known, ...(await deps.health.appsAmong(unknown))]), isWhole: true };
  } catch (error) {
    if (error instanceof JiraFault) return { apps: known, isWhole: false };
    throw error;
  }
}

const MOST_ASKED = 20;
