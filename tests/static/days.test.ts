/** Days of a zone's calendar begin when its clock says so (C2). */
import { parseInstant } from '../../src/domain/instant';
import { nextDay, startOfDay } from '../../static/src/words/days';

describe('C2 a day begins by the clock of its zone', () => {
  it.each([
    ['2027-03-14', 'America/New_York', '2027-03-14T05:00:00Z'],
    ['2027-03-15', 'America/New_York', '2027-03-15T04:00:00Z'],
    ['2027-03-15', 'Asia/Kathmandu', '2027-03-14T18:15:00Z'],
    ['2027-10-03', 'Australia/Lord_Howe', '2027-10-02T13:30:00Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('%s in %s begins at %s, also where midnight is skipped', (day, zone, iso) => {
    expect(startOfDay(day, zone)).toBe(parseInstant(iso));
  });

  it('the day after the last of a month is the first of the next', () => {
    expect(nextDay('2028-02-29')).toBe('2028-03-01');
  });
});
