/** What every part of the live session works with. */
import type { ForumView } from '../../../../src/contract/api';
import type { SessionView } from '../../../../src/contract/calls/sessionCalls';
import type { ItemId, SessionItem } from '../../../../src/domain/session/session';
import type { ActCall } from '../../hooks/sessionState';
import type { SessionAct } from '../../hooks/useSession';
import type { ItemNames } from '../agenda/itemWords';

export type Live = {
  forum: ForumView;
  view: SessionView;
  names: ItemNames;
  act: SessionAct;
  running: ActCall | null;
};

export const currentOf = ({ session }: SessionView): SessionItem | null => session.items.find(({ state }) => state === 'current') ?? null;
/** What a person saw as current: whoever acts on something older is told. */
export const seenIn = (view: SessionView): ItemId | null => currentOf(view)?.id ?? null;
export const toCome = ({ session }: SessionView): readonly SessionItem[] => session.items.filter(({ state }) => state === 'toCome');
export const isPaused = ({ session }: SessionView): boolean => session.timer.runningSince === null;
