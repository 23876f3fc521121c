import { calledFalse, endedEarly, reviewed, withEnd } from '../../../src/domain/emergency/ending';
import { isReal, phaseAt } from '../../../src/domain/emergency/emergency';
import { owedBy, withManagementTold, withStep } from '../../../src/domain/emergency/responding';
import { tallyOf } from '../../../src/domain/emergency/tally';
import { after, asked, charge, declaration, forum, granted, inEvent, lux, overBoth, value, who } from './emergencyForum';

const picked = (emergency = granted(), datesMove = false) =>
  value(withStep(forum, emergency, { product: charge, step: 'cutScope', datesMove, person: who.owner, now: after(20) }));
const review = (emergency = picked(), { person = who.facilitator, is = true, of = inEvent() } = {}) =>
  reviewed(of, emergency, { person, now: after(210), isReal: is, note: '' });

describe('U6 an emergency ends before its time', () => {
  it('by who declared it, its Product Owner, who stands in, and a facilitator; by nobody else', () => {
    const may = Object.values(who).filter((person) => endedEarly(forum, granted(), { person, now: after(30) }).ok);
    expect(new Set(may)).toEqual(new Set([who.manager, who.owner, who.proxy, who.facilitator]));
    expect(endedEarly(forum, granted(), { person: who.stranger, now: after(30) })).toMatchObject({ refusal: { code: 'mayNotEnd' } });
  });

  it('at that very instant, and only once', () => {
    const ended = value(endedEarly(forum, granted(), { person: who.owner, now: after(30) }));
    expect([phaseAt(ended, after(29)), phaseAt(ended, after(30))]).toEqual(['open', 'ended']);
    expect(endedEarly(forum, ended, { person: who.owner, now: after(31) })).toMatchObject({ refusal: { code: 'isOver', phase: 'ended' } });
  });

  it('and one that nobody has answered is withdrawn', () => {
    const ended = value(endedEarly(forum, asked(), { person: who.manager, now: after(30) }));
    expect([phaseAt(ended, after(30)), phaseAt(withEnd(asked(), { at: after(30), by: null }), after(30))]).toEqual([
      'withdrawn',
      'unanswered',
    ]);
  });
});

describe('U8 a response step is picked for each product', () => {
  it('by its Product Owner or who stands in, and in an event by a facilitator as well', () => {
    const may = (of: typeof forum) =>
      Object.values(who).filter(
        (person) => withStep(of, granted(), { product: charge, step: 'getHelp', datesMove: false, person, now: after(20) }).ok,
      );
    expect(may(forum)).toEqual([who.owner, who.proxy]);
    expect(may(inEvent())).toEqual([who.facilitator, who.owner, who.proxy]);
  });

  it('of one that was granted', () => {
    const step = { product: charge, step: 'getHelp' as const, datesMove: false, person: who.owner, now: after(20) };
    expect(withStep(forum, asked(), step)).toMatchObject({ refusal: { code: 'notGranted' } });
  });
});

describe('U9 no step is left out before the review', () => {
  it('a step for each product', () => {
    expect(owedBy(picked(granted(asked(overBoth))))).toEqual([{ kind: 'pickStep', product: lux }]);
    expect(review(granted())).toMatchObject({ refusal: { code: 'stepsOwed', owed: [{ kind: 'pickStep', product: charge }] } });
  });

  it('and management told, where dates move; nobody is told where they do not', () => {
    const moving = picked(granted(), true);
    expect(review(moving)).toMatchObject({ refusal: { code: 'stepsOwed', owed: [{ kind: 'tellManagement' }] } });
    const told = value(withManagementTold(forum, moving, { person: who.owner, now: after(30) }));
    expect(review(told).ok).toBe(true);
    expect(withManagementTold(forum, picked(), { person: who.owner, now: after(30) })).toMatchObject({ refusal: { code: 'noDatesMove' } });
    expect(withManagementTold(forum, moving, { person: who.stranger, now: after(30) })).toMatchObject({
      refusal: { code: 'notTheDecider' },
    });
  });
});

describe('U11 an emergency is reviewed', () => {
  it('in an event that decides, and at no other time', () => {
    expect(review(picked(), { of: forum })).toMatchObject({ refusal: { code: 'eventNotOpen' } });
    expect(review(picked(), { of: inEvent(true) })).toMatchObject({ refusal: { code: 'informationOnly' } });
    expect(review()).toMatchObject({ ok: true, value: { review: { event: 4, isReal: true } } });
  });

  it('by a facilitator or its Product Owner, once', () => {
    const may = Object.values(who).filter((person) => review(picked(), { person }).ok);
    expect(may).toEqual([who.facilitator, who.owner, who.proxy]);
    expect(review(value(review()))).toMatchObject({ refusal: { code: 'alreadyReviewed', by: who.facilitator } });
  });

  it('also where it was refused, or nobody answered, without any step; and what is still open ends with it', () => {
    expect(review(asked()).ok).toBe(true);
    expect(phaseAt(value(review()), after(210))).toBe('ended');
  });
});

describe('U13 what was called, and what of it was real', () => {
  it('is counted by person, most first', () => {
    const real = value(review());
    const unreal = value(review(picked(), { is: false }));
    const byOwner = asked(declaration, who.owner);
    expect(tallyOf([byOwner, real, unreal, granted()])).toEqual([
      { person: who.manager, declared: 3, granted: 3, real: 1, falseAlarms: 1 },
      { person: who.owner, declared: 1, granted: 0, real: 0, falseAlarms: 0 },
    ]);
  });
});

describe('U14 a false alarm', () => {
  it('is called by its Product Owner at any time before the review, and ends what is open', () => {
    const called = value(calledFalse(forum, granted(), { person: who.owner, now: after(30) }));
    expect([isReal(called), phaseAt(called, after(30))]).toEqual([false, 'ended']);
    expect(calledFalse(forum, granted(), { person: who.facilitator, now: after(30) })).toMatchObject({
      refusal: { code: 'notTheDecider' },
    });
  });

  it('and the event has the last word', () => {
    const called = value(calledFalse(forum, picked(), { person: who.owner, now: after(30) }));
    expect(isReal(value(review(called)))).toBe(true);
  });
});
