/** What the page holds of the board. A step of one's own counts at once; an answer that was asked for before it is let go. */
import type { ImpedimentBoard, ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import { keepSame } from '../../hooks/keepSame';

export type BoardState = {
  /** Null until the first answer. */
  board: ImpedimentBoard | null;
  /** Answers to requests up to this one are older than what is held. */
  heldFrom: number;
  isUnreachable: boolean;
};

export type BoardEvent =
  | { kind: 'came'; request: number; board: ImpedimentBoard }
  | { kind: 'failed'; request: number }
  /** `request`: the last one sent by then. */
  | { kind: 'changed'; request: number; card: ImpedimentCard };

export const NO_BOARD: BoardState = { board: null, heldFrom: 0, isUnreachable: false };

export function reduceBoard(state: BoardState, event: BoardEvent): BoardState {
  switch (event.kind) {
    case 'came':
      return event.request <= state.heldFrom
        ? state
        : { board: asHeld(state.board, event.board), heldFrom: event.request - 1, isUnreachable: false };
    case 'failed':
      return event.request <= state.heldFrom ? state : { ...state, isUnreachable: true };
    case 'changed':
      return { ...state, board: state.board && withCard(state.board, event.card), heldFrom: event.request };
  }
}

const asHeld = (held: ImpedimentBoard | null, came: ImpedimentBoard): ImpedimentBoard =>
  held === null ? came : { ...came, cards: keepSame(held.cards, came.cards, ({ number }) => number) };

function withCard(board: ImpedimentBoard, card: ImpedimentCard): ImpedimentBoard {
  const others = board.cards.filter(({ number }) => number !== card.number);
  return { ...board, cards: [...others, card].sort((one, other) => one.number - other.number) };
}
