/** The session of an event at its opening: the agenda as it stands (rules E2, E4). */
import type { Forum } from '../../domain/forum/forum';
import { openedSession } from '../../domain/session/machine';
import type { AgendaEntry } from '../../domain/session/agenda';
import type { Session } from '../../domain/session/session';
import type { Deps, Write } from '../ports';
import { sessionWrite } from './liveSession';
import { readAgenda } from './readAgenda';

/** Writes the agenda's plan as well, so that nobody arranges an agenda that is frozen. `opened`: the forum with its open event. */
export async function sessionAtOpening(deps: Deps, before: Forum, opened: Forum): Promise<readonly Write[]> {
  const { entries, plan } = await readAgenda(deps, before);
  return [sessionWrite(sessionOf(opened, entries), 0), { kind: 'agenda', value: plan.value, version: plan.version }];
}

function sessionOf(forum: Forum, entries: readonly AgendaEntry[]): Session {
  const { event } = forum;
  if (event.state !== 'open') throw new Error('Only an open event has a session.');
  const { number, openedAt, openedBy, informationOnly: isInformationOnly } = event;
  const items = entries.filter((entry) => isTakenUp(entry, isInformationOnly));
  return openedSession(
    items.map(({ item, isParked, isDropped }) => ({ item, state: isDropped ? 'dropped' : isParked ? 'parked' : 'toCome' })),
    { forumId: forum.id, event: number, openedAt, isInformationOnly, leader: openedBy },
  );
}

/** Agreements end, and emergencies are reviewed, only at an event that decides. What says no exact change yet can be brought in once it does. */
const isTakenUp = ({ item, missing }: AgendaEntry, isInformationOnly: boolean): boolean =>
  !missing.includes('effectUnknown') && !(isInformationOnly && (item.topic.kind === 'agreementEnding' || item.topic.kind === 'emergency'));
