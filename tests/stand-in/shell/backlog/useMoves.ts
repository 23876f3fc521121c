/** Carries a person's moves out, whichever way they were asked for: drawn at once, announced, focused, and refused in Jira's words. */
import { useCallback, useRef, useState } from 'react';
import { useNotices } from '../state/notices';
import type { BoardHold } from './useBoard';
import { planMove, whereIs, type Destination, type Section } from './sections';

/** Which row shall have the focus; a new object each time, so that asking twice works. */
export type FocusRequest = { issueId: string; part: 'move' | 'link' };
export type MoveIssues = (issueIds: ReadonlySet<string>, destination: Destination, handle: string) => void;

export function useMoves(hold: BoardHold): {
  moveIssues: MoveIssues;
  focus: FocusRequest | null;
  focusOn: (request: FocusRequest) => void;
} {
  const { refused, announce } = useNotices();
  const [focus, focusOn] = useState<FocusRequest | null>(null);
  const latest = useRef(hold);
  latest.current = hold;
  const moveIssues = useCallback<MoveIssues>(
    (issueIds, destination, handle) => {
      const { state, move } = latest.current;
      const planned = state.kind === 'ready' ? planMove(state.sections, issueIds, destination) : null;
      if (state.kind !== 'ready' || !planned) return;
      announce(inWords(state.sections, planned.after, handle, issueIds.size));
      focusOn({ issueId: handle, part: 'move' });
      move(planned).catch((error: unknown) => {
        refused(`${nameOf(state.sections, handle, issueIds.size)} could not be moved`, error);
      });
    },
    [announce, refused],
  );
  return { moveIssues, focus, focusOn };
}

function nameOf(sections: readonly Section[], issueId: string, count: number): string {
  if (count > 1) return `${String(count)} issues`;
  const place = whereIs(sections, issueId);
  return place?.section.issues[place.index]?.key ?? 'The issue';
}

function inWords(before: readonly Section[], after: readonly Section[], issueId: string, count: number): string {
  const [from, to] = [whereIs(before, issueId), whereIs(after, issueId)];
  if (!from || !to) return '';
  const others = count > 1 ? ` and ${String(count - 1)} more` : '';
  const key = from.section.issues[from.index]?.key ?? '';
  const start = from.section.id === to.section.id ? `position ${String(from.index + 1)}` : from.section.name;
  return `${key}${others} moved from ${start} to position ${String(to.index + 1)} of ${String(to.section.issues.length)} in ${to.section.name}.`;
}
