/** The session of the event that is on: read, changed by one step, saved (rules E5, D10). */
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { DecisionFact } from '../../domain/log/decisionFacts';
import { type Result, ok, refused } from '../../domain/result';
import type { Session } from '../../domain/session/session';
import type { Deps, Versioned, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';

/** Everybody in the room writes the one session: of n at once, each conflict lets another one through. */
export const ATTEMPTS = 25;

export type Live = { readonly forum: Forum; readonly session: Versioned<Session>; readonly now: Instant };
export type InForum = { readonly forum: Versioned<Forum>; readonly actor: AccountId };

/**
 * Null while no event is open. The forum is read after the session, and opening and closing write the session: what is saved with the
 * version read here is saved inside the event, or not at all (D10).
 */
export async function readLive(deps: Deps, forum: Forum): Promise<Live | null> {
  if (forum.event.state !== 'open') return null;
  const session = await deps.records.kept('session', forum.id, forum.event.number);
  const current = (await deps.records.forum(forum.id))?.value;
  if (!session || current?.event.state !== 'open' || current.event.number !== forum.event.number) return null;
  return { forum: current, session, now: deps.clock.now() };
}

export const sessionWrite = (session: Session, version: number): Write => ({
  kind: 'kept',
  of: 'session',
  number: session.event,
  value: session,
  version,
});

type Stepped<R> = Result<{ session: Session; facts?: readonly DecisionFact[] }, R>;
type Step<R> = (live: Live) => Stepped<R> | Promise<Stepped<R>>;

/** One step of the session itself. A step that changes nothing (a replay) saves nothing. */
export async function stepSession<R>(
  deps: Deps,
  { forum, actor }: InForum,
  step: Step<R>,
): Promise<Result<Forum, R | { code: 'noSession' }>> {
  const outcome = await untilCommitted(async () => {
    const live = await readLive(deps, forum.value);
    if (!live) return refused({ code: 'noSession' as const });
    const stepped = await step(live);
    if (!stepped.ok) return stepped;
    const { session, facts = [] } = stepped.value;
    if (session === live.session.value) return ok(live.forum);
    const commit = {
      forumId: live.forum.id,
      writes: [sessionWrite(session, live.session.version)],
      facts: facts.map((fact) => ({ actor, fact })),
    };
    return (await deps.records.commit(commit, live.now)) === 'conflict' ? 'conflict' : ok(live.forum);
  }, ATTEMPTS);
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}
