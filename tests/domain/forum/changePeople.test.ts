import { type People, peopleToKnow, withPeople, withProxy, withoutProxy } from '../../../src/domain/forum/changePeople';
import { after } from '../../builders/moves';
import { facilitator, manager, owner } from '../../builders/people';
import { aForum, chief, otherOwner, sponsor, standIn, stranger } from './aForum';

const forum = aForum();
const set = (changes: Partial<People>, { actor = facilitator, active = [facilitator, stranger] } = {}) =>
  withPeople(forum, { facilitators: [facilitator], people: forum.people, ...changes }, { actor, active: new Set(active) });

describe('F8 a forum always has a facilitator, and who is named exists', () => {
  it('replaces facilitators and people, each role of a person once', () => {
    const people = [
      { person: stranger, role: 'management' as const },
      { person: stranger, role: 'leadershipTeam' as const },
      { person: stranger, role: 'management' as const },
    ];
    expect(set({ facilitators: [facilitator, stranger, facilitator], people })).toMatchObject({
      value: { facilitators: [facilitator, stranger], people: people.slice(0, 2) },
    });
  });

  it.each([
    ['somebody who does not facilitate', set({}, { actor: owner }), { code: 'notTheFacilitator', facilitators: [facilitator] }],
    ['nobody to lead', set({ facilitators: [] }), { code: 'noFacilitatorLeft' }],
    ['only somebody deactivated to lead', set({}, { active: [] }), { code: 'noFacilitatorLeft' }],
    ['a new facilitator whom Jira does not know', set({ facilitators: [facilitator, chief] }), { code: 'personUnknown', person: chief }],
    [
      'a new person whom Jira does not know',
      set({ people: [...forum.people, { person: otherOwner, role: 'observer' }] }),
      { code: 'personUnknown', person: otherOwner },
    ],
  ])('refuses %s', (_what, outcome, refusal) => {
    expect(outcome).toEqual({ ok: false, refusal });
  });

  it('lets those stay who left the company meanwhile, and asks only about whom it must', () => {
    expect(peopleToKnow(forum, { facilitators: [facilitator], people: forum.people })).toEqual([facilitator]);
    expect(set({ people: forum.people.slice(0, 1) }).ok).toBe(true);
    const two = aForum({ facilitators: [facilitator, chief] });
    const both = { facilitators: [facilitator, chief], people: [] };
    expect(withPeople(two, both, { actor: facilitator, active: new Set([facilitator]) }).ok).toBe(true);
  });
});

describe('A3, A8 a proxy for a time', () => {
  const proxy = { for: owner, by: sponsor, from: after(10), until: after(100) };
  const name = (changes: Partial<typeof proxy>, { actor = owner, isActive = true } = {}) =>
    withProxy(forum, { ...proxy, ...changes }, { actor, now: after(60), isActive });

  it('is named beside others, and named again replaces its time', () => {
    expect(name({})).toMatchObject({ value: { proxies: [...forum.proxies, proxy] } });
    const again = { ...proxy, by: standIn };
    expect(name(again)).toMatchObject({ value: { proxies: [again] } });
  });

  it('those whose time is over are not kept', () => {
    expect(withProxy(forum, { ...proxy, until: after(9000) }, { actor: owner, now: after(3600), isActive: true })).toMatchObject({
      value: { proxies: [{ by: sponsor }] },
    });
  });

  it.each([
    ['by somebody else', name({}, { actor: manager }), { code: 'notTheFacilitator', facilitators: [facilitator] }],
    ['by another Product Owner', name({}, { actor: otherOwner }), { code: 'notTheFacilitator', facilitators: [facilitator] }],
    ['for somebody who owns nothing', name({ for: manager }, { actor: facilitator }), { code: 'notAProductOwner', person: manager }],
    ['for oneself, owning nothing', name({ for: manager }, { actor: manager }), { code: 'notTheFacilitator', facilitators: [facilitator] }],
    ['who is the Product Owner', name({ by: owner }), { code: 'proxyMakesNoSense' }],
    ['that ends as it begins', name({ until: after(10) }), { code: 'proxyMakesNoSense' }],
    ['that is over', name({ until: after(60) }), { code: 'proxyMakesNoSense' }],
    ['whom Jira does not know', name({}, { isActive: false }), { code: 'personUnknown', person: sponsor }],
    ['that a facilitator makes of themself', name({ by: facilitator }, { actor: facilitator }), { code: 'notForYourself' }],
  ])('refuses one %s', (_what, outcome, refusal) => {
    expect(outcome).toEqual({ ok: false, refusal });
  });

  it('is ended by the Product Owner or a facilitator, and by nobody else', () => {
    const pair = { for: owner, by: standIn };
    for (const actor of [owner, facilitator]) expect(withoutProxy(forum, pair, { actor })).toMatchObject({ value: { proxies: [] } });
    for (const actor of [standIn, manager, otherOwner]) {
      expect(withoutProxy(forum, pair, { actor })).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
    }
  });
});
