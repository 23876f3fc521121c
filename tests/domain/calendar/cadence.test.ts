import { isZone, nextPlanned } from '../../../src/domain/calendar/cadence';
import { formatInstant, parseInstant } from '../../../src/domain/instant';

const mondays = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };

describe('C1 a forum meets every k weeks on named days', () => {
  it('takes the next named day after the given instant', () => {
    const tuesdayThursday = { everyWeeks: 1, weekdays: [2, 4], time: '08:30', firstDate: '2027-03-02' };
    const next = nextPlanned(tuesdayThursday, 'America/Chicago', parseInstant('2027-03-09T16:00:00Z'));
    expect(next && formatInstant(next)).toBe('2027-03-11T14:30:00.000Z');
  });

  it('skips the weeks between', () => {
    const secondMondays = { everyWeeks: 2, weekdays: [1], time: '09:00', firstDate: '2027-03-01' };
    const next = nextPlanned(secondMondays, 'America/Los_Angeles', parseInstant('2027-03-01T17:00:00Z'));
    expect(next && formatInstant(next)).toBe('2027-03-15T16:00:00.000Z');
  });

  it('never answers the instant it was asked after', () => {
    const at = parseInstant('2027-03-08T19:00:00Z');
    const next = nextPlanned(mondays, 'America/New_York', at);
    expect(next).toBeGreaterThan(at);
  });
});

describe('C2 wall-clock time stays over a change of clocks and UTC moves', () => {
  it.each(['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe'])('gives the same instant on a machine in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const next = nextPlanned(mondays, 'America/New_York', parseInstant('2027-03-08T20:30:00Z'));
      expect(next && formatInstant(next)).toBe('2027-03-15T18:00:00.000Z');
    } finally {
      process.env['TZ'] = before;
    }
  });

  it('knows real zones and refuses others', () => {
    expect(isZone('Asia/Kolkata')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
