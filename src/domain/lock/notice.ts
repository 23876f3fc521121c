/** What the mover of a forbidden move is told (rules N1, H1): private, polite, three sentences, and at most once an hour. */
import { inZone } from '../calendar/inZone';
import type { AccountId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import { type Breach, isPutBack } from './productLock';
import type { Told } from './told';

export type Notice = { readonly subject: string; readonly text: string };

export type BreachToTell = Breach & { readonly mover: AccountId };

/** A script or a long dragging session is no flood of mail. */
const TELL_EVERY_MS = 60 * MINUTE_MS;

type Telling = { readonly now: Instant; /** Moves stay, and their movers are told all the same. */ readonly isWarning: boolean };

/** The first breach of each mover who was not told within the last hour, of those that were put back or warned of. */
export function breachesToTell(told: readonly Told[], breaches: readonly Breach[], { now, isWarning }: Telling): readonly BreachToTell[] {
  const silent = new Set(lately(told, now).map(({ mover }) => mover));
  return breaches.flatMap((breach) => {
    const { mover, outcome } = breach;
    const isTold = isPutBack(outcome) || (isWarning && outcome.kind === 'recordedOnly');
    if (mover === null || !isTold || silent.has(mover)) return [];
    silent.add(mover);
    return [{ ...breach, mover }];
  });
}

export function withTold(told: readonly Told[], movers: readonly AccountId[], now: Instant): readonly Told[] {
  return [...lately(told, now), ...movers.map((mover) => ({ mover, at: now }))];
}

const lately = (told: readonly Told[], now: Instant): readonly Told[] => told.filter(({ at }) => now - at < TELL_EVERY_MS);

export type NoticeFacts = {
  issueKey: string;
  /** Key of the issue it is agreed to stand below; null at the top, undefined where nobody knows its key. */
  belowKey: string | null | undefined;
  productName: string;
  agreedAt: Instant;
  /** Null without a cadence. */
  nextEvent: Instant | null;
  zone: string;
  /** Number of the agreement that the Product Owner's own move would have broken; null for everybody else's. */
  against: number | null;
  /** On whose page the move is filled in. */
  forumName: string;
};

/** What happened, why, and what to do. */
export function putBackNotice(facts: NoticeFacts): Notice {
  return {
    subject: `${facts.issueKey} is back at its agreed place`,
    text: [`${facts.issueKey}, which you moved, is back ${placeOf(facts)}.`, whyOf(facts), howToPropose(facts)].join('\n'),
  };
}

/** The same of a move that stays where it is. */
export function warningNotice(facts: NoticeFacts): Notice {
  return {
    subject: `${facts.issueKey} is not at its agreed place`,
    text: [
      `${facts.issueKey}, which you moved, stays where you moved it; ${agreedToStand(facts)}, and the move is recorded.`,
      whyOf(facts),
      howToPropose(facts),
    ].join('\n'),
  };
}

function placeOf({ belowKey }: NoticeFacts): string {
  if (belowKey === undefined) return 'at its agreed place';
  return belowKey === null ? 'at the top of the backlog' : `below ${belowKey}`;
}

const agreedToStand = (facts: NoticeFacts): string =>
  facts.belowKey === undefined ? 'it is agreed to stand elsewhere' : `it is agreed to stand ${placeOf(facts)}`;

function whyOf({ productName, agreedAt, nextEvent, zone, against }: NoticeFacts): string {
  const until = nextEvent === null ? 'until the next event' : `until the event on ${inZone(nextEvent, zone)}`;
  return against === null
    ? `The order of ${productName} agreed on ${inZone(agreedAt, zone)} stands ${until}.`
    : `Agreement AG-${against} promises a position that the move would have broken, and it stands ${until}.`;
}

const howToPropose = ({ forumName }: NoticeFacts): string =>
  `Propose this move: it takes a minute, on the page of ${forumName}, under “Put back”, where it is filled in already.`;
