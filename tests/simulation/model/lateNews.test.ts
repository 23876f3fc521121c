import { BacklogModel } from './backlogModel';
import { moveKey } from './observation';
import { OWNER, ranked } from './ranked';

describe('L15 what happens before a move is told of, the model', () => {
  it('cannot tell of a break when the other issue is deleted', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'below', issue: 'b', other: 'a' }] });
    model.see(ranked('a', ['b', 'a', 'c']), true);
    const broken = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('b', ['a', 'c'], { at: 2, what: 'gone', unsettled: new Set([broken]) }), true);
    expect(model.isStanding('a')).toBe(false);
  });

  it('nor of a move that was free to be made when that which had undone the promise is deleted', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['c', 'a', 'b'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    model.see(ranked('a', ['c', 'b', 'a']), true);
    expect(model.isStanding('a')).toBe(true);
    const free = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('c', ['b', 'a'], { at: 2, what: 'gone', unsettled: new Set([free]) }), true);
    expect(model.isStanding('a')).toBe(false);
  });

  it('knows that a move whose event is lost is no neighbour to go by, though all came to rest since', () => {
    const order = ['b', 'c', 'a'];
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [] });
    const lost = new Set([moveKey({ issue: 'a', at: 1 })]);
    model.see(ranked('a', order, { unsettled: lost }), true);
    model.rest(order, { isLocked: true, unsettled: lost });
    model.see(ranked('c', ['c', 'b', 'a'], { at: 2, actor: 'sales' }), true);
    expect(model.relations.get('a', 'c')).toBeNull();
    expect(model.relations.get('a', 'b')).toBe('below');
  });
});
