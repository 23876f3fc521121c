import { BacklogModel } from './backlogModel';
import { moveKey } from './observation';
import { OWNER, ranked } from './ranked';

describe('L15 the model of a backlog cannot tell whether an agreed first was the first', () => {
  it('when the first itself was moved while it was free to be, and nobody has told of it yet', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    const free = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('a', ['b', 'a', 'c'], { actor: 'sales', unsettled: new Set([free]) }), false);
    model.see(ranked('a', ['b', 'c', 'a'], { at: 2, unsettled: new Set([free]) }), true);
    expect(model.isStanding('a')).toBe(false);
  });

  it('while something stands above the first whose own place is not told', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    model.member('b').isFloating = true;
    model.relations.set('a', 'b', null);
    model.lastOrder = ['b', 'a', 'c'];
    model.see(ranked('c', ['b', 'c', 'a'], { at: 2 }), true);
    expect(model.isStanding('c')).toBe(false);
  });

  it('while something stands above the first whose place was told before, and is not any more', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    model.member('b').isFloating = true;
    model.relations.set('a', 'b', 'below');
    model.lastOrder = ['b', 'a', 'c'];
    model.see(ranked('a', ['b', 'c', 'a'], { at: 2 }), true);
    expect(model.isStanding('a')).toBe(false);
  });
});
