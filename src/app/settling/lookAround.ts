/**
 * Reads in Jira the issues of a batch and their nearest neighbours that nobody moved (rules L5-L7). Whom the history names as having moved one
 * of them joins the batch, whether an event has told it or not: a judgement rests on nothing that is on its way.
 */
import { namedIn } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import { left, placed, withAccepted } from '../../domain/lock/agreedNow';
import { gatherBatch, type Told, withVerdict } from '../../domain/lock/batch';
import type { Instant } from '../../domain/instant';
import type { NotedMove, RankChange } from '../../domain/lock/move';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { untoldMoves, withEntries } from '../../domain/lock/untold';
import { type AgreedOrder, has, issueAt, size } from '../../domain/ranking/agreedOrder';
import type { Deps, SeenIssue } from '../ports';
import { isHeld } from './againstAgreements';
import { belongs } from './belongs';
import type { LoadedLock, Look } from './settling';
import { type Readings, toRead } from './toRead';

/** How far it looks doubles each time, so a stretch of moved issues is crossed in few readings; these many cross any backlog, and end at last where
 * somebody goes on moving. */
const ROUNDS = 40;

/** An issue made at a place in the backlog is ranked there right after. */
const MAKING_MS = 10_000;

/** Sprint and history are stamped one after the other. */
const COMPLETION_MS = 5_000;

export async function lookAround(deps: Deps, loaded: LoadedLock, first: Told): Promise<Look> {
  const at = deps.clock.now();
  const states = new Map<IssueId, SeenIssue>();
  const read = new Map<IssueId, number>();
  const shown = new Map<IssueId, boolean>();
  let look = lookOf(loaded, { batch: gatherBatch(first, loaded.judging), told: first, states, read, shown, at });
  for (let round = 0, reach = 1; round < ROUNDS; round += 1, reach *= 2) {
    const asked = toRead(look, { read, reach, round, named: namedBeside(loaded, look) });
    if (asked.length === 0) break;
    const seen = await deps.jira.lookAt(asked, loaded.product.board, loaded.app);
    for (const issue of asked) read.set(issue, round);
    for (const issue of asked) keep(states, issue, seen.get(issue));
    const told = withHistory(look.told, asked, { states, from: loaded.historyFrom });
    const batch = told === look.told ? look.batch : gatherBatch(told, loaded.judging);
    look = lookOf(loaded, { batch, told, states, read, shown, at });
    if (await recognise(deps, loaded, look, shown)) look = lookOf(loaded, { batch, told, states, read, shown, at });
  }
  return withSideEffects(loaded, look);
}

/** Issues that an agreement names together with one that the Product Owner moved: which of them broke it, their histories tell (rule L15). */
function namedBeside(loaded: LoadedLock, { batch: { latest } }: Pick<Look, 'batch'>): ReadonlySet<IssueId> {
  const isOwners = (issue: IssueId): boolean => {
    const move = latest.get(issue);
    return move?.verdict === 'allowed' && isHeld(loaded, { issue, at: move.at });
  };
  return namedIn(loaded.lock.value.positions.filter((position) => [...namedIn([position])].some(isOwners)));
}

function keep(states: Map<IssueId, SeenIssue>, issue: IssueId, state: SeenIssue | undefined): void {
  if (state) states.set(issue, state);
  else states.delete(issue);
}

type Reading = Pick<Look, 'batch' | 'told' | 'states' | 'at'> & {
  read: Readings;
  /** Of issues that the agreed order does not know, whether the board's filter shows them. */
  shown: ReadonlyMap<IssueId, boolean>;
};

/** An issue that nobody moved since the order was taken serves as a neighbour though it is closed; one that was moved, or is not in that order, has left the backlog. */
function lookOf(loaded: LoadedLock, { batch, told, states, read, shown, at }: Reading): Look {
  const inOrder = new Set(batch.again.map(({ id }) => id));
  const isMoved = (issue: IssueId): boolean => {
    const move = batch.latest.get(issue);
    return move !== undefined && (move.id === null || !inOrder.has(move.id));
  };
  const isTouched = (issue: IssueId): boolean => isMoved(issue) || !has(loaded.order, issue);
  const gone = [...read.keys()].filter((issue) => !belongs(states.get(issue), loaded.product, isTouched(issue)));
  const changes = gone.filter((issue) => has(loaded.order, issue)).map(left);
  const standing = withAccepted(loaded.order, changes);
  const unknown = [...batch.latest.keys()].filter((issue) => read.has(issue) && !gone.includes(issue) && !has(standing, issue));
  const newcomers = unknown.filter((issue) => shown.get(issue));
  const entered = entering(loaded, standing, { batch, states, newcomers });
  return {
    batch,
    told,
    states,
    at,
    gone: new Set(gone),
    unknown: new Set(unknown.filter((issue) => !shown.get(issue))),
    rankedByJira: new Set(),
    newcomers: new Set(newcomers.filter((issue) => !entered.some((change) => change.issue === issue))),
    changes: [...changes, ...entered],
    order: withAccepted(standing, entered),
  };
}

