import { BacklogModel } from './backlogModel';
import type { Observation } from './observation';
import { OWNER, ranked } from './ranked';

describe('L30 the model of a backlog counts the rounds of a fight', () => {
  const drag = (at: number, actor: string): Observation => ranked('c', ['c', 'a', 'b'], { at, actor });
  const putBack = (at: number): Observation => ranked('c', ['a', 'b', 'c'], { at, byApp: true });

  function fought(rounds: number): BacklogModel {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [] });
    for (let round = 1; round <= rounds; round += 1) {
      model.see(drag(2 * round, 'script'), true);
      model.see(putBack(2 * round + 1), true);
    }
    return model;
  }

  it('and cannot tell where it stays from the sixth move on', () => {
    const model = fought(5);
    expect(model.isStanding('c')).toBe(true);
    model.see(drag(20, 'script'), true);
    expect(model.isStanding('c')).toBe(false);
    model.rest(['c', 'a', 'b'], { isLocked: true, unsettled: new Set() });
    expect(model.isStanding('c')).toBe(false);
    model.lock(['c', 'a', 'b'], { at: 30, staleMs: 0, agreed: [] });
    expect(model.isStanding('c')).toBe(true);
  });

  it('for that mover alone, and only within an hour', () => {
    const model = fought(5);
    model.see(drag(20, 'chief'), true);
    expect(model.isStanding('c')).toBe(true);
    const later = fought(5);
    later.see(drag(4_000_000, 'script'), true);
    expect(later.isStanding('c')).toBe(true);
  });
});
