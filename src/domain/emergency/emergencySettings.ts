/** What a forum sets about emergencies (rules U1, U4, U12). */
import type { ProductId } from '../ids';

export const DECLARERS = ['productOwners', 'facilitators', 'management', 'leadershipTeam', 'stakeholders'] as const;
export type Declarer = (typeof DECLARERS)[number];

/** `points`: what the emergencies take; `emergencies`: how many are granted. Whole again once they are reviewed. */
export const BUFFER_UNITS = ['points', 'emergencies'] as const;
export type Buffer = { readonly product: ProductId; readonly unit: (typeof BUFFER_UNITS)[number]; readonly size: number };

export type EmergencySettings = {
  readonly declarers: readonly Declarer[];
  /** How long the Product Owner is waited for before who stands in may answer, and that long again before the rule below. */
  readonly answerMinutes: number;
  /** Where neither answers: management may, or the lock stays as it is. */
  readonly unanswered: 'management' | 'staysLocked';
  /** Products without one are not counted. */
  readonly buffers: readonly Buffer[];
};

export const USUAL_EMERGENCIES: EmergencySettings = {
  declarers: ['productOwners', 'facilitators', 'management'],
  answerMinutes: 60,
  unanswered: 'staysLocked',
  buffers: [],
};
