/** The changes that were agreed: the proposal's own, as far as a seat did not agree to others (rule D6). */
import { type Seat, type SeatId, seatId } from '../authority';
import type { ProductId } from '../ids';
import type { Change } from './change';
import type { GivenAnswer, Wish } from './proposal';

export type AnswerProblem = { readonly change: number; readonly code: 'otherProduct' };

/** D6: a Product Owner's changes are of the own product; management's of none where Product Owners decide with it. */
export function problemsOfChanges(changes: readonly Change[], { seat, seats }: { seat: Seat; seats: readonly Seat[] }): AnswerProblem[] {
  const isAlone = seats.length === 1;
  const fits = (change: Change) => isOf(seat, change, isAlone);
  return changes.flatMap((change, index) => (fits(change) ? [] : [{ change: index, code: 'otherProduct' as const }]));
}

/** Each seat's changes stand where its first replaced change stood. `product`: of that half only. */
export function agreedChanges(
  wish: Wish,
  { seats, answers, product }: { seats: readonly Seat[]; answers: readonly GivenAnswer[]; product: ProductId | null },
): readonly Change[] {
  const replacing = new Map<SeatId, readonly Change[]>();
  for (const { seat, answer } of answers) if (answer.kind === 'agreedWithChange') replacing.set(seat, answer.changes);
  const isAlone = seats.length === 1;
  const done = new Set<SeatId>();
  const changes = wish.changes.flatMap((change): readonly Change[] => {
    const owner = seats.find((seat) => isOf(seat, change, isAlone));
    const others = owner && replacing.get(seatId(owner));
    if (!owner || !others) return [change];
    if (done.has(seatId(owner))) return [];
    done.add(seatId(owner));
    return others;
  });
  return product === null ? changes : changes.filter((change) => change.product === product);
}

/** Whose change it is; one of no product is management's, or of whoever decides alone. */
const isOf = (seat: Seat, { product }: Change, isAlone: boolean): boolean =>
  seat.kind === 'management' ? isAlone || product === null : product === seat.product || (isAlone && product === null);

/** In the words of those who changed it; else those of the proposal. */
export function agreedText(wish: Wish, answers: readonly GivenAnswer[]): string {
  const texts = answers.flatMap(({ answer }) => (answer.kind === 'agreedWithChange' ? [answer.text] : []));
  return texts.length > 0 ? texts.join('; ') : wish.title;
}
