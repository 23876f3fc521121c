import { MINUTE_MS } from '../../../src/domain/instant';
import { forgottenUntil, historyFrom, REMEMBERED_MS, REMEMBERED_TOGETHER, stillRemembered } from '../../../src/domain/lock/memory';
import { SETTLED_KEPT_MS } from '../../../src/domain/lock/move';
import { after, settled } from '../../builders/moves';

const HOUR = 3_600;
const many = (count: number, at: number) =>
  Array.from({ length: count }, (_, index) => settled(String(index), { settledAt: after(at + index) }));

describe('L5 what is settled is remembered, so that the history tells what no event told', () => {
  it('forgets it after a day', () => {
    const kept = stillRemembered([settled('1', { settledAt: after(0) }), settled('2', { settledAt: after(60) })], after(24 * HOUR));
    expect(kept.map(({ issue }) => issue)).toEqual(['2']);
  });

  it('keeps the newest of very many, and all whose events may still come again', () => {
    const now = after(HOUR);
    const older = many(REMEMBERED_TOGETHER, 0);
    expect(stillRemembered([...older, settled('new', { settledAt: now })], now)).toHaveLength(REMEMBERED_TOGETHER);
    expect(stillRemembered([...older, settled('new', { settledAt: now })], now)).not.toContain(older[0]);
    expect(stillRemembered(many(REMEMBERED_TOGETHER + 9, HOUR - 250), now)).toHaveLength(REMEMBERED_TOGETHER + 9);
  });

  it('says up to when it may have forgotten', () => {
    expect(forgottenUntil(many(REMEMBERED_TOGETHER - 1, 60))).toBeNull();
    expect(forgottenUntil(many(REMEMBERED_TOGETHER, 60))).toBe(after(60));
  });
});

describe('L5 a change of rank that nobody told is a move as far back as is remembered', () => {
  const none = { locked: null, forgotten: null };

  it('since the lock closed, and right before, when the reading of the order may have missed it', () => {
    expect(historyFrom(after(5 * HOUR), { ...none, locked: after(0) })).toBe(after(0) - SETTLED_KEPT_MS);
  });

  it('not from before what was forgotten', () => {
    expect(historyFrom(after(5 * HOUR), { locked: after(0), forgotten: after(HOUR) })).toBe(after(HOUR + 60));
    expect(historyFrom(after(30 * HOUR), { ...none, locked: after(0) })).toBe(after(30 * HOUR) - REMEMBERED_MS + MINUTE_MS);
  });

  it('and always as far as an event may be late', () => {
    const late = after(5 * HOUR - 240) + 1;
    expect(historyFrom(after(5 * HOUR), none)).toBe(late);
    expect(historyFrom(after(5 * HOUR), { locked: after(5 * HOUR), forgotten: after(5 * HOUR - 10) })).toBe(late);
    expect(historyFrom(after(5 * HOUR), { locked: after(0), forgotten: after(5 * HOUR - 10) })).toBe(late);
  });
});
