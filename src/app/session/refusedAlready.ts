/** Looks for a No of the same event to what somebody is about to agree to (rule D12). */
import { type Seat, type SeatId, type Voice, seatId, voiceFor } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Answer, GivenAnswer } from '../../domain/proposal/proposal';
import { refusedByAnother } from '../../domain/proposal/refusedByAnother';
import type { Deps } from '../ports';
import type { InForum } from './liveSession';

type Answering = { number: number; seat: SeatId; answer: Answer };

/** Among the proposals that were refused in the event that is on. */
export async function refusedAlready(
  deps: Deps,
  { forum: { value: forum }, actor }: InForum,
  { number, seat, answer }: Answering,
): Promise<GivenAnswer | null> {
  const { event } = forum;
  const isYes = answer.kind === 'agreed' || answer.kind === 'agreedWithChange';
  const session = isYes && event.state === 'open' ? await deps.records.kept('session', forum.id, event.number) : null;
  const voice = seatVoice(forum, seat, { person: actor, now: deps.clock.now() });
  if (!session || !voice || event.state !== 'open') return null;
  const { refused } = session.value;
  if (refused.length === 0) return null;
  const all = (await deps.records.keptMany('proposal', forum.id, [...new Set([...refused, number])])).map(({ value }) => value);
  const asked = all.find((proposal) => proposal.number === number);
  if (!asked) return null;
  const changes = answer.kind === 'agreedWithChange' ? answer.changes : asked.wish.changes;
  const others = all.filter((proposal) => proposal.number !== number);
  return refusedByAnother({ changes, seat, event: event.number, voiceFor: voice.for }, others);
}

function seatVoice(forum: Forum, id: SeatId, at: { person: AccountId; now: Instant }): Voice | null {
  const seats: readonly Seat[] = [
    { kind: 'management' },
    ...forum.products.map(({ id: product }) => ({ kind: 'productOwner' as const, product })),
  ];
  const seat = seats.find((one) => seatId(one) === id);
  return seat ? voiceFor(forum, seat, at) : null;
}
