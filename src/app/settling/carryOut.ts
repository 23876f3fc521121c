/** Makes the calls, reads back, and tries again what did not come back (rules L8, R6). */
import type { IssueId } from '../../domain/ids';
import type { NotedMove } from '../../domain/lock/move';
import { type Ranks, type Run, callsFor } from '../../domain/lock/runs';
import { untoldMoves } from '../../domain/lock/untold';
import { callsAgain } from '../../domain/ranking/callsAgain';
import type { RankCall } from '../../domain/ranking/plan';
import { JiraFault } from '../jiraFault';
import type { Deps, SeenIssue } from '../ports';
import { type PutBackPlan, ranksOf } from './planPutBack';
import type { Judgement, LoadedLock } from './settling';

const TRIES = 3;
const TRIES_A_CALL = 6;

/** Why an issue is not back, in Jira's words where it gave any. */
export type Failures = ReadonlyMap<IssueId, string>;

/** What Jira answered of issues it did not rank: for good, and in the last round for the moment. */
type Refused = { forGood: Map<IssueId, string>; forNow: Map<IssueId, { status: number; reason: string }> };

/**
 * `interrupted`: moves made while the issues went back. They are left to the next batch: one may be the Product Owner's. `isAstray`: one of them
 * took away a neighbour, and what was put beside it with it, or a neighbour is gone: nothing of this batch is done. `ranked`: whatever was called for, in any round.
 */
export type CarriedOut = { failures: Failures; interrupted: readonly NotedMove[]; ranked: ReadonlySet<IssueId>; isAstray: boolean };

/** @throws JiraFault when Jira is over a limit or down: the whole is done again later, from what was recorded. */
export async function carryOut(deps: Deps, loaded: LoadedLock, plan: PutBackPlan, judgement: Judgement): Promise<CarriedOut> {
  const known = ranksOf(judgement.states);
  const refused: Refused = { forGood: new Map(), forNow: new Map() };
  const interrupted: NotedMove[] = [];
  let open = judgement.runs.filter((run) => run.issues.some((issue) => plan.displaced.has(issue)));
  const ranked = new Set<IssueId>();
  let calls = plan.calls;
  for (let attempt = 0; attempt < TRIES && calls.length > 0; attempt += 1) {
    refused.forNow.clear();
    for (const issue of calls.flatMap((call) => call.issues)) ranked.add(issue);
    for (const call of calls) await makeCall(deps, loaded, call, refused);
    const read = await lookAgain(deps, loaded, judgement, { runs: open, refused: refused.forGood });
    interrupted.push(...read.interrupted);
    // Jira refuses a whole call for the sake of one issue that is gone.
    if (read.isRefusedGone) refused.forGood.clear();
    const { calls: left, astray, isGone } = await stillToCall(deps, loaded, judgement, { runs: read.runs, moved: read.ranks, known });
    if (astray.length > 0 || isGone) return { failures: new Map(), interrupted: [...interrupted, ...astray], ranked, isAstray: true };
    open = read.runs.filter((run) => left.some((call) => run.issues.some((issue) => call.issues.includes(issue))));
    calls = left.filter((call) => !call.issues.every((issue) => refused.forGood.has(issue)));
    if (calls.length === 0) return { failures: onlyOf(refused.forGood, left), interrupted, ranked, isAstray: false };
  }
  throwIfBusy(calls, refused);
  const reasonOf = (issue: IssueId): string => refused.forGood.get(issue) ?? 'moved again each time it was put back';
  return {
    failures: new Map(calls.flatMap((call) => call.issues.map((issue) => [issue, reasonOf(issue)]))),
    interrupted,
    ranked,
    isAstray: false,
  };
}

/** What Jira refuses for the moment is called for again at once: a mass repair moves issues that nobody reads back. */
async function makeCall(deps: Deps, loaded: LoadedLock, call: RankCall, refused: Refused, tries = TRIES_A_CALL): Promise<void> {
  const forNow = await callOnce(deps, loaded, call, refused);
  if (forNow.size === 0 || tries === 1) return;
  for (const again of callsAgain(call, forNow)) await makeCall(deps, loaded, again, refused, tries - 1);
}

