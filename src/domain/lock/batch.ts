/**
 * The moves that are settled together, and which issues they concern (rules L4, L5, L7). Late, doubled and re-ordered events are
 * resolved here: of one issue the latest move counts, by whatever it was told.
 */
import type { IssueId } from '../ids';
import { type Instant, instant } from '../instant';
import { isSameMove, type Judging, type MoveId, type NotedMove, SETTLED_KEPT_MS, type Verdict, verdictOn } from './move';
import type { LockHistory } from './lockState';
import type { JudgedMove } from './productLock';

/** A settled move: needed while a late or doubled event may still come, and to tell what no event told. */
export type SettledMove = NotedMove & {
  readonly verdict: Verdict;
  /** When Jira was read for it, and when it was done: what was moved in between may have led it astray. */
  readonly judgedAt: Instant;
  readonly settledAt: Instant;
  /** Neighbours it was put back between. */
  readonly anchors: readonly IssueId[];
  /** Whether it is already among the breaches. */
  readonly recorded: boolean;
};

/** `id` null: no move of late, but an issue to look at again. */
export type LatestMove = { readonly id: MoveId | null; readonly verdict: Verdict; readonly at: Instant };

export type Batch = {
  /** What is new or was left unfinished, oldest first. */
  readonly moves: readonly JudgedMove[];
  /** Settled lately, and to be looked at again: put back beside an issue that somebody moved at that very moment, or older than the order. */
  readonly again: readonly SettledMove[];
  /** Told anew by an event although it is settled by what the history told, or by the close: with the judgement it has. */
  readonly absorbed: readonly SettledMove[];
  /** Every issue to look at, with what its latest move was. */
  readonly latest: ReadonlyMap<IssueId, LatestMove>;
  /** Issues whose moves are left for the next batch: not judged now, and no neighbour to judge by either. */
  readonly waiting: ReadonlySet<IssueId>;
  /** Issues of fights that are broken off: no neighbours to judge by, whoever moves them. */
  readonly foughtOver: ReadonlySet<IssueId>;
};

const LONG_AGO = instant(0);

/** The unfinished batch must fit into the record of the lock, with all that is told of each move. */
export const MOVES_A_BATCH = 300;

/** Issues that somebody is known to have moved: none of them serves as a neighbour. */
export const touchedBy = ({ latest, waiting, foughtOver }: Batch): ReadonlySet<IssueId> =>
  new Set([...latest.keys(), ...waiting, ...foughtOver]);

/** `again`: issues to look at without a new move and so without a new breach (rule L14). */
export type Told = {
  noted: readonly NotedMove[];
  pending: readonly JudgedMove[];
  /** Lately: an event may still tell them again. */
  settled: readonly SettledMove[];
  /** Settled longer ago. */
  remembered: readonly SettledMove[];
  again: readonly IssueId[];
};

export const allSettled = ({ settled, remembered }: Pick<Told, 'settled' | 'remembered'>): readonly SettledMove[] => [
  ...settled,
  ...remembered,
];

export function gatherBatch({ noted, pending, settled, remembered, again }: Told, judging: Judging): Batch {
  const { fresh, absorbed, recorded } = sorted({ noted, pending, settled, remembered }, judging);
  const judged = fresh.map((move): JudgedMove => ({ ...move, verdict: verdictOn(move, judging), breach: null }));
  const { taken, later } = takenFrom(judged, new Set(pending.map((move) => move.issue)), MOVES_A_BATCH - pending.length);
  const moves = [...pending, ...taken].sort((a, b) => a.at - b.at);
  const issues = new Set(moves.map((move) => move.issue));
  const others = settled.filter((move) => !issues.has(move.issue));
  const newest = latestMoves(others);
  const astray = others.filter((move) => newest.get(move.issue)?.id === move.id && wentAstray(move, [...pending, ...fresh]));
  const older = olderThanOrder(others, judging.history);
  const looked = [...again, ...recorded, ...astray.map((move) => move.issue)];
  const latest = new Map<IssueId, LatestMove>([
    ...latestMoves(older),
    ...looked.map((issue) => [issue, { id: null, verdict: 'forbidden', at: LONG_AGO }] as const),
    ...latestMoves([...[...remembered, ...settled].filter((move) => issues.has(move.issue)), ...moves]),
  ]);
  const waiting = new Set(later.map((move) => move.issue).filter((issue) => !latest.has(issue)));
  return { moves, again: [...older, ...astray], absorbed, latest, waiting, foughtOver: new Set(judging.fights?.map(({ issue }) => issue)) };
}

