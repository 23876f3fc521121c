/** Boards as Jira shows them to the reader, for picking one. */
import { array, number, object, optional, string } from 'valibot';
import { boardId, type BoardId } from '../../../src/domain/ids';
import { askJira } from './askJira';

export type Board = { id: BoardId; name: string; place: string | null };

const answerSchema = object({
  values: array(object({ id: number(), name: string(), location: optional(object({ displayName: optional(string()) })) })),
});

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get */
export async function findBoards(text: string): Promise<Board[]> {
  const query = new URLSearchParams({ name: text, maxResults: '20' });
  const { values } = await askJira(answerSchema, { path: `/rest/agile/1.0/board?${query.toString()}` });
  return values.map(({ id, name, location }) => ({ id: boardId(String(id)), name, place: location?.displayName ?? null }));
}
