/** Fetches and holds the board, with every beat anew. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import { call } from '../../wire/call';
import { type BoardState, NO_BOARD, reduceBoard } from './boardState';

export type BoardHold = { state: BoardState; take: (card: ImpedimentCard) => void; askAgain: () => void };

export function useBoard(beat: number): BoardHold {
  const [state, dispatch] = useReducer(reduceBoard, NO_BOARD);
  const requests = useRef(0);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const request = ++requests.current;
    const fail = () => dispatch({ kind: 'failed', request });
    call('showImpediments', {}).then((reply) => {
      if (reply.ok) dispatch({ kind: 'came', request, board: reply.value });
      else fail();
    }, fail);
  }, [beat, asked]);
  const take = useCallback((card: ImpedimentCard) => {
    dispatch({ kind: 'changed', request: requests.current, card });
  }, []);
  return { state, take, askAgain };
}
