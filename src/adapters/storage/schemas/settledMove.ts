/**
 * A move settled lately, as it is stored: without names, since hundreds are kept through a burst; its id follows from the rest. A job reads them all,
 * so a row is checked by hand.
 */
import * as v from 'valibot';
import type { AccountId, IssueId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import type { SettledMove } from '../../../domain/lock/batch';
import { moveId, type Verdict } from '../../../domain/lock/move';

type StoredMove = readonly [
  issue: IssueId,
  actor: AccountId | null,
  at: Instant,
  kind: SettledMove['kind'],
  change: string | null,
  verdict: Verdict,
  judgedAt: Instant,
  settledAt: Instant,
  anchors: readonly IssueId[],
  recorded: boolean,
];

export const storedSettled = (move: SettledMove): StoredMove => [
  move.issue,
  move.actor,
  move.at,
  move.kind,
  move.change,
  move.verdict,
  move.judgedAt,
  move.settledAt,
  move.anchors,
  move.recorded,
];

export const settledSchema: v.GenericSchema<unknown, SettledMove> = v.pipe(
  v.custom<StoredMove>(isStored),
  v.transform(([issue, actor, at, kind, change, verdict, judgedAt, settledAt, anchors, recorded]) => {
    const id = moveId({ issue, actor, at, kind, change });
    return { id, issue, actor, at, kind, change, verdict, judgedAt, settledAt, anchors, recorded };
  }),
);

function isStored(row: unknown): boolean {
  const columns: readonly unknown[] = Array.isArray(row) ? row : [];
  const [issue, actor, at, kind, change, verdict, judgedAt, settledAt, anchors, recorded] = columns;
  const isMove = isId(issue) && (actor === null || isId(actor)) && isAt(at) && (kind === 'moved' || kind === 'created');
  const isJudged = (verdict === 'allowed' || verdict === 'forbidden') && isAt(judgedAt) && isAt(settledAt);
  const isNamed = change === null || typeof change === 'string';
  return isMove && isJudged && isNamed && Array.isArray(anchors) && anchors.every(isId) && typeof recorded === 'boolean';
}

const isId = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isAt = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
