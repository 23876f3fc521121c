/** Parts that the schemas of several calls share. */
import * as v from 'valibot';
import type { Cadence } from '../../domain/calendar/cadence';
import { DECISION_KINDS, type DecisionRights } from '../../domain/decisionRights';
import { BUFFER_UNITS, DECLARERS, type EmergencySettings, USUAL_EMERGENCIES } from '../../domain/emergency/emergencySettings';
import { type Member, ROLES } from '../../domain/forum/people';
import type { ForumSettings } from '../../domain/forum/settings';
import { LONGEST_NAME } from '../../domain/forum/setup';
import type { AccountId, BoardId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';

export const LONGEST_LINE = 250;
export const LONGEST_TEXT = 4000;

/** The brand exists for the compiler only: an id is a short text. */
export const id = <T extends string>(pattern: RegExp) =>
  v.custom<T>((value) => typeof value === 'string' && pattern.test(value), 'must be an id');
export const account = id<AccountId>(/^[\w:-]{1,128}$/);
export const board = id<BoardId>(/^\d{1,18}$/);
export const issue = id<IssueId>(/^\d{1,18}$/);
export const product = id<ProductId>(/^[\w-]{1,64}$/);
export const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME));
/** One line that must say something. */
export const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LINE));
/** May be empty. */
export const text = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT));
export const nothing = v.strictObject({});
/** Counted from 1. */
export const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60));
/** Between 2000 and 2100: anything else is a slip. */
export const at = v.custom<Instant>(
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 946_684_800_000 && value < 4_102_444_800_000,
  'must be an instant between 2000 and 2100',
);

/** The pattern alone lets the 30th of February through. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isOfTheCalendar, 'must be a day of the calendar'));
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** `YYYY-MM-DDTHH:MM`, of this century. */
export const localTime = v.pipe(
  v.string(),
  v.regex(/^20\d{2}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/),
  v.check((value) => isOfTheCalendar(value.slice(0, 10)), 'must be a day of the calendar'),
);
export const zone = v.pipe(v.string(), v.maxLength(64));

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const weekday = whole(1, 7);

export const cadence: v.GenericSchema<unknown, Cadence> = v.union([
  v.strictObject({ everyWeeks: whole(1, 52), weekdays: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)), time, firstDate: day }),
  v.strictObject({
    everyMonths: whole(1, 12),
    on: v.union([v.strictObject({ nth: v.picklist([-1, 1, 2, 3, 4, 5]), weekday }), v.strictObject({ day: whole(1, 31) })]),
    time,
    firstDate: day,
  }),
]);

export const member: v.GenericSchema<unknown, Member> = v.strictObject({ person: account, role: v.picklist(ROLES) });

const emergencies: v.GenericSchema<unknown, EmergencySettings> = v.strictObject({
  declarers: v.pipe(v.array(v.picklist(DECLARERS)), v.minLength(1), v.maxLength(DECLARERS.length)),
  answerMinutes: minutes,
  unanswered: v.picklist(['management', 'staysLocked']),
  buffers: v.pipe(v.array(v.strictObject({ product, unit: v.picklist(BUFFER_UNITS), size: whole(0, 10_000) })), v.maxLength(100)),
});

export const settings: v.GenericSchema<unknown, ForumSettings> = v.strictObject({
  impediments: v.picklist(['mainAgenda', 'separateTeam']),
  lockRule: v.picklist(['refine', 'strict']),
  lockOn: v.picklist(['order', 'decisions']),
  timeboxMinutes: minutes,
  minutesAnItem: minutes,
  silence: v.picklist(['renews', 'ends']),
  filedProposals: v.picklist(['silentUntilDigest', 'toldAtOnce']),
  digestHours: whole(0, 14 * 24),
  cutOffHours: whole(0, 14 * 24),
  closedByRuleAfterMinutes: whole(15, 7 * 24 * 60),
  workday: v.strictObject({
    weekdays: v.pipe(v.array(weekday), v.minLength(1), v.maxLength(7)),
    from: time,
    to: time,
    holidays: v.pipe(v.array(day), v.maxLength(400)),
  }),
  /** Absent in records from before there were any. */
  emergencies: v.optional(emergencies, USUAL_EMERGENCIES),
});

export const decisionKind = v.picklist(DECISION_KINDS);
export const decides = v.picklist(['productOwner', 'management', 'bothByPathway']);
export const rights: v.GenericSchema<unknown, DecisionRights> = v.strictObject({
  version: number,
  table: v.strictObject(v.entriesFromList(DECISION_KINDS, decides)),
});

function isOfTheCalendar(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
