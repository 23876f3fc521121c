/** Which event comes next while nobody has opened the one that is due. */
import { dueEventOf } from '../../../src/domain/forum/dueEvent';
import type { Forum } from '../../../src/domain/forum/forum';
import { instant } from '../../../src/domain/instant';
import { facilitator } from '../../builders/people';
import { aForum } from './aForum';

const at = (iso: string) => instant(Date.parse(iso));
const mondays = { cadence: { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-08' }, changes: [] };
const closed: Forum['event'] = {
  state: 'closed',
  number: 41,
  closedAt: at('2027-03-08T15:30:00Z'),
  closedBy: facilitator,
  informationOnly: false,
};
const dueAt = (now: string, event: Forum['event'] = closed) =>
  dueEventOf(aForum({ calendar: mondays, event, madeAt: at('2027-03-01T00:00:00Z') }), at(now));

describe('W2 the next event, while it begins late', () => {
  it.each(['2027-03-15T14:00:00Z', '2027-03-15T14:03:00Z', '2027-03-16T01:59:00Z'])('is still the one that is due at %s', (now) => {
    expect(dueAt(now)).toBe(at('2027-03-15T14:00:00Z'));
    expect(dueAt(now, { state: 'notHeldYet' })).toBe(at('2027-03-15T14:00:00Z'));
  });

  it('is the one after where nobody opened it within half a day', () => {
    expect(dueAt('2027-03-16T02:01:00Z')).toBe(at('2027-03-22T14:00:00Z'));
  });

  it('is never the one that was held', () => {
    expect(dueAt('2027-03-08T15:31:00Z')).toBe(at('2027-03-15T14:00:00Z'));
  });
});