/** L18: a new issue that somebody else moved up belongs where Jira puts what is new: at the end, above what is newer still. */
function entering(
  loaded: LoadedLock,
  order: AgreedOrder,
  { batch, states, newcomers }: Pick<Look, 'batch' | 'states'> & { newcomers: readonly IssueId[] },
): readonly AcceptedChange[] {
  const isMoved = (issue: IssueId) => batch.latest.get(issue)?.verdict === 'forbidden' && isNew(loaded, { states }, issue);
  const moved = loaded.putsBack ? newcomers.filter(isMoved) : [];
  let now = order;
  return [...moved]
    .sort((a, b) => Number(a) - Number(b))
    .map((issue) => {
      const change = placed(issue, lastOlder(now, issue));
      now = withAccepted(now, [change]);
      return change;
    });
}

/** Made since the lock closed. */
export const isNew = ({ lockedSince }: LoadedLock, { states }: Pick<Look, 'states'>, issue: IssueId): boolean =>
  lockedSince !== null && (states.get(issue)?.createdAt ?? 0) > lockedSince;

function lastOlder(order: AgreedOrder, issue: IssueId): IssueId | null {
  let at = size(order) - 1;
  while (at >= 0 && Number(issueAt(order, at)) > Number(issue)) at -= 1;
  return issueAt(order, at);
}

/** Asks the board's filter about issues that the agreed order does not know. Whether there were any. */
async function recognise(deps: Deps, { product }: LoadedLock, { unknown }: Look, shown: Map<IssueId, boolean>): Promise<boolean> {
  const asked = [...unknown].filter((issue) => !shown.has(issue));
  if (asked.length === 0) return false;
  const matching = await deps.jira.matching(product.board, asked);
  for (const issue of asked) shown.set(issue, matching.has(issue));
  return true;
}

/** The same object where the history tells nothing new. */
function withHistory(told: Told, issues: readonly IssueId[], { states, from }: Pick<Look, 'states'> & { from: Instant }): Told {
  const known = allTold(told);
  const changesOf = (issue: IssueId) => states.get(issue)?.changes ?? [];
  const untold = issues.flatMap((issue) => untoldMoves({ issue, changes: changesOf(issue), from }, known));
  const isNameless = told.noted.some(({ actor, change, kind }) => kind === 'moved' && (actor === null || change === null));
  if (untold.length === 0 && !isNameless) return told;
  return { ...told, noted: withEntries([...told.noted, ...untold], changesOf) };
}

export const allTold = ({ noted, pending, settled, remembered }: Told): readonly NotedMove[] => [
  ...noted,
  ...pending,
  ...settled,
  ...remembered,
];

/** L9: what Jira ranks in somebody's name as part of something else, before anybody can move it: what a completed sprint gives back, what is made. */
function withSideEffects(loaded: LoadedLock, look: Look): Look {
  const { batch, states } = look;
  const isSideEffect = ({ issue, at }: Pick<NotedMove, 'issue' | 'at'>): boolean => {
    const seen = states.get(issue);
    if (!seen) return false;
    const returnedAt = seen.sprintsCompletedAt.map((completed) => firstSince(seen.changes, completed));
    const isMade = isNew(loaded, { states }, issue) && Math.abs(at - seen.createdAt) <= MAKING_MS;
    return returnedAt.includes(at) || isMade;
  };
  const rankedByJira = [...batch.latest].flatMap(([issue, { at }]) => (isSideEffect({ issue, at }) ? [issue] : []));
  return { ...look, batch: withVerdict(batch, 'allowed', isSideEffect), rankedByJira: new Set(rankedByJira) };
}

function firstSince(changes: readonly RankChange[], completed: Instant): Instant | undefined {
  return changes.findLast(({ at }) => at >= completed && at - completed <= COMPLETION_MS)?.at;
}
