import { BacklogModel } from './backlogModel';
import { moveKey, type Observation } from './observation';
import { OWNER, ranked } from './ranked';

const STALE_MS = 10;

/** Something came back from a sprint before the close that agreed `a` to be the first. */
function lockedAfterReturn(order: readonly string[], { closedAt }: { closedAt: number }): BacklogModel {
  const model = new BacklogModel(OWNER);
  model.see(ranked('d', order, { what: 'left' }), false);
  model.see(ranked('d', order, { at: 2, what: 'returned', isSprintReturn: true }), false);
  model.see(ranked('d', order, { at: 2, isSprintReturn: true }), false);
  model.lock(order, { at: closedAt, staleMs: STALE_MS, agreed: [{ kind: 'top', issue: 'a' }] });
  return model;
}

describe('L15 the model of a backlog', () => {
  it('holds nobody to an agreed position that the return from a sprint has undone', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'above', issue: 'b', other: 'c' }] });
    model.see(ranked('c', ['c', 'a', 'b'], { actor: 'sales', isSprintReturn: true }), true);
    model.see(ranked('b', ['c', 'b', 'a'], { at: 2 }), true);
    expect(model.forbidden).toEqual([]);
    expect(model.relations.get('b', 'a')).toBe('above');
  });

  it('cannot tell while the event of what has undone it is still on its way', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'above', issue: 'b', other: 'c' }] });
    const returned = moveKey({ issue: 'c', at: 1 });
    const unsettled = new Set([returned]);
    model.see(ranked('c', ['c', 'a', 'b'], { actor: 'sales', isSprintReturn: true, unsettled }), true);
    model.see(ranked('b', ['c', 'b', 'a'], { at: 2, unsettled }), true);
    expect(model.forbidden.map(({ mustBreach }) => mustBreach)).toEqual([false]);
    expect([...model.exceptions.keys()]).toContain('agreementUnsure');
  });

  it('cannot tell of a break when the other issue moves before it is settled', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'below', issue: 'b', other: 'a' }] });
    model.see(ranked('a', ['b', 'a', 'c']), true);
    expect(model.isStanding('a')).toBe(true);
    const broken = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('b', ['a', 'c', 'b'], { at: 2, actor: 'sales', unsettled: new Set([broken]) }), true);
    expect(model.isStanding('a')).toBe(false);
  });

  it('cannot tell which of several issues that were dragged at once broke it', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    model.see(ranked('c', ['a', 'c', 'b']), true);
    model.see(ranked('a', ['c', 'a', 'b']), true);
    expect([model.isStanding('a'), model.isStanding('c')]).toEqual([false, false]);
  });

  it('nor which of those that it names, while their events are on their way', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'above', issue: 'a', other: 'b' }] });
    const [one, other] = [moveKey({ issue: 'b', at: 1 }), moveKey({ issue: 'a', at: 1 })];
    model.see(ranked('b', ['a', 'c', 'b'], { unsettled: new Set([one]) }), true);
    model.see(ranked('a', ['c', 'b', 'a'], { unsettled: new Set([one, other]) }), true);
    expect([model.isStanding('a'), model.isStanding('b')]).toEqual([false, false]);
  });

  it('cannot tell whether the first was the first when something new may stand above it', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    const made = moveKey({ issue: 'd', at: 1 });
    model.see(ranked('d', ['d', 'a', 'b', 'c'], { actor: 'sales', what: 'created', unsettled: new Set([made]) }), true);
    model.see(ranked('a', ['d', 'b', 'c', 'a'], { at: 2, actor: 'sales', unsettled: new Set([made]) }), true);
    model.see(ranked('a', ['d', 'a', 'b', 'c'], { at: 3, byApp: true }), true);
    model.see(ranked('a', ['d', 'b', 'c', 'a'], { at: 4 }), true);
    expect(model.isStanding('a')).toBe(false);
  });

  it('nor when something above it came back that was away at the close', () => {
    const model = new BacklogModel(OWNER);
    model.see(ranked('d', ['d', 'a', 'b'], { what: 'left' }), false);
    model.lock(['d', 'a', 'b'], { at: 2, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    model.see(ranked('d', ['d', 'a', 'b'], { at: 3, actor: 'sales', what: 'returned' }), true);
    model.see(ranked('a', ['d', 'b', 'a'], { at: 4 }), true);
    expect(model.isStanding('a')).toBe(false);
    expect(model.forbidden.map(({ mustBreach }) => mustBreach)).toEqual([false]);
  });

  it('nor when something above it came back so shortly before the close that the reading may have missed it', () => {
    const returned = lockedAfterReturn(['d', 'a', 'b'], { closedAt: 2 + STALE_MS });
    returned.see(ranked('a', ['d', 'b', 'a'], { at: 5 + STALE_MS }), true);
    expect(returned.isStanding('a')).toBe(false);
  });

  it('tells that nothing is held by an agreed first that something stood above as the order was read', () => {
    const returned = lockedAfterReturn(['d', 'a', 'b'], { closedAt: 3 + STALE_MS });
    returned.see(ranked('a', ['d', 'b', 'a'], { at: 5 + STALE_MS }), true);
    expect(returned.forbidden).toEqual([]);
    expect(returned.relations.get('a', 'b')).toBe('below');
  });

  it('holds to an agreed first where what came back stands below it', () => {
    const returned = lockedAfterReturn(['a', 'd', 'b'], { closedAt: 2 + STALE_MS });
    returned.see(ranked('a', ['d', 'b', 'a'], { at: 5 + STALE_MS }), true);
    expect(returned.forbidden).toHaveLength(1);
    expect(returned.isStanding('a')).toBe(true);
  });

  it('nor whether it was when all that stood above it, or that it passed, has left the backlog: that may have got lost', () => {
    const left = (order: readonly string[]): BacklogModel => {
      const model = new BacklogModel(OWNER);
      model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'b' }] });
      model.see(ranked(order[0] ?? '', order, { isSprintReturn: true }), true);
      model.see(ranked('a', order, { at: 2, what: 'left' }), true);
      return model;
    };
    const above = left(['a', 'b', 'c']);
    above.see(ranked('b', ['a', 'c', 'b'], { at: 3 }), true);
    expect(above.isStanding('b')).toBe(false);
    const below = left(['b', 'a', 'c']);
    below.see(ranked('b', ['a', 'b', 'c'], { at: 3 }), true);
    expect(below.isStanding('b')).toBe(false);
  });

  it('remembers that one did not stand while it cannot be told whether it does', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'above', issue: 'a', other: 'b' }] });
    expect(model.promises.kept(model.relations)).toHaveLength(1);
    model.see(ranked('b', ['b', 'a', 'c'], { isSprintReturn: true }), true);
    model.relations.set('a', 'b', null);
    model.rest(['b', 'a', 'c'], { isLocked: false, unsettled: new Set() });
    expect(model.promises.kept(model.relations)).toEqual([]);
  });

  it('takes one for kept no longer when an emergency let one of its issues go where nobody can tell', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'below', issue: 'b', other: 'a' }] });
    const dragged = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('a', ['b', 'c', 'a'], { actor: 'sales', unsettled: new Set([dragged]) }), true);
    expect(model.promises.kept(model.relations)).toHaveLength(1);
    model.see(ranked('b', ['b', 'c', 'a'], { at: 2, actor: 'sales', unsettled: new Set([dragged]) }), false);
    expect(model.promises.kept(model.relations)).toEqual([]);
  });

  it('holds the Product Owner again to one that did not stand at the close, once it does', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'b' }] });
    model.see(ranked('c', ['a', 'c', 'b']), true);
    expect(model.forbidden).toEqual([]);
    model.see(ranked('a', ['c', 'b', 'a'], { at: 2 }), true);
    model.see(ranked('c', ['b', 'c', 'a'], { at: 3 }), true);
    expect(model.forbidden).toEqual([]);
    model.see(ranked('c', ['c', 'b', 'a'], { at: 4 }), true);
    expect(model.forbidden).toHaveLength(1);
  });

  it('blames nobody for what stood above the first place before', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'top', issue: 'a' }] });
    const forbidden = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('a', ['b', 'c', 'a'], { actor: 'sales', unsettled: new Set([forbidden]) }), true);
    model.see(ranked('d', ['d', 'b', 'c', 'a'], { at: 2, actor: 'sales', what: 'created', unsettled: new Set([forbidden]) }), true);
    model.see(ranked('a', ['d', 'a', 'b', 'c'], { at: 3, byApp: true }), true);
    model.see(ranked('b', ['d', 'a', 'c', 'b'], { at: 4 }), true);
    expect(model.forbidden.map(({ move }) => move.issue)).toEqual(['a']);
  });

  it('holds the Product Owner to one that stands', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [{ kind: 'above', issue: 'b', other: 'c' }] });
    model.see(ranked('b', ['a', 'c', 'b']), true);
    expect(model.forbidden).toHaveLength(1);
  });
});

