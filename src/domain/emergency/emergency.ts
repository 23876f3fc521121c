/**
 * The only way to open a locked product between events (rules U1-U20): declared with harm, wanted change and end, answered by the Product
 * Owners, open for what it names and for as long as it says, reviewed at the next event.
 */
import type { Voice } from '../authority';
import type { AccountId, ForumId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { Change } from '../proposal/change';

/** What a Product Owner does about it, from the least to the most. */
export const RESPONSE_STEPS = ['changeHow', 'getHelp', 'cutScope', 'stopAndReplan'] as const;
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

/** Who gave the answer: the Product Owner, who stands in after the stated wait, or management where the forum's rule says so. */
export type AnswerWay = 'owner' | 'proxy' | 'management';

export type PartAnswer = {
  readonly isGranted: boolean;
  readonly voice: Voice;
  readonly way: AnswerWay;
  readonly at: Instant;
  /** One line; empty where none was given. */
  readonly reason: string;
};

/** What it asks of one product; each Product Owner answers for the own product. */
export type EmergencyPart = {
  readonly product: ProductId;
  /** What may be moved; null: the whole product. */
  readonly issues: readonly IssueId[] | null;
  readonly answer: PartAnswer | null;
  /** What it takes from the product's interrupt buffer, where that is kept in points. */
  readonly points: number;
  readonly step: { readonly step: ResponseStep; readonly datesMove: boolean; readonly by: AccountId; readonly at: Instant } | null;
  /** The changes that bring the named issues back to where they stood when it was granted. */
  readonly undo: readonly Change[];
};

/** Whom the app has told by itself, so that nobody is told twice. */
export type Telling = 'standIns' | 'management' | 'end';

export type Emergency = {
  readonly number: number;
  readonly forumId: ForumId;
  readonly declaredBy: AccountId;
  readonly declaredAt: Instant;
  readonly harm: string;
  readonly wanted: string;
  /** As exactly as it was known; may be empty where issues are named. */
  readonly changes: readonly Change[];
  readonly until: Instant;
  readonly parts: readonly EmergencyPart[];
  /** Before its time, by a person or by the close of an event; or once its time was over, by the app (null). */
  readonly ended: { readonly at: Instant; readonly by: AccountId | null } | null;
  readonly managementTold: { readonly by: AccountId; readonly at: Instant } | null;
  readonly falseAlarm: { readonly by: AccountId; readonly at: Instant } | null;
  readonly review: Review | null;
  readonly told: readonly Telling[];
};

export type Review = {
  readonly by: AccountId;
  readonly at: Instant;
  readonly event: number;
  readonly isReal: boolean;
  readonly note: string;
};

export type EmergencyPhase = 'asked' | 'refused' | 'open' | 'ended' | 'unanswered' | 'withdrawn';

/** U5: a pure function of the record and the instant: nothing needs to run for it to end. One No, and none of its products opens. */
export function phaseAt(emergency: Emergency, now: Instant): EmergencyPhase {
  const { parts, ended } = emergency;
  if (parts.some(({ answer }) => answer?.isGranted === false)) return 'refused';
  const isOn = now < endOf(emergency);
  if (grantedAt(emergency) !== null) return isOn ? 'open' : 'ended';
  if (isOn) return 'asked';
  return ended !== null && ended.by !== null ? 'withdrawn' : 'unanswered';
}

/** When it ends or ended. */
export const endOf = ({ until, ended }: Emergency): Instant => (ended !== null && ended.at < until ? ended.at : until);

/** When the last of its Product Owners granted it; null until then. */
export function grantedAt({ parts }: Emergency): Instant | null {
  const granted = parts.flatMap(({ answer }) => (answer?.isGranted === true ? [answer.at] : []));
  const last = granted.sort((a, b) => a - b).at(-1);
  return last === undefined || granted.length < parts.length ? null : last;
}

export const productsIn = ({ parts }: Emergency): readonly ProductId[] => parts.map(({ product }) => product);

/** Null while nobody has judged it. A review says the last word. */
export function isReal({ review, falseAlarm }: Emergency): boolean | null {
  if (review !== null) return review.isReal;
  return falseAlarm === null ? null : false;
}
