/** Who leads a live session, and how the lead is taken over when the leader is gone (rule E7). */
import { mayLead } from '../authority';
import type { Forum } from '../forum/forum';
import { standInsFor } from '../forum/people';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { Session } from './session';

export type LeadRefusal = { code: 'notTheFacilitator'; facilitators: readonly AccountId[] } | { code: 'alreadyLeading'; leader: AccountId };
type Asking = { readonly person: AccountId; readonly now: Instant };

/** A facilitator, and whoever has taken the lead. */
export const leads = (forum: Forum, session: Session, person: AccountId): boolean => mayLead(forum, person) || session.leader === person;

/** A Product Owner, or who stands in for one, where no facilitator but the one to be replaced is present. */
export function mayTakeOver(forum: Forum, session: Session, { person, now }: Asking): boolean {
  if (session.leader === person) return false;
  if (mayLead(forum, person)) return true;
  const isOwner = forum.products.some(({ owner }) => owner === person || standInsFor(forum, owner, now).includes(person));
  const others = session.attendance.filter((mark) => mark.person !== session.leader && mayLead(forum, mark.person));
  return isOwner && others.length === 0;
}

/** `from` is who led on the person's screen: of two who take over at once, one leads and the other is told. */
export function takenOver(forum: Forum, session: Session, { from, ...asking }: Asking & { from: AccountId }): Result<Session, LeadRefusal> {
  const { person, now } = asking;
  if (session.leader === person && lastTaken(session) === from) return ok(session);
  if (session.leader === person || session.leader !== from) return refused({ code: 'alreadyLeading', leader: session.leader });
  if (!mayTakeOver(forum, session, asking)) return refused({ code: 'notTheFacilitator', facilitators: forum.facilitators });
  const mark = { mark: { kind: 'takenOver' as const, from }, by: person, at: now };
  return ok({ ...session, leader: person, marks: [...session.marks, mark] });
}

/** From whom the leader took the lead: the same click once more takes nothing. */
const lastTaken = ({ marks }: Session): AccountId | null =>
  marks.flatMap(({ mark }) => (mark.kind === 'takenOver' ? [mark.from] : [])).at(-1) ?? null;
