import { LONGEST_MS, type Declaration, declared, mayDeclare } from '../../../src/domain/emergency/declaring';
import { plusMs } from '../../../src/domain/instant';
import { NOON, after, asked, charge, declaration, first, forum, second, who, withRule } from './emergencyForum';

const tried = (said: Partial<Declaration>, by = who.manager) => declared(forum, { ...declaration, ...said }, { number: 1, by, at: NOON });

describe('U1 only named people declare an emergency', () => {
  it('Product Owners, facilitators and management, unless the forum says otherwise', () => {
    const may = Object.values(who).filter((person) => mayDeclare(forum, person));
    expect(new Set(may)).toEqual(new Set([who.owner, who.otherOwner, who.facilitator, who.manager, who.secondManager]));
  });

  it.each([
    ['stakeholders' as const, who.stranger],
    ['leadershipTeam' as const, who.colleague],
  ])('%s alone, where the setting names them', (declarer, person) => {
    const changed = withRule({ declarers: [declarer] });
    expect([mayDeclare(changed, person), mayDeclare(changed, who.owner)]).toEqual([true, false]);
  });

  it('and whoever else tries is told who may', () => {
    expect(tried({}, who.stranger)).toEqual({
      ok: false,
      refusal: { code: 'mayNotDeclare', declarers: [who.owner, who.otherOwner, who.facilitator, who.manager, who.secondManager] },
    });
  });
});

describe('U2 an emergency says what it is', () => {
  it.each<[string, Partial<Declaration>]>([
    ['products', { parts: [] }],
    ['harm', { harm: '  ' }],
    ['wanted', { wanted: '' }],
    ['scope', { parts: [{ product: charge, issues: [], points: 0 }] }],
    ['end', { until: null }],
  ])('and is refused without its %s', (missing, said) => {
    expect(tried(said)).toEqual({ ok: false, refusal: { code: 'incomplete', missing: [missing] } });
  });

  it.each([
    ['now', NOON],
    ['after more than seven days', plusMs(NOON, LONGEST_MS + 1)],
  ])('and does not end %s', (_when, until) => {
    expect(tried({ until })).toEqual({ ok: false, refusal: { code: 'endMakesNoSense', latest: plusMs(NOON, LONGEST_MS) } });
  });

  it('each product once, and of this forum', () => {
    const [part] = declaration.parts;
    expect(tried({ parts: part ? [part, part] : [] })).toMatchObject({ refusal: { code: 'noSuchProduct' } });
  });

  it('what an exact change moves need not be named again', () => {
    const changes = [{ kind: 'place' as const, product: charge, issues: [second], where: { kind: 'top' as const } }];
    expect(asked({ ...declaration, changes, parts: [{ product: charge, issues: [first], points: 0 }] }).parts).toMatchObject([
      { issues: [first, second] },
    ]);
    expect(asked({ ...declaration, changes, parts: [{ product: charge, issues: null, points: 0 }], until: after(5) }).parts).toMatchObject([
      { issues: null },
    ]);
  });
});