describe('L9 the model of a backlog', () => {
  it('takes nothing into the agreed order that an emergency let people rank where no backlog shows it', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b'], { at: 0, staleMs: 0, agreed: [] });
    model.see({ ...ranked('b', ['a', 'b']), what: 'left' }, true);
    model.see(ranked('b', ['b', 'a'], { at: 2, actor: 'sales', isOut: true }), false);
    expect(model.members.get('b')?.isKnown).toBe(false);
  });
});

describe('W1 the model of a backlog', () => {
  const closedOver = (staysUnsettled: boolean): BacklogModel => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [] });
    const moved = staysUnsettled ? [moveKey({ issue: 'c', at: 1 })] : [];
    model.see(ranked('c', ['a', 'c', 'b'], { actor: 'sales', unsettled: new Set([moveKey({ issue: 'c', at: 1 })]) }), true);
    model.lock(['a', 'c', 'b'], { at: 2, staleMs: 0, agreed: [] });
    model.see(
      ranked('b', ['a', 'b', 'c'], { at: 3, actor: 'sales', unsettled: new Set([...moved, moveKey({ issue: 'b', at: 3 })]) }),
      true,
    );
    return model;
  };

  it('agrees to what stands at a close, whoever moved it before', () => {
    expect(closedOver(false).relations.get('c', 'b')).toBe('above');
  });

  it('cannot tell on which side of it a neighbour was that is dragged away before its event has come', () => {
    expect(closedOver(true).relations.get('c', 'b')).toBeNull();
    expect(closedOver(true).relations.get('a', 'c')).toBe('above');
  });

  it('lets nobody put back what was agreed to by a close', () => {
    const model = closedOver(true);
    model.see(ranked('c', ['a', 'b', 'c'], { at: 4, byApp: true }), true);
    expect(model.touchedUnmoved).toHaveLength(1);
  });
});

