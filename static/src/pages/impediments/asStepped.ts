/** The board as a step of one's own leaves it: shown while the server is asked, and taken back where it refuses. */
import type { ImpedimentBoard, ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { Step } from './useStep';

/** What the reader may do next, the server says: until then the card offers nothing. */
export function asStepped(board: ImpedimentBoard, { card, to }: Step): ImpedimentBoard {
  const stepped: ImpedimentCard = { ...card, column: to, maySteps: [] };
  return { ...board, cards: board.cards.map((one) => (one.number === card.number && one.column === card.column ? stepped : one)) };
}
