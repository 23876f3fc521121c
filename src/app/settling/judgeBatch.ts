/**
 * Decides on what Jira shows of a batch (rules L1-L5, L9): which issues have left, which are new, which moves enter the agreed order, and
 * which stretches must be looked at because somebody moved what only the Product Owner may.
 */
import { namedIn } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import { type Instant, instant } from '../../domain/instant';
import { withAccepted } from '../../domain/lock/agreedNow';
import { allSettled, type Batch, forbiddenSince, type SettledMove, type Told, touchedBy, withVerdict } from '../../domain/lock/batch';
import { isBrokenOff, type Sides } from '../../domain/lock/fights';
import { type NotedMove, SETTLED_KEPT_MS } from '../../domain/lock/move';
import { outOfPlace } from '../../domain/lock/outOfPlace';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { runsOf } from '../../domain/lock/runs';
import { has } from '../../domain/ranking/agreedOrder';
import type { Deps } from '../ports';
import { SEARCH_LAGS_MS } from '../searchLag';
import { adopt } from './adopt';
import { againstAgreements, isHeld } from './againstAgreements';
import { orderBefore } from './asBefore';
import { allTold, isNew, lookAround } from './lookAround';
import { ranksOf } from './planPutBack';
import type { Judgement, LoadedLock, Look } from './settling';

/** Each round finds at least one more move against an agreement; what is left when the rounds are over is judged by the next batch. */
const ROUNDS = 6;

/** So often somebody may be met; who is moved still goes on moving, and is left to the next batch. */
const MEETINGS = 3;

export async function judgeBatch(deps: Deps, loaded: LoadedLock, told: Told): Promise<Judgement> {
  const { judgement, known } = await judgeWithAllMet(deps, loaded, told);
  const crossed = crossedSince(loaded, judgement, known);
  return crossed.size === 0 ? judgement : judgeOnce(deps, loaded, { ...known, again: [...known.again, ...crossed] }, crossed);
}

/**
 * Whom the history of a neighbour names as having moved it joins the batch, whether that was while places were looked for, before the order was
 * taken, or told by an event that got lost: set aside, it would let others pass it.
 */
async function judgeWithAllMet(deps: Deps, loaded: LoadedLock, told: Told): Promise<{ judgement: Judgement; known: Told }> {
  let known = told;
  for (let left = MEETINGS; ; left -= 1) {
    const judgement = await judgeOnce(deps, loaded, known);
    const met = judgement.unsteady.filter(({ at }) => isToBeJudged(at, judgement.judgedAt, loaded.lockedSince));
    if (met.length === 0 || left === 0) return { judgement, known };
    known = { ...known, noted: [...known.noted, ...met] };
  }
}

/** What may still be told by its event is left to that. */
const isToBeJudged = (at: Instant, now: Instant, lockedSince: Instant | null): boolean =>
  at >= now || now - at > SETTLED_KEPT_MS || (lockedSince !== null && at < lockedSince);

/**
 * Issues that a broken agreement names, and that somebody moved against the rule after the move that would have broken it: where they stood then,
 * and so who broke it, is told only once they are back (rule L15).
 */
function crossedSince({ lock }: LoadedLock, { against, batch }: Judgement, told: Told): ReadonlySet<IssueId> {
  const known = allSettled(told).filter(({ issue }) => !batch.latest.has(issue));
  const crossed = [...against].flatMap(([issue, agreement]) => {
    const named = namedIn(lock.value.positions.filter((position) => position.agreement === agreement));
    return forbiddenSince(batch.latest.get(issue)?.at ?? instant(0), named, known);
  });
  return new Set(crossed);
}

