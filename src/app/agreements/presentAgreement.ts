/** An agreement as one person sees it, with what that person may do (rules T1, T2, T5). */
import type { AgreementView } from '../../contract/calls/agreementCalls';
import { type Agreement, isEnding, isStanding } from '../../domain/agreement/agreement';
import { owedChanges } from '../../domain/agreement/application';
import { isDecidingEventOn, voiceFor } from '../../domain/authority';
import { nextEvents } from '../../domain/calendar/nextEvents';
import { notHeldSince } from '../../domain/forum/dueEvent';
import type { Forum } from '../../domain/forum/forum';
import { lastOpenedEvent, numberOfNext } from '../../domain/forum/forumEvent';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { mayApply } from './tryAgain';

type Reader = { person: AccountId; now: Instant };

export function presentAgreement(forum: Forum, agreement: Agreement, { person, now }: Reader): AgreementView {
  const isItsOwner = agreement.products.some((product) => voiceFor(forum, { kind: 'productOwner', product }, { person, now }) !== null);
  return {
    agreement,
    isStanding: isStanding(agreement, lastOpenedEvent(forum.event)),
    untilPlanned: plannedAt(forum, agreement.until, now),
    mayApply: owedChanges(agreement, null).length > 0 && mayApply(forum, agreement, person),
    mayDecide: isItsOwner && isDecidingEventOn(forum) && forum.event.state === 'open' && isEnding(agreement, forum.event.number),
  };
}

/** When an event of that number is planned, counted on from the next; null without a cadence, or once it was opened. */
function plannedAt(forum: Forum, event: number, now: Instant): Instant | null {
  const ahead = event - numberOfNext(forum);
  if (ahead < 0 || ahead > MOST_AHEAD) return null;
  return nextEvents(forum, { after: notHeldSince(forum, now), count: ahead + 1 })[ahead]?.at ?? null;
}

const MOST_AHEAD = 12;
