/** Prints what many cadences plan in many zones, and the machine's own zone: run on machines in different zones, it must say the same. */
import { createHash } from 'node:crypto';
import type { Cadence } from '../../../src/domain/calendar/cadence';
import { localOf } from '../../../src/domain/calendar/localTime';
import { nextEvents } from '../../../src/domain/calendar/nextEvents';
import { parseInstant } from '../../../src/domain/instant';

const zones = [
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Warsaw',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Africa/Cairo',
];
const firstDate = '2027-01-01';
const cadences: readonly Cadence[] = [
  { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate },
  { everyWeeks: 1, weekdays: [2, 4, 7], time: '02:15', firstDate },
  { everyWeeks: 3, weekdays: [7], time: '23:45', firstDate },
  { everyMonths: 1, on: { nth: -1, weekday: 7 }, time: '00:30', firstDate },
  { everyMonths: 2, on: { day: 31 }, time: '01:30', firstDate },
];

const planned = zones.flatMap((zone) =>
  cadences.flatMap((cadence) =>
    nextEvents({ calendar: { cadence, changes: [] }, zone }, { after: parseInstant('2027-01-15T12:00:00Z'), count: 56 }).map(
      ({ at }) => `${at} ${localOf(at, zone)}`,
    ),
  ),
);
const story = nextEvents(
  { calendar: { cadence: { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate }, changes: [] }, zone: 'America/New_York' },
  { after: parseInstant('2027-03-08T20:30:00Z'), count: 1 },
);
process.stdout.write(
  JSON.stringify({
    machine: new Date(2027, 6, 1).toISOString(),
    count: planned.length,
    plan: createHash('sha256').update(planned.join('\n')).digest('hex'),
    story: story.map(({ at }) => new Date(at).toISOString()),
  }),
);
