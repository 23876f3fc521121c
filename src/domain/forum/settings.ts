/** What a form switches, as named settings: nothing in the product asks a forum for the name of its form (rule F7). */
import type { EmergencySettings } from '../emergency/emergencySettings';

export type FormName = 'patientKeeper' | 'threeM' | 'saab' | 'apple' | 'blank';

export type ForumSettings = {
  /** Where impediments are handled: on the forum's own agenda, or by a separate leadership team; then the agenda shows only their count. */
  readonly impediments: 'mainAgenda' | 'separateTeam';
  /** Rule of the lock: `refine` lets the Product Owner order around the agreed positions, `strict` nobody. */
  readonly lockRule: 'refine' | 'strict';
  /** `decisions`: no backlog is ranked back; what is locked is the decisions. */
  readonly lockOn: 'order' | 'decisions';
  readonly timeboxMinutes: number;
  /** What an item takes unless somebody says otherwise. */
  readonly minutesAnItem: number;
  /** Agreements that nobody speaks of at the next event. */
  readonly silence: 'renews' | 'ends';
  /** Whether Product Owners hear of each proposal, or of all in the digest before the event. */
  readonly filedProposals: 'silentUntilDigest' | 'toldAtOnce';
  /** Hours before the planned beginning at which the digest goes out. */
  readonly digestHours: number;
  /** Proposals filed later than this before the event go to the one after. */
  readonly cutOffHours: number;
  /** An open event that nobody ends is closed by rule this long after its timebox. */
  readonly closedByRuleAfterMinutes: number;
  readonly workday: Workday;
  readonly emergencies: EmergencySettings;
};

/** The forum's working day, in its zone. */
export type Workday = {
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  /** `HH:MM`. */
  readonly from: string;
  readonly to: string;
  /** `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
};
