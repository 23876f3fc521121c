/** What the log says of emergencies (rule U16). Numbers lead to the records. */
import type { Voice } from '../authority';
import type { AnswerWay, ResponseStep } from '../emergency/emergency';
import type { ProductId } from '../ids';
import type { Instant } from '../instant';

export type EmergencyFact =
  | {
      readonly kind: 'emergencyDeclared';
      readonly number: number;
      readonly products: readonly ProductId[];
      readonly harm: string;
      readonly until: Instant;
    }
  | {
      readonly kind: 'emergencyAnswered';
      readonly number: number;
      readonly product: ProductId;
      readonly isGranted: boolean;
      readonly way: AnswerWay;
      readonly voice: Voice;
    }
  /** The locks open for what it names; `issues` null: the whole product. */
  | {
      readonly kind: 'lockOpenedByEmergency';
      readonly number: number;
      readonly product: ProductId;
      readonly issues: number | null;
      readonly from: Instant;
      readonly until: Instant;
    }
  | {
      readonly kind: 'emergencyStep';
      readonly number: number;
      readonly product: ProductId;
      readonly step: ResponseStep;
      readonly datesMove: boolean;
    }
  | { readonly kind: 'managementTold'; readonly number: number; readonly people: number }
  /** `early`: before the time it was given; the entry's actor says by whom. */
  | { readonly kind: 'emergencyEnded'; readonly number: number; readonly isEarly: boolean }
  | { readonly kind: 'emergencyFalseAlarm'; readonly number: number }
  | { readonly kind: 'emergencyReviewed'; readonly number: number; readonly isReal: boolean }
  | {
      readonly kind: 'bufferOverspent';
      readonly product: ProductId;
      readonly number: number;
      readonly spent: number;
      readonly size: number;
    };
