/** What the calls about the calendar accept. */
import * as v from 'valibot';
import type { CalendarCalls } from '../calls/calendarCalls';
import { at, cadence, line, localTime, zone } from './parts';
import type { SchemasOf } from './schemasOf';

export const calendarSchemas: SchemasOf<CalendarCalls> = {
  showCalendar: v.strictObject({ zone }),
  previewCadence: v.strictObject({ cadence, forumZone: zone, zone }),
  setCadence: v.strictObject({ cadence: v.nullable(cadence) }),
  skipDate: v.strictObject({ planned: at, reason: line }),
  moveDate: v.strictObject({ planned: at, to: localTime, reason: line }),
  addDate: v.strictObject({ to: localTime, reason: line }),
  undoDateChange: v.strictObject({ planned: at }),
};
