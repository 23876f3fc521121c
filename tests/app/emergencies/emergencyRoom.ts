/** The forum of two backlogs, PAY of the owner and OPS of the developer, and calls about emergencies in as few words as a sentence has. */
import type { Reply } from '../../../src/contract/api';
import type { Declaration } from '../../../src/domain/emergency/declaring';
import { type Instant, MINUTE_MS, instant } from '../../../src/domain/instant';
import type { Person } from '../../builders/lockedForum';
import { idOf } from '../../builders/proposals';
import { type TwoBacklogs, twoBacklogs } from '../session/twoBacklogs';

export type Room = TwoBacklogs & { minutes: (from: number) => Instant };

export async function emergencyRoom(): Promise<Room> {
  const room = await twoBacklogs();
  return { ...room, minutes: (from) => instant(room.forum.site.kernel.now() + from * MINUTE_MS) };
}

/** PAY-4 may be moved for two hours. */
export const declaration = (room: Room, change: Partial<Declaration> = {}): Declaration => ({
  harm: 'The hospital cannot bill',
  wanted: 'The fix comes first',
  changes: [],
  parts: [{ product: room.pay, issues: [idOf(room.forum, 'PAY-4')], points: 3 }],
  until: room.minutes(120),
  ...change,
});

export async function declare(room: Room, change: Partial<Declaration> = {}, by: Person = 'manager'): Promise<number> {
  return (await room.forum.value(by, 'declareEmergency', declaration(room, change))).emergency.number;
}

type Said = { by?: Person; isGranted?: boolean; points?: number };

/** The owner for PAY, the developer for OPS. */
export function answer(
  room: Room,
  number: number,
  { by = 'owner', isGranted = true, points = 3 }: Said = {},
): Promise<Reply<'answerEmergency'>> {
  const product = by === 'developer' ? room.ops : room.pay;
  return room.forum.call(by, 'answerEmergency', { number, product, isGranted, reason: '', points });
}

export async function opened(room: Room, change: Partial<Declaration> = {}): Promise<number> {
  const number = await declare(room, change);
  const reply = await answer(room, number);
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  return number;
}

export const mailsTo = (room: Room, person: Person): string[] =>
  room.forum.site.control
    .outbox()
    .emails.filter(({ to }) => to.includes(room.forum.people[person]))
    .map(({ subject }) => subject);

export const later = async (room: Room, minutes: number): Promise<void> => {
  await room.forum.site.kernel.advanceTo(room.forum.site.kernel.now() + minutes * MINUTE_MS);
};

export const payOrder = (room: Room): string[] => room.forum.order().filter((key) => key.startsWith('PAY'));
