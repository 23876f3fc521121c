/** What has changed since the event: the order agreed, from the backend, against the order now, as Jira shows it to the reader. */
import type { ProductView } from '../../../../../src/contract/api';
import type { BreachView, DriftView } from '../../../../../src/contract/calls/breachCalls';
import { type Drift, type DriftKind, driftOf } from '../../../../../src/domain/breach/drift';
import { resultOf } from '../../../../../src/domain/breach/groups';
import type { RankMove } from '../../../../../src/domain/breach/stability';
import type { IssueId } from '../../../../../src/domain/ids';
import type { Result } from '../../../../../src/domain/result';
import { readBacklog } from '../../../wire/backlog';
import { call } from '../../../wire/call';
import { fetchRankMoves } from '../../../wire/rankHistory';

export type Changes = {
  view: DriftView;
  now: readonly IssueId[];
  drift: Drift;
  /** The last person who moved each issue that is drawn; where Jira's history does not answer, nobody is named. */
  last: ReadonlyMap<IssueId, RankMove>;
  /** The newest breach of each issue. */
  breachOf: ReadonlyMap<IssueId, BreachView>;
};

/** @throws when Jira or the backend does not answer. */
export async function readChanges(product: ProductView): Promise<Result<Changes, { code: string }>> {
  const reply = await call('showDrift', { productId: product.id });
  if (!reply.ok) return reply;
  const view = reply.value;
  const now = [...new Set((await readBacklog(view.board)).map(({ id }) => id))];
  const breachOf = new Map([...view.breaches].reverse().map((breach) => [breach.issueId, breach]));
  const found = driftOf({ agreed: view.agreed, now }, knownOf(view, breachOf));
  const last = await lastMoves(found, view);
  const moves = found.moves.map((move) => ({ ...move, kind: kindOf(move.kind, last.get(move.issue), product) }));
  return { ok: true, value: { view, now, drift: { ...found, moves }, last, breachOf } };
}

function knownOf({ accepted }: DriftView, breachOf: ReadonlyMap<IssueId, BreachView>): Map<IssueId, Exclude<DriftKind, 'untold'>> {
  const known = new Map<IssueId, Exclude<DriftKind, 'untold'>>(accepted.map((issue) => [issue, 'refined']));
  for (const [issue, { outcome }] of breachOf) {
    if (resultOf(outcome) === 'recordedOnly' || resultOf(outcome) === 'failed') known.set(issue, 'breach');
  }
  return known;
}

/** A breach that the Product Owner has ordered since is theirs. */
const kindOf = (kind: DriftKind, last: RankMove | undefined, { owner }: ProductView): DriftKind =>
  kind === 'breach' && last?.actor === owner ? 'refined' : kind;

const HISTORY_AT_MOST = 1000;

async function lastMoves({ moves }: Drift, { rankField, since, app }: DriftView): Promise<ReadonlyMap<IssueId, RankMove>> {
  const asked = moves.slice(0, HISTORY_AT_MOST).map(({ issue }) => issue);
  if (asked.length === 0) return new Map();
  const found = await fetchRankMoves(asked, rankField).catch(() => []);
  const byPeople = found.filter(({ at, actor }) => at >= since && (app === null || actor !== app));
  return new Map([...byPeople].reverse().map((move) => [move.issue, move]));
}
