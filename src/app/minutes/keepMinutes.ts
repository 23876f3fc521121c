/** Writes an event's minutes once (rule M1). */
import type { Forum } from '../../domain/forum/forum';
import { writeMinutes } from '../../domain/minutes/writeMinutes';
import type { Session } from '../../domain/session/session';
import type { Deps, Kept, KeptKind } from '../ports';
import { untilCommitted } from '../untilCommitted';

export async function keepMinutes(deps: Deps, forum: Forum, event: number): Promise<void> {
  if (forum.event.state !== 'closed') return;
  const { closedAt, closedBy } = forum.event;
  await untilCommitted(async () => {
    if (await deps.records.kept('minutes', forum.id, event)) return 'kept';
    const session = await deps.records.kept('session', forum.id, event);
    if (!session) return 'kept';
    const value = writeMinutes({ session: session.value, closedAt, closedBy, ...(await recordsOf(deps, forum, session.value)) });
    const writes = [{ kind: 'kept' as const, of: 'minutes' as const, number: event, value, version: 0 }];
    return deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  });
}

async function recordsOf(deps: Deps, forum: Forum, session: Session) {
  const { open } = (await deps.records.register(forum.id)).value;
  const named = (kind: 'proposal' | 'agreementEnding' | 'pathwayDue' | 'impediment' | 'emergency') =>
    session.items.flatMap(({ topic }) => (topic.kind === kind ? [topic.number] : []));
  const read = async <K extends KeptKind>(of: K, numbers: readonly number[]): Promise<readonly Kept[K][]> =>
    (
      await deps.records.keptMany(
        of,
        forum.id,
        [...new Set(numbers)].sort((a, b) => a - b),
      )
    ).map(({ value }) => value);
  return {
    proposals: await read('proposal', named('proposal')),
    agreements: await read('agreement', [...open.agreement, ...named('agreementEnding')]),
    impediments: await read('impediment', [...open.impediment, ...named('impediment')]),
    emergencies: await read('emergency', named('emergency')),
    pathways: await read('pathway', [...open.pathway, ...named('pathwayDue')]),
  };
}
