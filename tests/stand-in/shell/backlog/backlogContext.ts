/** What rows and sections may do. The object stays the same from one drawing to the next, so that a row is drawn anew only when it changes. */
import { createContext, useContext } from 'react';
import type { MenuMove } from './moves';
import type { Pick } from './selection';
import type { Destination, SectionId } from './sections';
import type { FocusRequest } from './useMoves';

export type BacklogActions = {
  pick: (issueId: string, how: Pick) => void;
  /** The issues that go along when this one is moved. */
  carriedWith: (issueId: string) => ReadonlySet<string>;
  moveTo: (issueIds: ReadonlySet<string>, destination: Destination, handle: string) => void;
  /** The menu's moves that lead somewhere, for this issue and what it carries. */
  menuFor: (issueId: string) => readonly { move: MenuMove; run: () => void }[];
  /** The other sections it could go to. */
  sectionsFor: (issueId: string) => readonly { name: string; run: () => void }[];
  askPosition: (issueId: string) => void;
  create: (section: SectionId, side: 'start' | 'end', summary: string) => Promise<void>;
  focusOn: (request: FocusRequest) => void;
};

export const BacklogContext = createContext<BacklogActions | null>(null);

export function useBacklogActions(): BacklogActions {
  const actions = useContext(BacklogContext);
  if (!actions) throw new Error('useBacklogActions outside of a backlog.');
  return actions;
}
