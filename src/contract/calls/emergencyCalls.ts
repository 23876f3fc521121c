/** Calls about emergencies (rules U1-U16): the only way to open a locked product between events. */
import type { ResponseStep, Emergency, EmergencyPhase } from '../../domain/emergency/emergency';
import type { Spending } from '../../domain/emergency/buffer';
import type { Turn } from '../../domain/emergency/answering';
import type { Declaration } from '../../domain/emergency/declaring';
import type { EmergencyRefusal, Owed } from '../../domain/emergency/refusals';
import type { Tally } from '../../domain/emergency/tally';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Change } from '../../domain/proposal/change';

type Step<Input> = { input: Input & { number: number }; value: EmergencyView; refusal: EmergencyRefusal };

export type EmergencyCalls = {
  /** Refused without product, harm, wanted change and end. A Product Owner who declares grants the own product with it. */
  declareEmergency: { input: Declaration; value: EmergencyView; refusal: EmergencyRefusal };
  /** For one product. Once all have granted, the locks open for what was named, until its end. */
  answerEmergency: Step<{ product: ProductId; isGranted: boolean; reason: string; points: number }>;
  respondToEmergency: Step<{ product: ProductId; step: ResponseStep; datesMove: boolean }>;
  /** The last step where dates move: management is written to. */
  tellManagement: Step<unknown>;
  endEmergency: Step<unknown>;
  /** By its Product Owner, at any time before the review. */
  callFalseAlarm: Step<unknown>;
  /** In an event that decides; it cannot be closed before. */
  reviewEmergency: Step<{ isReal: boolean; note: string }>;
  /** Newest first, with what is counted of all of them. */
  listEmergencies: { input: { before?: number }; value: EmergencyPage; refusal: never };
  showEmergency: { input: { number: number }; value: EmergencyView; refusal: { code: 'noSuchEmergency' } };
};

export type EmergencyView = {
  emergency: Emergency;
  phase: EmergencyPhase;
  /** Who may answer for each product that has no answer yet, and from when on. */
  turns: readonly { product: ProductId; turns: readonly Turn[] }[];
  owed: readonly Owed[];
  isReal: boolean | null;
  /** What brings the issues back, where it was no emergency. */
  undo: readonly Change[];
  abilities: EmergencyAbilities;
  asOf: Instant;
};

export type EmergencyAbilities = {
  mayAnswerFor: readonly ProductId[];
  mayRespondFor: readonly ProductId[];
  mayTellManagement: boolean;
  mayEnd: boolean;
  mayCallFalse: boolean;
  mayReview: boolean;
};

export type EmergencyPage = {
  entries: readonly EmergencyView[];
  next: number | null;
  /** Who called how many, and how many were judged real: of the latest 500. */
  tally: readonly Tally[];
  buffers: readonly Spending[];
  mayDeclare: boolean;
  declarers: readonly AccountId[];
  /** Products that are locked now, so that an emergency has something to open. */
  locked: readonly ProductId[];
  asOf: Instant;
};
