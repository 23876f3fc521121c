/** What the mover is told when a move was put back (rule N1): private, polite, three sentences, and at most once an hour. */
import { inZone } from '../calendar/inZone';
import type { AccountId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import type { Breach } from './productLock';
import type { Told } from './told';

export type Notice = { readonly subject: string; readonly text: string };

export type BreachToTell = Breach & { readonly mover: AccountId };

/** A script or a long dragging session is no flood of mail. */
const TELL_EVERY_MS = 60 * MINUTE_MS;

/** The first put-back breach of each mover who was not told within the last hour. */
export function breachesToTell(told: readonly Told[], breaches: readonly Breach[], now: Instant): readonly BreachToTell[] {
  const silent = new Set(lately(told, now).map(({ mover }) => mover));
  return breaches.flatMap((breach) => {
    const { mover } = breach;
    const isBack = breach.outcome.kind === 'putBack' || breach.outcome.kind === 'putBackInMass';
    if (mover === null || !isBack || silent.has(mover)) return [];
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
  /** Key of the issue it stands below again; null at the top. */
  belowKey: string | null;
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
  const { issueKey, belowKey, productName, agreedAt, nextEvent, zone, against, forumName } = facts;
  const place = belowKey === null ? 'at the top of the backlog' : `below ${belowKey}`;
  const until = nextEvent === null ? 'until the next event' : `until the event on ${inZone(nextEvent, zone)}`;
  const why =
    against === null
      ? `The order of ${productName} agreed on ${inZone(agreedAt, zone)} stands ${until}.`
      : `Agreement AG-${against} promises a position that the move would have broken, and it stands ${until}.`;
  return {
    subject: `${issueKey} is back at its agreed place`,
    text: [
      `${issueKey}, which you moved, is back ${place}.`,
      why,
      `Propose this move: it takes a minute, on the page of ${forumName}, under “Put back”, where it is filled in already.`,
    ].join('\n'),
  };
}
