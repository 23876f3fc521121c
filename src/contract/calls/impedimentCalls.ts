/** Calls about impediments, and about what needs one person today. */
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Impediment, ImpedimentColumn } from '../../domain/impediment/impediment';

export type ImpedimentRefusal =
  | { code: 'noSuchImpediment' }
  | { code: 'noSuchProduct' }
  /** Owning needs power over it. */
  | { code: 'mayNotTake'; leaders: readonly AccountId[] }
  | { code: 'notTheOwner'; owner: AccountId | null }
  /** Only the side that raised it confirms its removal or reopens it. */
  | { code: 'notTheRaisingSide'; people: readonly AccountId[] }
  /** Somebody moved it meanwhile. */
  | { code: 'elsewhere'; column: ImpedimentColumn; by: AccountId }
  | { code: 'noSuchStep'; from: ImpedimentColumn; to: ImpedimentColumn }
  /** Who reopens it says what is still in the way. */
  | { code: 'reasonNeeded' }
  | { code: 'mayNotCreateIssues' };

export type ImpedimentCalls = {
  /** Makes the Jira issue as the caller; `about` is an issue it hinders. */
  raiseImpediment: {
    input: { title: string; product: ProductId; detail: string; about?: IssueId };
    value: ImpedimentCard;
    refusal: ImpedimentRefusal;
  };
  /** `seen`: the column in which the person saw it. Taking it is the step to `owned`; a reason is needed to reopen. */
  moveImpediment: {
    input: { number: number; seen: ImpedimentColumn; to: ImpedimentColumn; reason: string };
    value: ImpedimentCard;
    refusal: ImpedimentRefusal;
  };
  /** Everything not confirmed, and what was confirmed since the last event closed. */
  showImpediments: { input: Record<string, never>; value: ImpedimentBoard; refusal: never };
  /** A short list, most urgent first. */
  showNeeds: { input: Record<string, never>; value: { needs: readonly Need[]; asOf: Instant }; refusal: never };
};

export type ImpedimentCard = Impediment & {
  isLate: boolean;
  /** Same day: removed by its due time and confirmed. */
  wasSameDay: boolean | null;
  /** The steps this person may make from here. */
  maySteps: readonly ImpedimentColumn[];
};

export type ImpedimentBoard = {
  cards: readonly ImpedimentCard[];
  /** Of those confirmed in the last 30 days. */
  sameDay: { confirmed: number; sameDay: number };
  mayRaise: boolean;
  asOf: Instant;
};

/** What waits for this person, with the one thing to do. */
export type Need =
  | { kind: 'takeImpediment'; impediment: ImpedimentCard }
  | { kind: 'removeImpediment'; impediment: ImpedimentCard }
  | { kind: 'confirmRemoval'; impediment: ImpedimentCard }
  | { kind: 'answerProposal'; number: number; issueId: IssueId; title: string; since: Instant }
  | { kind: 'decideAgreement'; number: number; text: string }
  | { kind: 'completeProposal'; number: number; issueId: IssueId; title: string }
  /** The Product Owner's answer, or that of who may answer by now. */
  | { kind: 'answerEmergency'; number: number; wanted: string; harm: string }
  /** A response step to pick, or management to tell. */
  | { kind: 'respondToEmergency'; number: number; wanted: string }
  | { kind: 'openEvent'; planned: Instant };
