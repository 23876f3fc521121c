/** What was refused in an event stays refused in it, in whatever proposal it is asked for again (rule D12). */
import { type SeatId, seatId } from '../authority';
import type { AccountId } from '../ids';
import { touches } from './agreementHits';
import type { Change } from './change';
import type { GivenAnswer, Proposal } from './proposal';

type Asked = {
  /** Of these only what lies in the seat's hands counts. */
  readonly changes: readonly Change[];
  readonly seat: SeatId;
  readonly event: number;
  /** Who would answer for it now. */
  readonly voiceFor: AccountId;
};

/**
 * The No that somebody else gave in this event to a change of the same issues, dates or subjects; null where there is none. Who said No may agree
 * to another proposal; who has become Product Owner or manager since may not.
 */
export function refusedByAnother({ changes, seat, event, voiceFor }: Asked, others: readonly Proposal[]): GivenAnswer | null {
  const own = changes.filter((change) => isOfSeat(change, seat));
  for (const { wish, answers } of others) {
    const no = answers.find(
      (given) =>
        given.event === event &&
        given.answer.kind === 'no' &&
        given.voice.for !== voiceFor &&
        wish.changes.some((refusal) => isOfSeat(refusal, given.seat) && own.some((change) => touches(change, refusal))),
    );
    if (no) return no;
  }
  return null;
}

const isOfSeat = ({ product }: Change, seat: SeatId): boolean =>
  seat === seatId({ kind: 'management' }) || (product !== null && seat === seatId({ kind: 'productOwner', product }));