/** `crossed`: issues that tell nothing of what was placed beside them, though they are back: they may have come there later. */
async function judgeOnce(deps: Deps, loaded: LoadedLock, told: Told, crossed: ReadonlySet<IssueId> = new Set()): Promise<Judgement> {
  const look = await lookAround(deps, loaded, told);
  const staying = [...look.batch.latest.keys()].filter((issue) => !look.gone.has(issue) && !look.unknown.has(issue));
  const { settled, kept, adopted, against, unsteady } = await adoptAllowed(deps, loaded, { look, staying, crossed });
  const order = withAccepted(look.order, adopted);
  const batch = judgedAgainst(loaded, look.batch, against);
  const forbiddenThere = staying.filter((issue) => has(look.order, issue) && !kept.has(issue) && !settles(batch, loaded, issue));
  const brokenOff = brokenOffAmong(loaded, look, forbiddenThere);
  const forbidden = forbiddenThere.filter((issue) => !brokenOff.has(issue));
  return {
    batch,
    order,
    orderBefore: look.order,
    accepted: [...look.changes, ...adopted],
    gone: look.gone,
    newcomers: new Set([...look.unknown, ...[...look.newcomers].filter((issue) => !isNew(loaded, look, issue))]),
    undecided: new Set([...look.unknown].filter((issue) => isTooNew(look, issue))),
    adopted: settled,
    brokenOff,
    runs: runsOf(order, new Set(forbidden), new Set([...forbidden, ...batch.waiting, ...batch.foughtOver, ...brokenOff.keys()])),
    states: look.states,
    against,
    unsteady,
    told: allTold(look.told),
    judgedAt: look.at,
  };
}

/** L30: issues whose latest move is one too many of the same mover's. */
function brokenOffAmong({ lock: { value } }: LoadedLock, look: Look, issues: readonly IssueId[]): ReadonlyMap<IssueId, Sides> {
  const found = new Map<IssueId, Sides>();
  for (const issue of issues) {
    const id = look.batch.latest.get(issue)?.id;
    const latest = id === null ? undefined : allTold(look.told).find((move) => move.id === id);
    if (!latest) continue;
    const sides = { issue, mover: latest.actor };
    const isNew = look.batch.moves.some((move) => move.id === id && move.breach === null);
    if (isBrokenOff(value, { ...sides, at: latest.at, isNew })) found.set(issue, sides);
  }
  return found;
}

/** What was not forbidden stays where it stands, and what stood there when the order was taken; where the lock does not put back, so does the rest. */
function settles(batch: Batch, { putsBack, lockedSince }: LoadedLock, issue: IssueId): boolean {
  const move = batch.latest.get(issue);
  if (!putsBack || move?.verdict === 'allowed') return true;
  return lockedSince !== null && typeof move?.id === 'string' && move.at < lockedSince;
}

/** L15: the Product Owner's moves of these issues turn out to break an agreed position: they are forbidden like anybody else's. */
const judgedAgainst = (loaded: LoadedLock, batch: Batch, against: ReadonlyMap<IssueId, number>): Batch =>
  against.size === 0 ? batch : withVerdict(batch, 'forbidden', (move) => against.has(move.issue) && isHeld(loaded, move));

type Within = { look: Look; staying: readonly IssueId[]; crossed: ReadonlySet<IssueId> };
type Allowed = {
  settled: ReadonlySet<IssueId>;
  kept: ReadonlySet<IssueId>;
  adopted: readonly AcceptedChange[];
  against: ReadonlyMap<IssueId, number>;
  unsteady: readonly NotedMove[];
};

