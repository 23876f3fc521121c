import { eventId } from '../../../src/domain/ids';
import { parseInstant, plusMs } from '../../../src/domain/instant';
import { lockStateAt, withLockChange } from '../../../src/domain/lock/lockState';

const closed = parseInstant('2027-03-08T20:30:00Z');
const planned = parseInstant('2027-03-15T18:00:00Z');
const opened = parseInstant('2027-03-15T18:07:00Z');
const history = [
  { at: closed, to: 'locked' as const, event: eventId(41) },
  { at: opened, to: 'open' as const, event: eventId(42) },
];

describe('W1 a product is locked from the close of an event to the actual opening of the next', () => {
  it('is off before any event was closed', () => {
    expect(lockStateAt([], closed)).toEqual({ state: 'off' });
    expect(lockStateAt(history, plusMs(closed, -1))).toEqual({ state: 'off' });
  });

  it('includes the instant of closing and excludes the instant of opening', () => {
    expect(lockStateAt(history, closed).state).toBe('locked');
    expect(lockStateAt(history, plusMs(opened, -1)).state).toBe('locked');
    expect(lockStateAt(history, opened)).toEqual({ state: 'open', since: opened, event: eventId(42) });
  });
});

describe('W2 a late start keeps the lock', () => {
  it('is still locked at the planned time, whatever the schedule says', () => {
    expect(lockStateAt(history, planned).state).toBe('locked');
    expect(lockStateAt(history, parseInstant('2027-03-15T18:03:00Z')).state).toBe('locked');
  });
});

describe('W3 the lock changes only when an event is closed or opened', () => {
  it('ignores a change to the state that already holds', () => {
    expect(withLockChange(history, { at: plusMs(opened, 5), to: 'open', event: eventId(42) })).toBe(history);
  });

  it('does not open what was never locked', () => {
    expect(withLockChange([], { at: opened, to: 'open', event: eventId(1) })).toEqual([]);
  });
});
