/** When the forum plans to meet: its facilitators' to say at any time, since no lock follows from it. */
import { parseInstant } from '../../../../src/domain/instant';
import { type RightsRow, byFacilitator } from '../row';

const planned = parseInstant('2027-03-22T18:00:00Z');
const added = parseInstant('2027-04-01T14:00:00Z');
const reason = 'The room is taken';
const cadence = { everyWeeks: 2, weekdays: [3], time: '09:00', firstDate: '2027-03-10' };

export const calendarRows: readonly RightsRow[] = [
  byFacilitator('setCadence', () => ({ cadence })),
  byFacilitator('setCadence', () => ({ cadence: null }), { what: 'to none' }),
  byFacilitator('skipDate', () => ({ planned, reason })),
  byFacilitator('moveDate', () => ({ planned, to: '2027-03-23T10:00', reason })),
  byFacilitator('addDate', () => ({ to: '2027-03-24T10:00', reason })),
  byFacilitator('undoDateChange', () => ({ planned: added })),
];