async function adoptAllowed(deps: Deps, loaded: LoadedLock, { look, staying, crossed }: Within): Promise<Allowed> {
  const against = new Map<IssueId, number>();
  for (let round = 0; ; round += 1) {
    const batch = judgedAgainst(loaded, look.batch, against);
    const staysPut = new Set(staying.filter((issue) => settles(batch, loaded, issue)));
    const { away: settled, kept } = withPromised(loaded, batch, outOfPlaceOf(look, staysPut, loaded.lockedSince));
    const away = new Set([...touchedBy(look.batch)].filter((issue) => !kept.has(issue)));
    // What was moved against the rule and stands where it belongs all the same: others are placed beside it.
    const isBlamed = (issue: IssueId): boolean => against.has(issue) || crossed.has(issue);
    const { kept: home } = standingOf(look, new Set(staying.filter((issue) => !staysPut.has(issue) && !isBlamed(issue))), away);
    const moving = new Set([...away].filter((issue) => !home.has(issue)));
    const found = await adopt(deps, loaded, look, { moving, issues: [...settled, ...look.newcomers] });
    const moved = new Set([...settled].filter((issue) => !look.rankedByJira.has(issue)));
    const aside = new Set([...away, ...found.unsteady.map(({ issue }) => issue)]);
    const before = (later: readonly SettledMove[]) => orderBefore(loaded, look.order, later);
    const known = { batch, changes: found.changes, settled: allSettled(look.told), states: look.states, before };
    const held = againstAgreements(loaded, { ...known, order: look.order, moved, aside });
    for (const [issue, agreement] of held.against) against.set(issue, agreement);
    if (held.against.size === 0 || !loaded.putsBack || round === ROUNDS)
      return { settled, kept, adopted: held.changes, against, unsteady: found.unsteady };
  }
}

/** What the filter shows may be minutes old (rule L18). */
const isTooNew = ({ states, batch, at }: Look, issue: IssueId): boolean =>
  at - Math.max(states.get(issue)?.createdAt ?? 0, batch.latest.get(issue)?.at ?? 0) < SEARCH_LAGS_MS;

/** `kept` are no longer set aside: others are placed beside them. */
type Standing = { away: ReadonlySet<IssueId>; kept: ReadonlySet<IssueId> };

/**
 * Issues that may stay, and are away from their place among all that nobody moved and that the others of them keep. Where two of them changed
 * sides, the one that moved before the order was taken stands where the order has it.
 */
function outOfPlaceOf(look: Look, staysPut: ReadonlySet<IssueId>, lockedSince: Instant | null): Standing {
  const movedSince = (issue: IssueId): boolean => (look.batch.latest.get(issue)?.at ?? 0) >= (lockedSince ?? 0);
  const touched = touchedBy(look.batch);
  const before = standingOf(look, new Set([...staysPut].filter((issue) => !movedSince(issue))), touched);
  const aside = new Set([...touched].filter((issue) => !before.kept.has(issue)));
  const since = standingOf(look, new Set([...staysPut].filter(movedSince)), aside);
  return { away: new Set([...before.away, ...since.away]), kept: new Set([...before.kept, ...since.kept]) };
}

/**
 * What the Product Owner moved after others, though an agreement names it, takes its turn with them: it may stand where it belongs among the rest, and
 * have passed one of them all the same (rule L15).
 */
function withPromised(loaded: LoadedLock, { latest }: Batch, { away, kept }: Standing): Standing {
  const movedAt = (issue: IssueId): Instant => latest.get(issue)?.at ?? instant(0);
  const named = namedIn(loaded.lock.value.positions);
  const isLater = (issue: IssueId): boolean => [...away].some((other) => movedAt(other) < movedAt(issue));
  const isPromised = (issue: IssueId): boolean => named.has(issue) && isHeld(loaded, { issue, at: movedAt(issue) }) && isLater(issue);
  const inTurn = [...kept].filter(isPromised);
  return { away: new Set([...away, ...inTurn]), kept: new Set([...kept].filter((issue) => !inTurn.includes(issue))) };
}

function standingOf({ order, states }: Look, issues: ReadonlySet<IssueId>, aside: ReadonlySet<IssueId>): Standing {
  const ranks = ranksOf(states);
  const runs = runsOf(order, issues, aside);
  const away = new Set(runs.flatMap((run) => outOfPlace(run, ranks)));
  const kept = runs.flatMap((run) => run.issues.filter((issue) => ranks.has(issue) && !away.has(issue)));
  return { away, kept: new Set(kept) };
}
