import { answered, turnsOf } from '../../../src/domain/emergency/answering';
import { phaseAt } from '../../../src/domain/emergency/emergency';
import { after, answering, asked, charge, declaration, forum, granted, lux, overBoth, value, who, withRule } from './emergencyForum';

const WAIT = 60;
const told = (change: Parameters<typeof answering>[0], emergency = asked(), of = forum) => {
  const outcome = answered(of, emergency, answering(change));
  return outcome.ok ? 'yes' : outcome.refusal.code;
};

describe('U3 the Product Owner answers for the own product', () => {
  it('and nobody else does at first, whatever their role', () => {
    const may = Object.values(who).filter((person) => told({ person }) === 'yes');
    expect(may).toEqual([who.owner]);
    expect(told({ person: who.facilitator })).toBe('notTheDecider');
  });

  it('and the answer stands', () => {
    const emergency = value(answered(forum, asked(), answering({ isGranted: false })));
    expect(told({ now: after(20) }, emergency)).toBe('alreadyAnswered');
  });

  it('not after its end, and not of a product that it does not name', () => {
    expect(told({ now: after(240) })).toBe('isOver');
    expect(told({ product: lux, person: who.otherOwner })).toBe('noSuchProduct');
  });
});

describe('U4 who answers where the Product Owner does not', () => {
  it('who stands in, once the stated wait is over, in the name of the Product Owner', () => {
    expect(answered(forum, asked(), answering({ person: who.proxy, now: after(WAIT - 1) }))).toEqual({
      ok: false,
      refusal: { code: 'notYourTurnYet', from: after(WAIT) },
    });
    const [part] = value(answered(forum, asked(), answering({ person: who.proxy, now: after(WAIT) }))).parts;
    expect(part?.answer).toMatchObject({ way: 'proxy', voice: { by: who.proxy, for: who.owner } });
  });

  it('then management, where the rule says so, and nobody where the lock stays', () => {
    const managed = withRule({ unanswered: 'management' });
    expect(told({ person: who.secondManager, now: after(2 * WAIT - 1) }, asked(), managed)).toBe('notYourTurnYet');
    expect(told({ person: who.secondManager, now: after(2 * WAIT) }, asked(), managed)).toBe('yes');
    expect(told({ person: who.secondManager, now: after(3 * WAIT) })).toBe('notTheDecider');
  });

  it('management after one wait where nobody stands in', () => {
    const managed = { ...withRule({ unanswered: 'management' }), proxies: [] };
    expect(turnsOf(managed, asked(), { product: charge, now: after(0) }).map(({ way, from }) => [way, from])).toEqual([
      ['owner', after(0)],
      ['management', after(WAIT)],
    ]);
  });

  it('but never who declared it', () => {
    const managed = withRule({ unanswered: 'management' });
    expect(told({ person: who.manager, now: after(200) }, asked(), managed)).toBe('notYourOwn');
    const byProxy = { ...asked(), declaredBy: who.proxy };
    expect(told({ person: who.proxy, now: after(200) }, byProxy)).toBe('notYourOwn');
    expect(told({}, asked(declaration, who.owner))).toBe('yes');
  });
});

describe('U5 an emergency over two products', () => {
  it('is open once both have granted it, and refused with one No', () => {
    const half = value(answered(forum, asked(overBoth), answering()));
    expect(phaseAt(half, after(20))).toBe('asked');
    expect(phaseAt(granted(asked(overBoth)), after(20))).toBe('open');
    const no = value(answered(forum, half, answering({ product: lux, person: who.otherOwner, isGranted: false })));
    expect(phaseAt(no, after(20))).toBe('refused');
  });
});
