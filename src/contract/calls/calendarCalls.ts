/** Calls about when a forum plans to meet. Nothing here unlocks anything. */
import type { Cadence } from '../../domain/calendar/cadence';
import type { Calendar, DateChange } from '../../domain/calendar/calendar';
import type { DateRefusal } from '../../domain/calendar/changeDates';
import type { Instant } from '../../domain/instant';
import type { NotTheFacilitator } from './forumCalls';

export type CalendarRefusal = NotTheFacilitator | DateRefusal;

export type CalendarCalls = {
  /** The next ten events; `zone` is the reader's. */
  showCalendar: { input: { zone: string }; value: CalendarView; refusal: never };
  /** The next ten events of a cadence that is not saved yet. */
  previewCadence: {
    input: { cadence: Cadence; forumZone: string; zone: string };
    value: readonly PlannedEventView[];
    refusal: { code: 'unknownZone'; zone: string };
  };
  setCadence: { input: { cadence: Cadence | null }; value: CalendarView; refusal: CalendarRefusal };
  skipDate: { input: { planned: Instant; reason: string }; value: CalendarView; refusal: CalendarRefusal };
  /** `to` is local to the forum's zone: `YYYY-MM-DDTHH:MM`. */
  moveDate: { input: { planned: Instant; to: string; reason: string }; value: CalendarView; refusal: CalendarRefusal };
  addDate: { input: { to: string; reason: string }; value: CalendarView; refusal: CalendarRefusal };
  /** Takes a skip, a move or an addition back. */
  undoDateChange: { input: { planned: Instant }; value: CalendarView; refusal: CalendarRefusal };
};

export type CalendarView = {
  calendar: Calendar;
  next: readonly PlannedEventView[];
  mayChange: boolean;
  asOf: Instant;
};

export type PlannedEventView = {
  at: Instant;
  change: DateChange | null;
  /** The reader's clock differs from the forum's by another number of hours than at the occurrence before. */
  isUnusualForReader: boolean;
  /** `YYYY-MM-DDTHH:MM` in the forum's zone, in the reader's, and in UTC. */
  local: { forum: string; reader: string; utc: string };
};
