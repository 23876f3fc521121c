/**
 * Fights (rules L30-L33): an actor that moves an issue again each time it is put back, mostly another app or a script. After a stated number of
 * times the lock breaks off, loudly, and that move stays until a person has it taken up again or the next event closes.
 */
import type { AccountId, IssueId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';

/**
 * Nobody who is told of the first put-back moves the same issue five times more by hand, and what moves it once a night never gets here; five
 * rounds cost 60 points at most.
 */
export const FIGHT_AFTER = 5;
export const FIGHT_WITHIN_MS = 60 * MINUTE_MS;
/** More are not worth remembering at a time: of a larger fight the others are counted once these are broken off. */
export const MOST_COUNTED = 400;

/** `mover` null: nobody is named, which is an actor as well. */
export type Sides = { readonly issue: IssueId; readonly mover: AccountId | null };

/** When an issue was put back against one mover. */
export type Rounds = Sides & { readonly at: readonly Instant[] };

/** `at`: when the lock broke off, `times`: after so many put-backs. */
export type Fight = Sides & { readonly at: Instant; readonly times: number };

export type Fighting = { readonly rounds: readonly Rounds[]; readonly fights: readonly Fight[] };

export const NO_FIGHTS: Fighting = { rounds: [], fights: [] };

export const isBetween = (one: Sides, other: Sides): boolean => one.issue === other.issue && one.mover === other.mover;

/** L30: whether a move stays, because too many like it were put back. `isNew`: it was not judged before. */
export function isBrokenOff({ fights, rounds }: Fighting, move: Sides & { readonly at: Instant; readonly isNew: boolean }): boolean {
  return fights.some((fight) => isBetween(fight, move)) || (move.isNew && roundsBefore(rounds, move) >= FIGHT_AFTER);
}

function roundsBefore(rounds: readonly Rounds[], move: Sides & { readonly at: Instant }): number {
  const found = rounds.find((one) => isBetween(one, move));
  return found === undefined ? 0 : lately(found.at, move.at).length;
}

const lately = (times: readonly Instant[], now: Instant): readonly Instant[] => times.filter((at) => now - at < FIGHT_WITHIN_MS);

type Judged = { readonly putBack: readonly Sides[]; readonly brokenOff: readonly Sides[]; readonly at: Instant };

/** What is counted after a judgement: one round for each pair that is put back, however often it moved, and each fight that began. */
export function fightingAfter({ fights, rounds }: Fighting, { putBack, brokenOff, at }: Judged): Fighting {
  const begun = distinct(brokenOff).filter((sides) => !fights.some((fight) => isBetween(fight, sides)));
  const known = rounds.map((one) => ({ ...one, at: lately(one.at, at) }));
  const counted = distinct(putBack).reduce<readonly Rounds[]>((now, sides) => withRound(now, sides, at), known);
  return {
    fights: [...fights, ...begun.map(({ issue, mover }) => ({ issue, mover, at, times: timesOf(rounds, { issue, mover }) }))],
    rounds: counted.filter((one) => one.at.length > 0 && !begun.some((sides) => isBetween(one, sides))),
  };
}

function withRound(rounds: readonly Rounds[], { issue, mover }: Sides, at: Instant): readonly Rounds[] {
  const known = rounds.find((one) => isBetween(one, { issue, mover }));
  if (known) return rounds.map((one) => (one === known ? { ...one, at: [...one.at, at].slice(-FIGHT_AFTER) } : one));
  return rounds.length < MOST_COUNTED ? [...rounds, { issue, mover, at: [at] }] : rounds;
}

const timesOf = (rounds: readonly Rounds[], sides: Sides): number => rounds.find((one) => isBetween(one, sides))?.at.length ?? FIGHT_AFTER;

const distinct = (pairs: readonly Sides[]): readonly Sides[] =>
  pairs.filter((pair, index) => pairs.findIndex((other) => isBetween(pair, other)) === index);

/** L32: the lock puts that issue back again, and counts anew. */
export const takenUp = ({ fights, rounds }: Fighting, sides: Sides): Fighting => ({
  fights: fights.filter((fight) => !isBetween(fight, sides)),
  rounds: rounds.filter((one) => !isBetween(one, sides)),
});