/** Answers which issues were refused for the moment. */
async function callOnce(deps: Deps, { product }: LoadedLock, call: RankCall, { forGood, forNow }: Refused): Promise<ReadonlySet<IssueId>> {
  for (const issue of call.issues) forNow.delete(issue);
  try {
    const { failed } = await deps.jira.rank(call, product.board.rankField);
    for (const { issue, status, reason } of failed) {
      if (isFinal(status)) forGood.set(issue, reason);
      else forNow.set(issue, { status, reason });
    }
  } catch (error) {
    if (!(error instanceof JiraFault) || !isFinal(error.status)) throw error;
    for (const issue of call.issues) forGood.set(issue, error.message);
  }
  return new Set(call.issues.filter((issue) => forNow.has(issue)));
}

/** An issue that Jira could not rank for the moment is no failure: it is put back later, as when the whole call meets a limit. */
function throwIfBusy(left: readonly RankCall[], { forNow }: Refused): void {
  for (const issue of left.flatMap((call) => call.issues)) {
    const answer = forNow.get(issue);
    if (answer) throw new JiraFault(`rank of issue ${issue}`, answer.status, null, answer.reason);
  }
}

/** Forbidden, not found, malformed: trying again changes nothing. 429 and 5xx pass. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 429;

/** The runs as they stand now, without issues that somebody has moved since they were judged. */
async function lookAgain(
  deps: Deps,
  { product, app, historyFrom: from }: LoadedLock,
  { told }: Judgement,
  { runs, refused }: { runs: readonly Run[]; refused: Failures },
) {
  const issues = [...new Set([...runs.flatMap((run) => run.issues), ...refused.keys()])];
  const seen = issues.length === 0 ? new Map<IssueId, SeenIssue>() : await deps.jira.lookAt(issues, product.board, app);
  const interrupted = [...seen.values()].flatMap(({ id, changes }) => untoldMoves({ issue: id, changes, from }, told));
  const moving = new Set(interrupted.map(({ issue }) => issue));
  return {
    runs: runs.map((run) => ({ ...run, issues: run.issues.filter((issue) => !moving.has(issue)) })),
    ranks: ranksOf(seen),
    interrupted,
    isRefusedGone: [...refused.keys()].some((issue) => !seen.has(issue)),
  };
}

/** What would still have to be called for these runs. The neighbours are looked at again only where something does not seem to be back. */
async function stillToCall(
  deps: Deps,
  { product, app, historyFrom: from }: LoadedLock,
  { told }: Judgement,
  { runs, moved, known }: { runs: readonly Run[]; moved: Ranks; known: Ranks },
): Promise<{ calls: readonly RankCall[]; astray: readonly NotedMove[]; isGone: boolean }> {
  const seeming = runs.filter((run) => callsFor(run, new Map([...known, ...moved])).length > 0);
  if (seeming.length === 0) return { calls: [], astray: [], isGone: false };
  const around = seeming.flatMap(({ place, issues }) => [place.below, ...issues, place.above]).filter((issue) => issue !== null);
  const seen = await deps.jira.lookAt([...new Set(around)], product.board, app);
  const ranks = ranksOf(seen);
  const astray = [...seen.values()].flatMap(({ id, changes }) => untoldMoves({ issue: id, changes, from }, told));
  const isGone = seeming.some(({ place }) => [place.below, place.above].some((issue) => issue !== null && !seen.has(issue)));
  return { calls: seeming.flatMap((run) => callsFor(run, ranks)), astray, isGone };
}

function onlyOf(refusals: Failures, calls: readonly RankCall[]): Failures {
  const still = new Set(calls.flatMap((call) => call.issues));
  return new Map([...refusals].filter(([issue]) => still.has(issue)));
}
