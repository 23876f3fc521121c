/** How an emergency ends before its time, and how it is judged (rules U6, U10, U11, U14). */
import { mayLead, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { decidingEvent } from '../proposal/answering';
import { type Result, ok, refused } from '../result';
import { type Emergency, phaseAt, productsIn } from './emergency';
import type { EmergencyRefusal } from './refusals';
import { owedBy } from './responding';

type Doing = { readonly person: AccountId; readonly now: Instant };

/** U6: who declared it, its Product Owners with who stands in, and the facilitators: closing again needs no higher right. */
export function endedEarly(forum: Forum, emergency: Emergency, { person, now }: Doing): Result<Emergency, EmergencyRefusal> {
  const people = [emergency.declaredBy, ...ownersOf(forum, emergency), ...forum.facilitators];
  const may = people.includes(person) || speaksFor(forum, emergency, { person, now });
  if (!may) return refused({ code: 'mayNotEnd', people: [...new Set(people)] });
  const phase = phaseAt(emergency, now);
  return phase === 'asked' || phase === 'open' ? ok(withEnd(emergency, { at: now, by: person })) : refused({ code: 'isOver', phase });
}

/** What is asked or open ends; the close of an event ends it without a person. */
export function withEnd(emergency: Emergency, end: { at: Instant; by: AccountId | null }): Emergency {
  const phase = phaseAt(emergency, end.at);
  return phase === 'asked' || phase === 'open' ? { ...emergency, ended: end } : emergency;
}

/** U14: its Product Owner may say so at once; it ends, and is reviewed all the same. */
export function calledFalse(forum: Forum, emergency: Emergency, { person, now }: Doing): Result<Emergency, EmergencyRefusal> {
  if (!speaksFor(forum, emergency, { person, now })) return refused({ code: 'notTheDecider', deciders: ownersOf(forum, emergency) });
  if (emergency.review !== null) return refused({ code: 'alreadyReviewed', by: emergency.review.by });
  if (emergency.falseAlarm !== null) return ok(emergency);
  return ok({ ...withEnd(emergency, { at: now, by: person }), falseAlarm: { by: person, at: now } });
}

type Reviewing = Doing & { readonly isReal: boolean; readonly note: string };

/** U10, U11: in an event that decides, by a facilitator or a Product Owner of it, once all steps are taken. It ends what is still open. */
export function reviewed(
  forum: Forum,
  emergency: Emergency,
  { person, now, isReal, note }: Reviewing,
): Result<Emergency, EmergencyRefusal> {
  if (!mayReview(forum, emergency, { person, now })) {
    return refused({ code: 'notTheDecider', deciders: [...new Set([...ownersOf(forum, emergency), ...forum.facilitators])] });
  }
  if (emergency.review !== null) return refused({ code: 'alreadyReviewed', by: emergency.review.by });
  const event = decidingEvent(forum, now);
  if (!event.ok) return event.refusal.code === 'eventNotOpen' ? refused(event.refusal) : refused({ code: 'informationOnly' });
  const owed = owedBy(emergency);
  if (owed.length > 0) return refused({ code: 'stepsOwed', owed });
  return ok({ ...withEnd(emergency, { at: now, by: person }), review: { by: person, at: now, event: event.value, isReal, note } });
}

export const mayReview = (forum: Forum, emergency: Emergency, doing: Doing): boolean =>
  mayLead(forum, doing.person) || speaksFor(forum, emergency, doing);

const speaksFor = (forum: Forum, emergency: Emergency, doing: Doing): boolean =>
  productsIn(emergency).some((product) => voiceFor(forum, { kind: 'productOwner', product }, doing) !== null);

const ownersOf = (forum: Forum, emergency: Emergency): readonly AccountId[] => {
  const products = productsIn(emergency);
  return [...new Set(forum.products.filter(({ id }) => products.includes(id)).map(({ owner }) => owner))];
};
