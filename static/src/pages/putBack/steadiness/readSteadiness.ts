/** The moves of each stretch between events, from Jira's history of what is in the backlog now, as its reader. */
import type { ProductView } from '../../../../../src/contract/api';
import { steadiness, type SteadyStretch } from '../../../../../src/domain/breach/stability';
import type { Result } from '../../../../../src/domain/result';
import { readBacklog } from '../../../wire/backlog';
import { call } from '../../../wire/call';
import { fetchRankMoves } from '../../../wire/rankHistory';

/** Newest first. @throws when Jira or the backend does not answer. */
export async function readSteadiness({ id, owner }: ProductView): Promise<Result<readonly SteadyStretch[], { code: string }>> {
  const reply = await call('showDrift', { productId: id });
  if (!reply.ok) return reply;
  const { board, rankField, history, app } = reply.value;
  const issues = [...new Set((await readBacklog(board)).map((row) => row.id))];
  const moves = await fetchRankMoves(issues, rankField);
  return { ok: true, value: [...steadiness(history, moves, { owner, app })].reverse() };
}
