import { isBurst } from '../../../src/domain/lock/burst';
import { after, noted } from '../../builders/moves';

const moves = (count: number, from: number) => Array.from({ length: count }, (_, index) => noted(String(index + 1), { at: after(from) }));

describe('R5 a burst of moves is repaired once it is over', () => {
  it('is more moves than surgery should take calls, the last of them not long ago', () => {
    expect(isBurst(moves(41, 0), after(4))).toBe(true);
    expect(isBurst(moves(40, 0), after(4))).toBe(false);
    expect(isBurst(moves(41, 0), after(5))).toBe(false);
  });

  it('is waited for no longer than twenty seconds', () => {
    const goingOn = (since: number) => isBurst([...moves(41, 30 - since), noted('99', { at: after(29) })], after(30));
    expect(goingOn(19)).toBe(true);
    expect(goingOn(20)).toBe(false);
  });
});
