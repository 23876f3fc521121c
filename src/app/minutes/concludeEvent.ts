/**
 * After an event was closed (rules E12, T2, M1, N2): agreements nobody spoke of go on or end, what waits has waited one event more, issues show
 * what became of their proposals, the minutes are written, people are told. Each step finds out what is done already, so that it may
 * run again after a crash.
 */
import type { Forum } from '../../domain/forum/forum';
import type { ForumId } from '../../domain/ids';
import type { Deps } from '../ports';
import { countWaited } from '../session/closeSession';
import { settleSilence } from './settleSilence';
import { tellAfter } from './tellAfter';
import { keepMinutes } from './keepMinutes';

/** Nothing while the event is still closing: whoever takes the last order asks again. */
export async function concludeEvent(deps: Deps, { forumId, event }: { forumId: ForumId; event: number }): Promise<void> {
  const forum = (await deps.records.forum(forumId))?.value;
  if (!forum || !isClosed(forum, event)) return;
  const wasHeld = forum.event.state === 'closed' && !forum.event.informationOnly;
  if (wasHeld) await settleSilence(deps, forum, event);
  for (const number of await countWaited(deps, forum, event)) {
    await deps.jobs.pushForForum({ kind: 'project', forumId, of: 'proposal', number });
  }
  await keepMinutes(deps, forum, event);
  await tellAfter(deps, forum, event);
  await deps.broadcast.forumChanged(forumId);
}

const isClosed = ({ event }: Forum, number: number): boolean => event.state === 'closed' && event.number === number;
