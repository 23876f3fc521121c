/** Boards that show issues of the same projects. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { HealthJira, OtherBoard } from '../../app/health/healthPorts';
import { type BoardId, type ProjectId, boardId } from '../../domain/ids';
import { answer } from './answer';
import { projectsOf } from './boards';

const boards = v.object({ values: v.array(v.object({ id: v.number(), name: v.string() })) });

/** Each costs two points and more; who has more boards over one backlog knows it. */
const MOST_BOARDS = 10;

export const boardsBeside: HealthJira['boardsBeside'] = async (id, projects) => {
  const found = new Map<BoardId, string>();
  for (const project of projects) {
    for (const board of await boardsOf(project)) if (board.id !== id) found.set(board.id, board.name);
  }
  const shown = [...found].slice(0, MOST_BOARDS);
  return Promise.all(
    shown.map(async ([board, name]): Promise<OtherBoard> => {
      return { id: board, name, projects: (await projectsOf(board)).map((project) => project.id) };
    }),
  );
};

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get */
async function boardsOf(project: ProjectId): Promise<readonly { id: BoardId; name: string }[]> {
  const query = new URLSearchParams({ projectKeyOrId: project, maxResults: String(MOST_BOARDS + 1) });
  const response = await asApp().requestJira(route`/rest/agile/1.0/board?${query}`);
  return (await answer('boards', boards, response)).values.map(({ id, name }) => ({ id: boardId(String(id)), name }));
}
