/** What a Product Owner does about a granted emergency (rules U8, U9): a response step, and who is told that dates move. */
import { isDecidingEventOn, mayLead, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import { type Emergency, type ResponseStep, grantedAt } from './emergency';
import type { EmergencyRefusal, Owed } from './refusals';

type Doing = { readonly person: AccountId; readonly now: Instant };

/** U9: what is left to do; nothing where it was never granted. */
export function owedBy(emergency: Emergency): readonly Owed[] {
  if (grantedAt(emergency) === null) return [];
  const { parts, managementTold } = emergency;
  const unpicked = parts.filter(({ step }) => step === null).map(({ product }): Owed => ({ kind: 'pickStep', product }));
  const moves = parts.some(({ step }) => step?.datesMove === true);
  return [...unpicked, ...(moves && managementTold === null ? [{ kind: 'tellManagement' as const }] : [])];
}

/** The Product Owner or who stands in; during an event that decides a facilitator as well, so that a review never waits for somebody absent. */
export function mayRespond(forum: Forum, product: ProductId, { person, now }: Doing): boolean {
  return (
    voiceFor(forum, { kind: 'productOwner', product }, { person, now }) !== null || (isDecidingEventOn(forum) && mayLead(forum, person))
  );
}

type Picking = Doing & { readonly product: ProductId; readonly step: ResponseStep; readonly datesMove: boolean };

/** U8. It may be picked again until the review: things turn out otherwise. */
export function withStep(
  forum: Forum,
  emergency: Emergency,
  { product, step, datesMove, person, now }: Picking,
): Result<Emergency, EmergencyRefusal> {
  if (!emergency.parts.some((part) => part.product === product)) return refused({ code: 'noSuchProduct' });
  const problem = problemWith(forum, emergency, { product, person, now });
  if (problem) return refused(problem);
  const picked = { step, datesMove, by: person, at: now };
  return ok({ ...emergency, parts: emergency.parts.map((part) => (part.product === product ? { ...part, step: picked } : part)) });
}

/** U9: said once; twice changes nothing. */
export function withManagementTold(forum: Forum, emergency: Emergency, doing: Doing): Result<Emergency, EmergencyRefusal> {
  const moving = emergency.parts.filter(({ step }) => step?.datesMove === true);
  const own = moving.find(({ product }) => mayRespond(forum, product, doing)) ?? moving[0] ?? emergency.parts[0];
  const problem = own && problemWith(forum, emergency, { product: own.product, ...doing });
  if (problem) return refused(problem);
  if (moving.length === 0) return refused({ code: 'noDatesMove' });
  if (emergency.managementTold !== null) return ok(emergency);
  return ok({ ...emergency, managementTold: { by: doing.person, at: doing.now } });
}

function problemWith(forum: Forum, emergency: Emergency, { product, ...doing }: Doing & { product: ProductId }): EmergencyRefusal | null {
  if (emergency.review !== null) return { code: 'alreadyReviewed', by: emergency.review.by };
  if (!mayRespond(forum, product, doing)) {
    const owner = forum.products.find(({ id }) => id === product)?.owner;
    return { code: 'notTheDecider', deciders: owner === undefined ? [] : [owner] };
  }
  return grantedAt(emergency) === null ? { code: 'notGranted' } : null;
}
