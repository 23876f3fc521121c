/**
 * The strict second look at what seems out of place (rules V1, V2, V5): true ranks and true history, of a few issues and their neighbours. Whatever
 * a stale reading or a page said, this alone decides.
 */
import { foundMove, lastChange, newcomer } from '../../domain/audit/foundMove';
import { movedAway } from '../../domain/audit/movedAway';
import type { Suspects } from '../../domain/audit/suspects';
import { type AccountId, accountId, type IssueId } from '../../domain/ids';
import type { NotedMove } from '../../domain/lock/move';
import { outward } from '../../domain/ranking/outward';
import type { SeenIssue } from '../ports';
import { belongs } from '../settling/belongs';
import type { Take } from './changeRecord';
import type { Checked } from './loadChecked';
import type { Looking } from './looking';
import { withWholeHistory } from './wholeHistory';

/** `isComplete` false: the points did not do for all. */
export type Found = { moves: readonly NotedMove[]; isComplete: boolean };

/** So many neighbours on either side of a suspect are read to find somebody who moved what is out of place; */
const NAMED_WITHIN = 8;
/** so many to find one that the reading showed, where the nearest have left the backlog; */
const SHOWN_WITHIN = 64;
/** and so many where a long block was moved over a short one, so that the short one is suspected. */
const WIDEST = 512;
/** Nobody has this account: the app's own changes are told as well. */
const NOBODY: AccountId = accountId('');

export async function lookInto(looking: Looking, suspects: Suspects): Promise<Found> {
  const displaced = await lookAtDisplaced(looking, suspects);
  const unknown = await lookAtUnknown(looking, suspects.unknown);
  return { moves: [...displaced.moves, ...unknown.moves], isComplete: displaced.isComplete && unknown.isComplete };
}

async function lookAtDisplaced(looking: Looking, { displaced, standing }: Suspects): Promise<Found> {
  const { deps, checked } = looking;
  const suspects = new Set(displaced);
  const { states, isComplete } = await readAround(looking, suspects, standing);
  const away = awayAmong(checked, states, suspects).flatMap((issue) => states.get(issue) ?? []);
  const evidence = await withWholeHistory(looking, away);
  const when = { app: checked.app, lockedSince: checked.lockedSince, now: deps.clock.now() };
  const moves = evidence.map(({ id, changes, sprintsCompletedAt }) => foundMove({ issue: id, changes, sprintsCompletedAt }, when));
  return { moves, isComplete: isComplete && evidence.length === away.length };
}

type Around = { states: ReadonlyMap<IssueId, SeenIssue>; isComplete: boolean };

/** Rings of neighbours, each twice as wide, until it is plain who moved what. */
async function readAround(looking: Looking, suspects: ReadonlySet<IssueId>, standing: ReadonlySet<IssueId>): Promise<Around> {
  const states = new Map<IssueId, SeenIssue>();
  const asked = new Set<IssueId>();
  for (let reach = 1; reach <= WIDEST; reach *= 2) {
    const wanted = around(looking.checked, suspects, reach).filter((issue) => !asked.has(issue));
    if (wanted.length === 0) break;
    const paidFor = await pay(looking.take, wanted);
    for (const issue of paidFor) asked.add(issue);
    for (const [id, state] of await readStrictly(looking, paidFor)) states.set(id, state);
    if (paidFor.length < wanted.length) return { states, isComplete: false };
    if (!goesOn(looking.checked, states, { suspects, standing, ring: paidFor, reach })) break;
  }
  return { states, isComplete: true };
}

type Ring = { suspects: ReadonlySet<IssueId>; standing: ReadonlySet<IssueId>; ring: readonly IssueId[]; reach: number };

/** What left its place reaches the edge of what was read; or nobody is named yet who moved it; or a suspect has nothing beside it to tell by. */
function goesOn(checked: Checked, states: ReadonlyMap<IssueId, SeenIssue>, { suspects, standing, ring, reach }: Ring): boolean {
  const away = awayAmong(checked, states, suspects);
  const edge = new Set(ring);
  return (
    away.some((issue) => edge.has(issue) && !suspects.has(issue)) ||
    (reach < NAMED_WITHIN && !away.every(hasTrace(checked, states))) ||
    (reach < SHOWN_WITHIN && [...suspects].some((issue) => isAlone(checked, states, { issue, suspects, standing, reach })))
  );
}

/** On one side nothing is looked at that the reading showed, and there is more there: only of what it showed is it known to be in its place. */
function isAlone(
  { order }: Checked,
  states: ReadonlyMap<IssueId, SeenIssue>,
  { issue, suspects, standing, reach }: Omit<Ring, 'ring'> & { issue: IssueId },
): boolean {
  return ([-1, 1] as const).some((step) => {
    const beside = outward(order, issue, { step, excluded: suspects, count: reach });
    return beside.length === reach && !beside.some((other) => standing.has(other) && states.has(other));
  });
}

/** New issues enter the order where they stand, if they are of the backlog. */
async function lookAtUnknown(looking: Looking, unknown: readonly IssueId[]): Promise<Found> {
  const { deps, checked } = looking;
  const paidFor = await pay(looking.take, unknown, 2);
  const states = await readStrictly(looking, paidFor);
  const there = paidFor.filter((issue) => belongs(states.get(issue), checked.product, true));
  const matching = there.length === 0 ? new Set<IssueId>() : await deps.jira.matching(checked.product.board, there);
  const moves = there.filter((issue) => matching.has(issue)).map((issue) => newcomer(issue, deps.clock.now()));
  return { moves, isComplete: paidFor.length === unknown.length };
}

/** The suspects, then so many on either side of each that nobody suspects, the nearest first. */
function around({ order }: Checked, suspects: ReadonlySet<IssueId>, reach: number): readonly IssueId[] {
  const beside = [...suspects].flatMap((issue) =>
    ([-1, 1] as const).flatMap((step) => outward(order, issue, { step, excluded: suspects, count: reach })),
  );
  return [...new Set([...suspects, ...beside])];
}

/** As many of them as there are points for, with what the calls cost. */
async function pay(take: Take, issues: readonly IssueId[], pointsEach = 1): Promise<readonly IssueId[]> {
  if (issues.length === 0) return [];
  const callsFor = (count: number) => Math.ceil(count / 100) * pointsEach;
  const granted = await take(issues.length * pointsEach + callsFor(issues.length));
  const count = Math.floor((granted - callsFor(issues.length)) / pointsEach);
  return issues.slice(0, Math.max(0, count));
}

const readStrictly = ({ deps, checked }: Looking, issues: readonly IssueId[]): Promise<ReadonlyMap<IssueId, SeenIssue>> =>
  deps.jira.lookAt(issues, checked.product.board, NOBODY);

function awayAmong(checked: Checked, states: ReadonlyMap<IssueId, SeenIssue>, suspects: ReadonlySet<IssueId>): readonly IssueId[] {
  const standing = [...states.values()].filter((state) => belongs(state, checked.product, suspects.has(state.id)));
  const ranks = new Map(standing.flatMap(({ id, rank }) => (rank === null ? [] : [[id, rank] as const])));
  return movedAway(checked.order, ranks, (issue) => {
    const state = states.get(issue);
    const last = state ? lastChange(state, checked) : null;
    if (last === null) return 'none';
    return checked.hasHeard(issue, last) ? 'heard' : 'untold';
  });
}

const hasTrace = (checked: Checked, states: ReadonlyMap<IssueId, SeenIssue>) => (issue: IssueId) => {
  const state = states.get(issue);
  return state !== undefined && lastChange(state, checked) !== null;
};