/**
 * What is new, oldest first; what is settled under another name, or by the close; and issues of moves that are breaches long since: no move is one
 * twice. Of an issue with a forbidden move all are new.
 */
function sorted({ noted, pending, settled, remembered }: Omit<Told, 'again'>, judging: Judging) {
  const ids = new Set([...pending, ...settled].map((move) => move.id));
  const isBlamed = new Set(noted.filter((move) => verdictOn(move, judging) === 'forbidden').map((move) => move.issue));
  const fresh: NotedMove[] = [];
  const absorbed: SettledMove[] = [];
  const recorded: IssueId[] = [];
  for (const move of noted) {
    if (ids.has(move.id)) continue;
    const twin = move.change === null ? settled.find((other) => isSameMove(move, other)) : undefined;
    const breach = remembered.find((other) => other.recorded && isSameMove(move, other));
    if (twin) absorbed.push({ ...twin, id: move.id, change: null });
    else if (breach) {
      absorbed.push({ ...breach, id: move.id, change: move.change });
      recorded.push(move.issue);
    } else if (isInOrder(move, judging) && !isBlamed.has(move.issue))
      absorbed.push({ ...move, ...SETTLED_BY_CLOSE, judgedAt: move.at, settledAt: move.at });
    else fresh.push(move);
  }
  return { fresh: fresh.sort((a, b) => a.at - b.at), absorbed, recorded };
}

const SETTLED_BY_CLOSE = { verdict: 'allowed', anchors: [], recorded: false } as const;

/** Made so long before the order was taken that no reading of the backlog missed it. */
function isInOrder(move: NotedMove, { history }: Judging): boolean {
  const taken = history.at(-1);
  return taken?.to === 'locked' && taken.at - move.at > SETTLED_KEPT_MS;
}

/** All moves of an issue together, the earliest issues first; at least one issue. */
function takenFrom(fresh: readonly JudgedMove[], begun: ReadonlySet<IssueId>, room: number): { taken: JudgedMove[]; later: JudgedMove[] } {
  const counts = new Map<IssueId, number>();
  for (const { issue } of fresh) counts.set(issue, (counts.get(issue) ?? 0) + 1);
  const chosen = new Set(begun);
  let left = room;
  for (const [issue, count] of counts) {
    if (!chosen.has(issue) && count > left && chosen.size > 0) continue;
    chosen.add(issue);
    left -= count;
  }
  return { taken: fresh.filter(({ issue }) => chosen.has(issue)), later: fresh.filter(({ issue }) => !chosen.has(issue)) };
}

/** The backlog that the order was taken from may have been read as it was minutes before: what had moved until then is looked at once more. */
function olderThanOrder(settled: readonly SettledMove[], history: LockHistory): readonly SettledMove[] {
  const taken = history.at(-1);
  return taken?.to === 'locked' ? settled.filter(({ at, settledAt }) => settledAt < taken.at && taken.at - at < SETTLED_KEPT_MS) : [];
}

/** Which of these issues somebody moved last, against the rule, since that instant; `known`: what is settled, of whatever age. */
export function forbiddenSince(since: Instant, issues: ReadonlySet<IssueId>, known: readonly SettledMove[]): readonly IssueId[] {
  const latest = latestMoves(known.filter(({ issue }) => issues.has(issue)));
  return [...latest].filter(([, { verdict, at }]) => verdict === 'forbidden' && at > since).map(([issue]) => issue);
}

const wentAstray = ({ judgedAt, settledAt, anchors }: SettledMove, fresh: readonly NotedMove[]): boolean =>
  fresh.some(({ issue, at }) => at >= judgedAt && at <= settledAt && anchors.includes(issue));

function latestMoves(moves: readonly (NotedMove & { verdict: Verdict })[]): Map<IssueId, LatestMove> {
  const latest = new Map<IssueId, LatestMove>();
  for (const { issue, id, verdict, at } of moves) {
    const known = latest.get(issue);
    if (!known || at >= known.at) latest.set(issue, { id, verdict, at });
  }
  return latest;
}

/** The same moves, some of them judged otherwise by what Jira showed of their issues (rules L9, L15). */
export function withVerdict(batch: Batch, verdict: Verdict, concerns: (move: Pick<NotedMove, 'issue' | 'at'>) => boolean): Batch {
  const judged = [...batch.latest].map(([issue, move]) => [issue, concerns({ issue, at: move.at }) ? { ...move, verdict } : move] as const);
  return { ...batch, moves: batch.moves.map((move) => (concerns(move) ? { ...move, verdict } : move)), latest: new Map(judged) };
}
