/** Sprints as the agile API writes them, and as they appear in an issue's Sprint field. */
import type { SprintRecord } from '../records';
import { agileDate } from './dates';

const dates = (sprint: SprintRecord) => ({
  ...(sprint.startDate === null ? {} : { startDate: agileDate(sprint.startDate) }),
  ...(sprint.endDate === null ? {} : { endDate: agileDate(sprint.endDate) }),
  ...(sprint.completeDate === null ? {} : { completeDate: agileDate(sprint.completeDate) }),
});

export function sprintJson(baseUrl: string, sprint: SprintRecord) {
  return {
    id: sprint.id,
    self: `${baseUrl}/rest/agile/1.0/sprint/${String(sprint.id)}`,
    state: sprint.state,
    name: sprint.name,
    ...dates(sprint),
    createdDate: agileDate(sprint.createdAt),
    originBoardId: sprint.boardId,
    ...(sprint.goal === null ? {} : { goal: sprint.goal }),
  };
}

export function sprintFieldJson(sprint: SprintRecord) {
  return { id: sprint.id, name: sprint.name, state: sprint.state, boardId: sprint.boardId, goal: sprint.goal ?? '', ...dates(sprint) };
}
