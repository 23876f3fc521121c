/** Who is at the event: each for themself, or marked by whoever leads (rule E8). */
import type { SessionRefusal } from '../../contract/calls/sessionCalls';
import type { Forum } from '../../domain/forum/forum';
import { standInsFor } from '../../domain/forum/people';
import type { AccountId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import { withPresent, withoutPerson } from '../../domain/session/attendance';
import { leads } from '../../domain/session/lead';
import type { Session } from '../../domain/session/session';
import type { Deps } from '../ports';
import { type InForum, stepSession } from './liveSession';

export const attend = (
  deps: Deps,
  at: InForum,
  joining: { person: AccountId; for: AccountId | null },
): Promise<Result<Forum, SessionRefusal | { code: 'notAProxy' }>> =>
  stepSession(deps, at, ({ forum, session, now }): Result<{ session: Session }, SessionRefusal | { code: 'notAProxy' }> => {
    if (!mayMark(forum, session.value, { actor: at.actor, person: joining.person })) return notMarking(forum);
    const isProxy = joining.for === null || standInsFor(forum, joining.for, now).includes(joining.person);
    return isProxy ? ok({ session: withPresent(session.value, joining, now) }) : refused({ code: 'notAProxy' as const });
  });

export const leave = (deps: Deps, at: InForum, { person }: { person: AccountId }): Promise<Result<Forum, SessionRefusal>> =>
  stepSession(deps, at, ({ forum, session }) =>
    mayMark(forum, session.value, { actor: at.actor, person }) ? ok({ session: withoutPerson(session.value, person) }) : notMarking(forum),
  );

const mayMark = (forum: Forum, session: Session, { actor, person }: { actor: AccountId; person: AccountId }): boolean =>
  actor === person || leads(forum, session, actor);

const notMarking = (forum: Forum) => refused({ code: 'notTheFacilitator' as const, facilitators: forum.facilitators });
