/** Ties selection, search, menu and creation of one backlog page together. */
import { useMemo, useRef, useState } from 'react';
import { carryOut, createIssue } from '../api/backlog';
import type { BacklogActions } from './backlogContext';
import { destinationAtPosition, destinationOf, type MenuMove } from './moves';
import { carriedWith, nothingSelected, pick, type Selection } from './selection';
import { whereIs, type Section } from './sections';
import type { BoardHold } from './useBoard';
import { useMoves } from './useMoves';

const menuMoves: readonly MenuMove[] = ['top', 'up', 'down', 'bottom'];
type Shown = { hold: BoardHold; whole: readonly Section[]; visible: readonly Section[]; projectKey: string };

export function useBacklogPage(shown: Shown) {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const [positionFor, setPositionFor] = useState<string | null>(null);
  const { moveIssues, focus, focusOn } = useMoves(shown.hold);
  const latest = useRef({ ...shown, selection });
  latest.current = { ...shown, selection };

  const actions = useMemo<BacklogActions>(() => {
    const carried = (issueId: string) => carriedWith(latest.current.selection, issueId);
    return {
      pick: (issueId, how) => {
        const order = latest.current.visible.flatMap((section) => section.issues.map((row) => row.id));
        setSelection((before) => pick(before, issueId, how, order));
      },
      carriedWith: carried,
      moveTo: moveIssues,
      menuFor: (issueId) => {
        const { whole, visible } = latest.current;
        const [section, seen] = [whereIs(whole, issueId)?.section, whereIs(visible, issueId)?.section];
        if (!section || !seen) return [];
        const moved = carried(issueId);
        return menuMoves.flatMap((move) => {
          const destination = destinationOf(move, moved, { whole: section, visible: seen });
          return destination
            ? [
                {
                  move,
                  run: () => {
                    moveIssues(moved, destination, issueId);
                  },
                },
              ]
            : [];
        });
      },
      sectionsFor: (issueId) => {
        const { whole } = latest.current;
        const here = whereIs(whole, issueId)?.section.id;
        const others = whole.filter((section) => section.id !== here);
        return others.map(({ id, name }) => ({
          name,
          run: () => {
            moveIssues(carried(issueId), { section: id, side: id === 'backlog' ? 'start' : 'end' }, issueId);
          },
        }));
      },
      askPosition: setPositionFor,
      create: async (section, side, summary) => {
        const { hold, whole, projectKey } = latest.current;
        const created = await createIssue(projectKey, summary);
        const first = whole.find(({ id }) => id === section)?.issues[0];
        const leavesSection = section !== 'backlog';
        if (hold.state.kind === 'ready' && (leavesSection || (side === 'start' && first))) {
          const anchor = side === 'start' && first ? { rankBeforeIssue: first.id } : null;
          await carryOut(hold.state.board, { issueIds: [created.id], to: section, leavesSection, anchor });
        }
        await hold.reload([created.id]);
      },
      focusOn,
    };
  }, [moveIssues, focusOn]);

  const placeAt = (issueId: string, position: number) => {
    const section = whereIs(shown.whole, issueId)?.section;
    const moved = carriedWith(selection, issueId);
    if (section) moveIssues(moved, destinationAtPosition(position, moved, section), issueId);
  };
  return {
    selection,
    clearSelection: () => {
      setSelection(nothingSelected);
    },
    actions,
    focus,
    positionFor,
    setPositionFor,
    placeAt,
  };
}
