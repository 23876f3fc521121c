/** Who is there, for which Product Owner, and whose items therefore wait (rules E8, E9). */
import type { Forum } from '../forum/forum';
import { standInsFor } from '../forum/people';
import type { AccountId, ProductId } from '../ids';
import { type Instant, MINUTE_MS, plusMs } from '../instant';
import type { Attendance, ItemId, Session, SessionItem } from './session';

const LATE_AFTER_MS = 5 * MINUTE_MS;

type Joining = { readonly person: AccountId; readonly for: AccountId | null };

/** E8: late is who comes after the first item began, or more than five minutes after the opening. */
export function isLateAt(session: Session, now: Instant): boolean {
  const hasBegun = session.items.some(({ state, timer }) => state === 'current' || state === 'done' || timer.spentMs > 0);
  return hasBegun || now > plusMs(session.openedAt, LATE_AFTER_MS);
}

/** Marked once: a second mark of the same keeps the time of the first. */
export function withPresent(session: Session, joining: Joining, now: Instant): Session {
  if (session.attendance.some((mark) => mark.person === joining.person && mark.for === joining.for)) return session;
  const mark: Attendance = { person: joining.person, for: joining.for, at: now, isLate: isLateAt(session, now) };
  return { ...session, attendance: [...session.attendance, mark] };
}

export function withoutPerson(session: Session, person: AccountId): Session {
  if (!session.attendance.some((mark) => mark.person === person)) return session;
  return { ...session, attendance: session.attendance.filter((mark) => mark.person !== person) };
}

/** E9: products whose Product Owner is neither present nor stood in for; none while nobody has marked attendance. */
export function absentProducts(forum: Forum, { attendance }: Pick<Session, 'attendance'>, now: Instant): readonly ProductId[] {
  if (attendance.length === 0) return [];
  return forum.products.filter(({ owner }) => !isSpokenFor(forum, attendance, { owner, now })).map(({ id }) => id);
}

function isSpokenFor(forum: Forum, attendance: readonly Attendance[], { owner, now }: { owner: AccountId; now: Instant }): boolean {
  const standIns = standInsFor(forum, owner, now);
  return attendance.some((mark) => mark.person === owner || (mark.for === owner && standIns.includes(mark.person)));
}

/** E9: items that cannot be taken, since a Product Owner who decides them is absent. `deciding`: whose seats decide each proposal. */
export function waitingItems(
  items: readonly Pick<SessionItem, 'id' | 'topic' | 'products'>[],
  { absent, deciding }: { absent: readonly ProductId[]; deciding: ReadonlyMap<number, readonly ProductId[]> },
): ReadonlySet<ItemId> {
  const neededBy = ({ topic, products }: Pick<SessionItem, 'topic' | 'products'>): readonly ProductId[] => {
    switch (topic.kind) {
      case 'proposal':
        return deciding.get(topic.number) ?? [];
      case 'agreementEnding':
        return products;
      case 'emergency':
      case 'breaches':
      case 'pathwayDue':
      case 'impediment':
      case 'impedimentCount':
        return [];
    }
  };
  return new Set(items.filter((item) => neededBy(item).some((product) => absent.includes(product))).map(({ id }) => id));
}
