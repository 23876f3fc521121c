/** The forms a forum may begin with: each a set of named settings, all visible and editable before saving (rule F7). */
import { USUAL_EMERGENCIES } from '../emergency/emergencySettings';
import { DEFAULT_RIGHTS, type DecisionRights } from '../decisionRights';
import type { FormName, ForumSettings } from './settings';

/** How a form plans its events; `time` is `HH:MM`. */
export type PlannedForm = { readonly everyWeeks: number; readonly weekdays: readonly number[]; readonly time: string } | null;
export type Form = { readonly settings: ForumSettings; readonly rights: DecisionRights; readonly plan: PlannedForm };

const BLANK: ForumSettings = {
  impediments: 'mainAgenda',
  lockRule: 'refine',
  lockOn: 'order',
  timeboxMinutes: 60,
  minutesAnItem: 10,
  silence: 'ends',
  filedProposals: 'silentUntilDigest',
  digestHours: 24,
  cutOffHours: 0,
  closedByRuleAfterMinutes: 240,
  workday: { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] },
  emergencies: USUAL_EMERGENCIES,
};

export const FORMS: Readonly<Record<FormName, Form>> = {
  patientKeeper: {
    settings: { ...BLANK, timeboxMinutes: 90, minutesAnItem: 8, silence: 'renews' },
    // Go-live dates move often here, so the Product Owner decides them in the room.
    rights: { ...DEFAULT_RIGHTS, table: { ...DEFAULT_RIGHTS.table, contractDate: 'productOwner' } },
    plan: { everyWeeks: 1, weekdays: [1], time: '14:00' },
  },
  threeM: {
    settings: { ...BLANK, impediments: 'separateTeam', timeboxMinutes: 60, silence: 'renews' },
    rights: DEFAULT_RIGHTS,
    plan: { everyWeeks: 1, weekdays: [2, 4], time: '09:00' },
  },
  saab: {
    settings: { ...BLANK, timeboxMinutes: 120, minutesAnItem: 15, lockRule: 'strict' },
    rights: DEFAULT_RIGHTS,
    plan: { everyWeeks: 3, weekdays: [1], time: '13:00' },
  },
  apple: {
    settings: { ...BLANK, lockOn: 'decisions', timeboxMinutes: 120, minutesAnItem: 20 },
    rights: { ...DEFAULT_RIGHTS, table: { ...DEFAULT_RIGHTS.table, emphasis: 'bothByPathway', direction: 'bothByPathway' } },
    plan: { everyWeeks: 2, weekdays: [3], time: '10:00' },
  },
  blank: { settings: BLANK, rights: DEFAULT_RIGHTS, plan: null },
};
