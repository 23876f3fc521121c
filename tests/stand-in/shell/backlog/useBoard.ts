/** Holds a board's sections: reads them, draws a move at once and asks Jira for it, and follows what others do. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { carryOut, readBoard, readSections, type BoardConfiguration } from '../api/backlog';
import { inWordsOf } from '../api/http';
import { useSite } from '../state/site';
import { useDebounced } from '../state/useDebounced';
import type { Move, Section } from './sections';

const FOLLOW = { quietMs: 150, atMostMs: 1_000 };
/** As many changed issues as one read may name, so that they are read as they are now. */
const REMEMBERED = 50;

export type BoardState =
  { kind: 'loading' } | { kind: 'failed'; why: string } | { kind: 'ready'; board: BoardConfiguration; sections: readonly Section[] };

export type BoardHold = {
  state: BoardState;
  /** @throws Refused by Jira; the order is then as it was, and read anew. */
  move: (move: Move) => Promise<void>;
  /** Reads anew; the issues named were just changed. */
  reload: (changed?: readonly string[]) => Promise<void>;
};

export function useBoard(boardId: string): BoardHold {
  const { events } = useSite();
  const [state, setState] = useState<BoardState>({ kind: 'loading' });
  const board = useRef<BoardConfiguration | null>(null);
  const changed = useRef<readonly string[]>([]);
  const reads = useRef(0);
  const movesUnderWay = useRef(0);

  const reload = useCallback(
    async (ids: readonly string[] = []) => {
      changed.current = [...new Set([...changed.current, ...ids])].slice(-REMEMBERED);
      reads.current += 1;
      const mine = reads.current;
      try {
        board.current ??= await readBoard(boardId);
        const sections = await readSections(board.current, changed.current);
        // A newer read, or a move drawn meanwhile, knows better.
        if (mine !== reads.current || movesUnderWay.current > 0) return;
        setState({ kind: 'ready', board: board.current, sections });
      } catch (error) {
        if (mine === reads.current) setState((shown) => (shown.kind === 'ready' ? shown : { kind: 'failed', why: inWordsOf(error) }));
      }
    },
    [boardId],
  );

  const move = useCallback(
    async (planned: Move) => {
      if (!board.current) return;
      movesUnderWay.current += 1;
      const draw = (sections: readonly Section[]) => {
        setState((shown) => (shown.kind === 'ready' ? { ...shown, sections } : shown));
      };
      draw(planned.after);
      try {
        await carryOut(board.current, planned);
      } catch (error) {
        draw(planned.before);
        throw error;
      } finally {
        movesUnderWay.current -= 1;
        await reload(planned.issueIds.slice(0, REMEMBERED));
      }
    },
    [reload],
  );

  const follow = useDebounced(() => void reload(), FOLLOW);
  useEffect(() => {
    void reload();
    const stopListening = events.on('jira', ({ issueIds }) => {
      changed.current = [...new Set([...changed.current, ...issueIds])].slice(-REMEMBERED);
      follow();
    });
    const stopReturning = events.onReturn(follow);
    return () => {
      stopListening();
      stopReturning();
    };
  }, [reload, events, follow]);

  return { state, move, reload };
}
