import { newAgreement } from '../../../src/domain/agreement/newAgreement';
import type { Agreement } from '../../../src/domain/agreement/agreement';
import { FORMS } from '../../../src/domain/forum/forms';
import type { Forum } from '../../../src/domain/forum/forum';
import { issueId } from '../../../src/domain/ids';
import type { Impediment } from '../../../src/domain/impediment/impediment';
import { buildAgenda, plannedMinutes } from '../../../src/domain/session/agenda';
import type { Agenda } from '../../../src/domain/session/agendaItems';
import { type Arrangement, arrange, planAfter } from '../../../src/domain/session/arrange';
import { ended } from '../../../src/domain/session/machine';
import { startedPathway } from '../../../src/domain/session/pathway';
import { type AgendaPlan, itemId } from '../../../src/domain/session/session';
import { charge, filed, minute, mobile, room, sessionWith, vince } from './room';

const EMPTY = planAfter([]);
const forum = room();
const agreement = (number: number, until: number): Agreement => ({
  ...newAgreement({ number, forumId: forum.id, proposal: 1, text: '', changes: [], agreedBy: [], event: until - 1, now: minute(-9) }),
  products: [charge],
});
const impediment = (number: number, column: Impediment['column'] = 'raised'): Impediment => ({
  number,
  forumId: forum.id,
  issueId: issueId('9'),
  title: 'VPN',
  product: mobile,
  about: null,
  raisedBy: vince,
  raisedAt: minute(-9),
  due: minute(90),
  owner: null,
  column,
  steps: [],
});
const pathway = (number: number, nextCheck: string) => ({
  ...startedPathway({ number, forumId: forum.id, proposal: 3, event: 41 }, { zone: forum.zone, now: minute(0) }),
  nextCheck,
});
const nothing: Agenda = {
  event: 42,
  planned: null,
  now: minute(0),
  breaches: new Map(),
  emergencies: [],
  agreements: [],
  pathways: [],
  impediments: [],
  proposals: [],
  behindPathways: [],
  last: null,
};
const full: Agenda = {
  ...nothing,
  breaches: new Map([[mobile, 2]]),
  agreements: [agreement(12, 42), agreement(13, 43)],
  pathways: [pathway(3, '2027-03-15'), pathway(4, '2027-03-16')],
  impediments: [impediment(7), impediment(8, 'removed')],
  proposals: [filed({ number: 1 }), filed({ number: 2 })],
};
const idsOf = (agenda: Agenda, { plan = EMPTY, of = forum }: { plan?: AgendaPlan; of?: Forum } = {}) =>
  buildAgenda(of, { ...agenda, plan }).map(({ item }) => item.id);
const USUAL = ['breaches-mobile', 'agreement-12', 'pathway-3', 'impediment-7', 'proposal-1', 'proposal-2'];

describe('E1 the agenda builds itself', () => {
  it('of what is open, due and ending, in the order of its kinds', () => {
    expect(idsOf(full)).toEqual(USUAL);
    expect(idsOf(nothing)).toEqual([]);
  });

  it('shows only the count of impediments where a separate team removes them', () => {
    const of = room({ settings: { ...FORMS.blank.settings, impediments: 'separateTeam' } });
    expect(idsOf({ ...nothing, impediments: full.impediments }, { of })).toEqual(['impediments']);
  });

  it('has first what was not reached last time, with the events it has waited', () => {
    const last = ended(sessionWith('proposal-2'), { settled: new Set(), now: minute(0) });
    const entries = buildAgenda(forum, { ...full, last, plan: planAfter([itemId('proposal-2')]) });
    expect(entries.map(({ item }) => [item.id, item.waitedEvents]).slice(0, 2)).toEqual([
      ['proposal-2', 1],
      ['breaches-mobile', 0],
    ]);
  });

  it('says what is missing: somebody who decides, and what exactly is asked', () => {
    const missing = (proposal: ReturnType<typeof filed>, of = forum) =>
      buildAgenda(of, { ...nothing, proposals: [proposal], plan: EMPTY })[0]?.missing;
    expect(missing(filed())).toEqual([]);
    expect(missing(filed({ kind: 'budget' }), room({ people: [] }))).toEqual(['authority']);
    expect(missing(filed({ state: { kind: 'incomplete' }, changes: [] }))).toEqual(['effectUnknown']);
  });
});

describe('E3 the cut-off', () => {
  const of = room({ settings: { ...FORMS.blank.settings, cutOffHours: 24 } });
  const planned = minute(0);
  const early = filed({ number: 1, filedAt: minute(-24 * 60) });
  const late = filed({ number: 2, filedAt: minute(-24 * 60 + 1) });

  it('leaves a later proposal to the event after, unless it was on an agenda before', () => {
    const agenda = { ...nothing, planned, proposals: [early, late] };
    expect(idsOf(agenda, { of })).toEqual(['proposal-1']);
    expect(idsOf({ ...agenda, last: sessionWith('proposal-2') }, { of })).toEqual(['proposal-1', 'proposal-2']);
  });

  it('is none without a setting, or where nothing is planned', () => {
    expect(idsOf({ ...nothing, planned, proposals: [late] })).toEqual(['proposal-2']);
    expect(idsOf({ ...nothing, proposals: [late] }, { of })).toEqual(['proposal-2']);
  });
});

describe('E2 what a facilitator arranges', () => {
  const arranged = (...wanted: Arrangement[]) =>
    wanted.reduce((plan, one) => {
      const next = arrange(plan, buildAgenda(forum, { ...full, plan }), one);
      if (!next) throw new Error('not arranged');
      return next;
    }, EMPTY);
  const move = (item: string, before: string | null): Arrangement => ({
    kind: 'move',
    item: itemId(item),
    before: before === null ? null : itemId(before),
  });

  it('is the order, which stays as what is open comes and goes', () => {
    const plan = arranged(move('proposal-2', 'breaches-mobile'), move('impediment-7', null));
    expect(idsOf(full, { plan })).toEqual(['proposal-2', 'breaches-mobile', 'agreement-12', 'pathway-3', 'proposal-1', 'impediment-7']);
    const later = { ...full, breaches: new Map(), proposals: [...full.proposals, filed({ number: 5 })] };
    expect(idsOf(later, { plan })).toEqual(['proposal-2', 'proposal-5', 'agreement-12', 'pathway-3', 'proposal-1', 'impediment-7']);
  });

  it('is minutes, and what is parked or dropped, which takes no time', () => {
    const plan = arranged(
      { kind: 'minutes', item: itemId('proposal-1'), minutes: 25 },
      { kind: 'park', item: itemId('proposal-2'), isSet: true },
      { kind: 'drop', item: itemId('impediment-7'), isSet: true },
    );
    const entries = buildAgenda(forum, { ...full, plan });
    expect(plannedMinutes(entries)).toBe(3 * 10 + 25);
    const again = arrange(plan, entries, { kind: 'park', item: itemId('proposal-2'), isSet: false });
    expect(again?.parked).toEqual([]);
  });

  it('is nothing of an item that is not there', () => {
    const entries = buildAgenda(forum, { ...full, plan: EMPTY });
    expect(arrange(EMPTY, entries, move('proposal-99', null))).toBeNull();
    expect(arrange(EMPTY, entries, move('proposal-1', 'proposal-99'))).toBeNull();
    expect(arrange(EMPTY, entries, move('proposal-1', 'proposal-1'))?.order).toEqual(USUAL);
  });
});

it('E1 who asked is told with each item', () => {
  expect(buildAgenda(forum, { ...full, plan: EMPTY }).map(({ item }) => item.askedBy)).toEqual([null, null, null, vince, vince, vince]);
});
