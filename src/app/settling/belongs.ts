/** Whether an issue still counts for a product's order (rule L9). */
import type { Product } from '../../domain/forum/forum';
import type { IssueState } from '../ports';

/**
 * A closed or sprint-bound issue keeps its rank, so it still serves as a neighbour; one that somebody touched has left the backlog.
 * A deleted issue, or one in a project the board does not show, serves as nothing.
 */
export function belongs(state: IssueState | undefined, product: Product, isTouched: boolean): boolean {
  const isRanked = typeof state?.rank === 'string';
  if (!state || !isRanked) return false;
  if (!product.board.projects.some((project) => project.id === state.projectId)) return false;
  return !isTouched || !(state.isDone || state.inSprint);
}