describe('R1 the model of a backlog', () => {
  const restedAfter = (isUntold: boolean): BacklogModel => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b'], { at: 0, staleMs: 0, agreed: [] });
    const unsettled = new Set([moveKey({ issue: 'b', at: 1 })]);
    model.see(ranked('b', ['b', 'a'], { actor: 'sales', unsettled }), true);
    model.rest(['b', 'a'], { isLocked: true, unsettled: isUntold ? unsettled : new Set() });
    model.see(ranked('b', ['a', 'b'], { at: 2, byApp: true }), true);
    return model;
  };

  it('lets go back what was moved before the last rest only if the app had not heard of it then', () => {
    expect(restedAfter(true).touchedUnmoved).toEqual([]);
    expect(restedAfter(false).touchedUnmoved).toHaveLength(1);
  });
});

describe('L12 the model of a backlog', () => {
  it('asks for no breach of a move over a place that nobody has read yet', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [] });
    const chosen = moveKey({ issue: 'a', at: 1 });
    model.see(ranked('a', ['b', 'a', 'c'], { unsettled: new Set([chosen]) }), true);
    model.see(ranked('a', ['a', 'b', 'c'], { at: 2, actor: 'sales', unsettled: new Set([chosen]) }), true);
    expect(model.forbidden.map(({ mustBreach }) => mustBreach)).toEqual([false]);
    expect([...model.exceptions.keys()]).toContain('placeOverwritten');
  });

  it('nor of one before that, since nobody can say whether it came home', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b', 'c'], { at: 0, staleMs: 0, agreed: [] });
    const [first, chosen] = [moveKey({ issue: 'a', at: 1 }), moveKey({ issue: 'a', at: 2 })];
    model.see(ranked('a', ['b', 'a', 'c'], { actor: 'sales', unsettled: new Set([first]) }), true);
    expect(model.forbidden.map(({ mustBreach }) => mustBreach)).toEqual([true]);
    model.see(ranked('a', ['b', 'c', 'a'], { at: 2, unsettled: new Set([first, chosen]) }), true);
    model.see(ranked('a', ['a', 'b', 'c'], { at: 3, actor: 'sales', unsettled: new Set([first, chosen]) }), true);
    expect(model.forbidden.map(({ mustBreach }) => mustBreach)).toEqual([false, false]);
  });
});

describe('L18 the model of a backlog', () => {
  it('takes a place given right after making as part of it, and no move of what was agreed since', () => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b'], { at: 0, staleMs: 0, agreed: [] });
    model.see(ranked('c', ['a', 'b', 'c'], { actor: 'sales', what: 'created' }), true);
    model.see(ranked('c', ['c', 'a', 'b'], { actor: 'sales', at: 2 }), true);
    expect(model.forbidden).toEqual([]);
    model.lock(['c', 'a', 'b'], { at: 3, staleMs: 0, agreed: [] });
    model.see(ranked('c', ['a', 'c', 'b'], { actor: 'sales', at: 4 }), true);
    expect(model.forbidden).toHaveLength(1);
    expect(model.relations.get('c', 'a')).toBe('above');
  });
});

describe('L9 the model of a backlog', () => {
  const returning = (draggedAt: number, said: Partial<Observation> = {}): BacklogModel => {
    const model = new BacklogModel(OWNER);
    model.lock(['a', 'b'], { at: 0, staleMs: 0, agreed: [] });
    model.see(ranked('a', ['a', 'b'], { what: 'left', isOut: true }), true);
    model.see(ranked('a', ['a', 'b'], { at: 2, what: 'returned', isSprintReturn: true, ...said }), true);
    model.see(ranked('a', ['b', 'a'], { at: draggedAt, actor: 'sales' }), true);
    return model;
  };

  it('cannot tell a drag right after the completion of a sprint from what the completion ranked', () => {
    expect(returning(5_002).isStanding('a')).toBe(false);
    expect([...returning(5_002).exceptions.keys()]).toContain('returnDragged');
  });

  it('but can later, and after any other return', () => {
    expect(returning(5_003).isStanding('a')).toBe(true);
    expect(returning(3, { isSprintReturn: false }).isStanding('a')).toBe(true);
  });
});
