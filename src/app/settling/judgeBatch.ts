/**
 * Looks at the issues of a batch in Jira and decides (rules L1-L5, L9): which have left, which are new, which moves enter the agreed
 * order, and which stretches must be looked at because somebody moved what only the Product Owner may.
 */
import type { IssueId } from '../../domain/ids';
import { left, withAccepted } from '../../domain/lock/agreedNow';
import { type Batch, touchedBy, withForbidden } from '../../domain/lock/batch';
import { outOfPlace } from '../../domain/lock/outOfPlace';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { runsOf } from '../../domain/lock/runs';
import { type AgreedOrder, has } from '../../domain/ranking/agreedOrder';
import type { Deps, IssueState } from '../ports';
import { adopt } from './adopt';
import { belongs } from './belongs';
import { ranksOf } from './planPutBack';
import type { Judgement, LoadedLock } from './settling';
import { againstAgreements } from './againstAgreements';

/** Each round finds at least one neighbour that is gone; a backlog in which more are gone at once is read again by the next batch. */
const ROUNDS = 6;

export async function judgeBatch(deps: Deps, loaded: LoadedLock, batch: Batch): Promise<Judgement> {
  const touched = touchedBy(batch);
  const looked = await lookAround(deps, loaded, batch);
  const staying = [...batch.latest.keys()].filter((issue) => !looked.gone.has(issue));
  const newcomers = await recognise(
    deps,
    loaded,
    staying.filter((issue) => !has(looked.order, issue)),
  );
  const within = { looked, touched, staying, newcomers };
  const { settled, kept, adopted, against } = await adoptAllowed(deps, loaded, { batch, within });
  const order = withAccepted(looked.order, adopted);
  const judged = withForbidden(batch, new Set(against.keys()));
  const forbidden = staying.filter((issue) => has(looked.order, issue) && !kept.has(issue) && !settles(judged, loaded, issue));
  return {
    batch: judged,
    order,
    accepted: [...looked.left, ...adopted],
    gone: looked.gone,
    newcomers: new Set(staying.filter((issue) => !has(looked.order, issue))),
    adopted: settled,
    runs: runsOf(order, new Set(forbidden), new Set([...forbidden, ...batch.waiting])),
    states: looked.states,
    against,
  };
}

/** What was not forbidden stays where it stands; where the lock does not put back, so does the rest. */
const settles = (batch: Batch, { putsBack }: LoadedLock, issue: IssueId): boolean =>
  batch.latest.get(issue)?.verdict === 'allowed' || !putsBack;

type Within = { looked: Look; touched: ReadonlySet<IssueId>; staying: readonly IssueId[]; newcomers: readonly IssueId[] };
type Allowed = {
  settled: ReadonlySet<IssueId>;
  kept: ReadonlySet<IssueId>;
  adopted: readonly AcceptedChange[];
  against: ReadonlyMap<IssueId, number>;
};

/** Each round finds at least one more move against an agreement; what is left when the rounds are over is judged by the next batch. */
async function adoptAllowed(deps: Deps, loaded: LoadedLock, { batch, within }: { batch: Batch; within: Within }): Promise<Allowed> {
  const { looked, touched, staying, newcomers } = within;
  const against = new Map<IssueId, number>();
  for (let round = 0; ; round += 1) {
    const judged = withForbidden(batch, new Set(against.keys()));
    const staysPut = new Set(staying.filter((issue) => settles(judged, loaded, issue)));
    const { away: settled, kept } = outOfPlaceOf(looked, staysPut, batch);
    const moving = new Set([...touched].filter((issue) => !kept.has(issue)));
    const adopted = await adopt(deps, { ...looked, product: loaded.product, touched: moving }, [...settled, ...newcomers]);
    const broken = againstAgreements(loaded, { order: looked.order, changes: adopted, moved: settled });
    for (const [issue, agreement] of broken) against.set(issue, agreement);
    if (broken.size === 0 || !loaded.putsBack || round === ROUNDS) return { settled, kept, adopted, against };
  }
}

export type Look = { order: AgreedOrder; states: Map<IssueId, IssueState>; gone: Set<IssueId>; left: AcceptedChange[] };

/** Reads the touched issues and their nearest neighbours that nobody touched, until every neighbour is one that still counts. */
async function lookAround(deps: Deps, { product, order }: LoadedLock, batch: Batch): Promise<Look> {
  const look: Look = { order, states: new Map(), gone: new Set(), left: [] };
  let unread = [...batch.latest.keys(), ...neighboursOf(order, batch)];
  for (let round = 0; round < ROUNDS && unread.length > 0; round += 1) {
    const read = await deps.jira.readIssues([...new Set(unread)], product.board);
    for (const [id, state] of read) look.states.set(id, state);
    for (const issue of unread) {
      if (belongs(look.states.get(issue), product, batch.latest.has(issue))) continue;
      look.gone.add(issue);
      if (has(look.order, issue)) look.left.push(left(issue));
    }
    look.order = withAccepted(look.order, look.left);
    unread = neighboursOf(look.order, batch).filter((issue) => !look.states.has(issue) && !look.gone.has(issue));
  }
  return look;
}

function neighboursOf(order: AgreedOrder, batch: Batch): IssueId[] {
  return runsOf(order, new Set(batch.latest.keys()), touchedBy(batch)).flatMap(({ place }) =>
    [place.below, place.above].filter((issue) => issue !== null),
  );
}

/** Unknown issues that the board's filter shows; the others are none of the lock's business. */
async function recognise(deps: Deps, { product }: LoadedLock, unknown: readonly IssueId[]): Promise<IssueId[]> {
  if (unknown.length === 0) return [];
  const matching = await deps.jira.matching(product.board, unknown);
  return unknown.filter((issue) => matching.has(issue));
}

/** Issues that may stay, and are away from their place among all that nobody moved, that the others of them keep, or that was put back before. */
function outOfPlaceOf({ order, states }: Look, staysPut: ReadonlySet<IssueId>, batch: Batch): Standing {
  const ranks = ranksOf(states);
  const fresh = new Set(batch.moves.map((move) => move.issue));
  const steady = batch.again.map((move) => move.issue).filter((issue) => !fresh.has(issue));
  const runs = runsOf(order, new Set([...staysPut, ...steady]), touchedBy(batch));
  const away = new Set(runs.flatMap((run) => outOfPlace(run, ranks, fresh)));
  const kept = runs.flatMap((run) => run.issues.filter((issue) => ranks.has(issue) && !away.has(issue)));
  return { away: new Set([...away].filter((issue) => staysPut.has(issue))), kept: new Set(kept) };
}

/** `kept` are no longer set aside: others are placed beside them. */
type Standing = { away: ReadonlySet<IssueId>; kept: ReadonlySet<IssueId> };
