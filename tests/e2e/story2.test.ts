/**
 * A division meets twice a week, and a leadership team of its own removes impediments: each step as its person makes it.
 * Not replayed: the leadership team's own cadence and board page (later).
 */
import type { SessionView } from '../../src/contract/calls/sessionCalls';
import type { ProductId } from '../../src/domain/ids';
import { MINUTE_MS, parseInstant } from '../../src/domain/instant';
import { type ItemId, itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { type StorySite, seatOf, wish } from './stories/storySite';
import { threeM } from './stories/threeM';

jest.setTimeout(BROWSER_TEST_MS);
let site: StorySite;
let film: ProductId;
let adhesives: ProductId;
let abrasives: ProductId;
/** Of the proposals: FILM-12 first, ABR-9 first, and the two of marketing. */
const filed = { film: 0, chief: 0, early: 0, late: 0 };

beforeAll(async () => {
  site = await threeM();
  [film, adhesives, abrasives] = await Promise.all([site.product('Films'), site.product('Adhesives'), site.product('Abrasives')]);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const duration = (days: number, hours: number, minutes: number): number => ((days * 24 + hours) * 60 + minutes) * MINUTE_MS;
const lockedFrom = async (): Promise<number> => Number((await site.forum('Dana')).products[0]?.lock.since);
const itemOf = (proposal: number) => itemId(`proposal-${String(proposal)}`);
const agendaOf = async () => (await site.call('Dana', 'showAgenda', {})).items;
const toTop = (title: string, product: ProductId, issue: string) =>
  wish(title, 'backlog', [{ kind: 'place', product, issues: [site.issue(issue)], where: { kind: 'top' } }], { reason: 'Customers wait' });
const file = async (name: string, ...of: Parameters<typeof toTop>): Promise<number> =>
  (await site.call(name, 'fileProposal', { wish: toTop(...of) })).proposal.number;
const raise = (name: string, title: string, product: ProductId) => site.call(name, 'raiseImpediment', { title, product, detail: '' });
const step = (number: number, seen: 'raised' | 'owned' | 'removed', to: 'owned' | 'removed' | 'confirmed') => ({
  number,
  seen,
  to,
  reason: '',
});

const PEOPLE = ['Linh', 'Jonas', 'Keisha', 'Dana', 'Jun'];
const readers = async () => (await site.call('Linh', 'showCalendar', { zone: 'Asia/Shanghai' })).next[0];

/** Who of them may rank in each project, as Jira tells them. */
async function rankers(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = { FILM: [], ADH: [], ABR: [] };
  for (const [key, names] of Object.entries(found)) {
    for (const name of PEOPLE) {
      const path = `/rest/api/3/mypermissions?projectKey=${key}&permissions=SCHEDULE_ISSUES`;
      // As Jira answers it.
      const { permissions } = (await site.jira(name, 'GET', path)) as { permissions: Record<string, { havePermission: boolean }> };
      if (permissions['SCHEDULE_ISSUES']?.havePermission) names.push(name);
    }
  }
  return found;
}

describe('1 over the change of clocks', () => {
  it('W1 the week before, the lock lasts 4 d 23 h 15 min', async () => {
    const closed = await lockedFrom();
    await site.at('2027-03-09T14:30:00Z');
    await site.call('Dana', 'openEvent', {});
    expect((await lockedFrom()) - closed).toBe(duration(4, 23, 15));
  });

  it('H2 H3 H6 in that event all three locks are made hard: from its close on each Product Owner ranks the own backlog, and nobody else any', async () => {
    for (const productId of [film, adhesives, abrasives]) {
      const { stamp, others } = await site.call('Dana', 'previewHard', { productId });
      expect(others).toEqual(['EM']);
      await site.call('Dana', 'lockHard', { productId, stamp, affectsOthers: true });
    }
    await site.at('2027-03-09T15:15:00Z');
    await site.closeEvent('Dana');
    expect(await rankers()).toEqual({ FILM: ['Linh'], ADH: ['Jonas'], ABR: ['Keisha'] });
  });

  it('H5 the opening of Thursday gives it back to everybody, and the close withdraws it again', async () => {
    await site.at('2027-03-11T14:20:00Z');
    expect(await readers()).toMatchObject({ local: { reader: '2027-03-11T22:30' }, isUnusualForReader: false });
    await site.at('2027-03-11T14:30:00Z');
    await site.call('Dana', 'openEvent', {});
    await site.served.settle();
    expect(await rankers()).toEqual({ FILM: PEOPLE, ADH: PEOPLE, ABR: PEOPLE });
    await site.at('2027-03-11T15:15:00Z');
    await site.closeEvent('Dana');
    expect(await rankers()).toEqual({ FILM: ['Linh'], ADH: ['Jonas'], ABR: ['Keisha'] });
  });

  it('C2 C5 from Thursday 11 March it is 4 d 22 h 15 min, and for Linh 21:30 instead of 22:30', async () => {
    const tuesday = await readers();
    expect(tuesday).toMatchObject({
      at: Date.parse('2027-03-16T13:30:00Z'),
      local: { forum: '2027-03-16T08:30', reader: '2027-03-16T21:30', utc: '2027-03-16T13:30' },
      isUnusualForReader: true,
    });
    expect(Number(tuesday?.at) - (await lockedFrom())).toBe(duration(4, 22, 15));
  });
});

describe('2 to 4 impediments of Friday and Saturday', () => {
  let first: number;
  let second: number;

  it('I2 raised in Neuss on Friday 17:40, it is due the same day at 17:00 in Chicago', async () => {
    await site.at('2027-03-12T16:40:00Z');
    const raised = await raise('Anke', 'Solvent supplier blocks samples', adhesives);
    first = raised.number;
    expect(raised.due).toBe(Date.parse('2027-03-12T23:00:00Z'));
  });

  it('I3 E1 it waits for the leadership team, and the agenda shows how many there are', async () => {
    const needs = await site.call('Piet', 'showNeeds', {});
    expect(needs.needs[0]).toMatchObject({ kind: 'takeImpediment', impediment: { number: first } });
    expect((await site.call('Keisha', 'showNeeds', {})).needs).toEqual([]);
    const topics = (await agendaOf()).map(({ topic }) => topic);
    expect(topics).toContainEqual({ kind: 'impedimentCount', count: 1 });
    expect(topics.filter(({ kind }) => kind === 'impediment')).toEqual([]);
  });

  it('I3 I4 Piet takes it in the meeting of 16:00, and removes it at 16:50', async () => {
    await site.at('2027-03-12T22:00:00Z');
    expect(await site.call('Piet', 'moveImpediment', step(first, 'raised', 'owned'))).toMatchObject({ owner: site.person('Piet') });
    await site.at('2027-03-12T22:50:00Z');
    expect(await site.call('Piet', 'moveImpediment', step(first, 'owned', 'removed'))).toMatchObject({ column: 'removed', isLate: false });
  });

  it('I2 what FILM raises on Saturday is due on Monday at 22:00Z, in summer time', async () => {
    await site.at('2027-03-13T15:00:00Z');
    const raised = await raise('Jun', 'The coating line waits for a permit', film);
    second = raised.number;
    expect(raised.due).toBe(Date.parse('2027-03-15T22:00:00Z'));
  });

  it('I5 confirmed on Monday 08:10 in Neuss, the first was removed the same day: both times are kept', async () => {
    await site.at('2027-03-15T07:10:00Z');
    const confirmed = await site.call('Jonas', 'moveImpediment', step(first, 'removed', 'confirmed'));
    expect(confirmed.wasSameDay).toBe(true);
    expect(confirmed.steps.slice(-2).map(({ to, at }) => [to, at])).toEqual([
      ['removed', Date.parse('2027-03-12T22:50:00Z')],
      ['confirmed', Date.parse('2027-03-15T07:10:00Z')],
    ]);
  });

  it('I4 I5 and Ruth removes the second on Monday, so that the agenda counts none', async () => {
    await site.at('2027-03-15T13:10:00Z');
    await site.call('Ruth', 'moveImpediment', step(second, 'raised', 'owned'));
    await site.call('Ruth', 'moveImpediment', step(second, 'owned', 'removed'));
    expect((await site.call('Jun', 'moveImpediment', step(second, 'removed', 'confirmed'))).wasSameDay).toBe(true);
    expect((await agendaOf()).map(({ topic }) => topic.kind)).not.toContain('impedimentCount');
  });
});

describe('6 on Tuesday Linh is absent', () => {
  beforeAll(async () => {
    filed.film = await file('Jun', 'FILM-12 first', film, 'FILM-12');
    await site.at('2027-03-16T13:30:00Z');
    await site.call('Dana', 'openEvent', {});
    for (const name of ['Dana', 'Jonas', 'Keisha']) {
      await site.call(name, 'attend', { person: site.person(name), for: null });
    }
  }, BROWSER_TEST_MS);

  it('D1 P3 Dana cannot press Yes for her, neither by button nor by a direct call, and the attempt is in the log', async () => {
    const { abilities } = await site.call('Dana', 'showProposal', { number: filed.film });
    expect(abilities.mayAnswerFor).toEqual([]);
    const yes = { number: filed.film, seat: seatOf(film), answer: { kind: 'agreed' as const }, reason: '' };
    expect(await site.refusal('Dana', 'answerProposal', yes)).toEqual({ code: 'notTheDecider', deciders: [site.person('Linh')] });
    const { entries } = await site.call('Dana', 'listLog', { kinds: ['callRefused'], actor: site.person('Dana') });
    expect(entries[0]?.what).toMatchObject({ call: 'answerProposal', code: 'notTheDecider' });
  });

  it('E9 its turn comes and it is parked: it waits for its Product Owner', async () => {
    let seen: ItemId | null = null;
    do {
      const { session }: SessionView = await site.call('Dana', 'nextItem', { seen });
      seen = session.items.find(({ state }) => state === 'current')?.id ?? null;
    } while (seen !== null);
    const { session, absent } = await site.call('Dana', 'showSession', {});
    expect(absent).toEqual([film]);
    expect(session.items.find(({ id }) => id === itemOf(filed.film))?.state).toBe('parked');
    await site.at('2027-03-16T14:15:00Z');
    await site.closeEvent('Dana');
    expect((await agendaOf()).map(({ id }) => id)).toContain(itemOf(filed.film));
  });
});

describe('5 the cut-off is 24 hours before the event', () => {
  it('E3 what Keisha’s partner files on Tuesday 10:00 is on the agenda of Thursday', async () => {
    await site.at('2027-03-16T15:00:00Z');
    filed.early = await file('Milo', 'ADH-5 first', adhesives, 'ADH-5');
    filed.chief = await file('Dana', 'ABR-9 first', abrasives, 'ABR-9');
    expect((await agendaOf()).map(({ id }) => id)).toEqual(expect.arrayContaining([filed.early, filed.chief].map(itemOf)));
  });

  it('E3 and on Wednesday 08:31, one minute late, on that of Tuesday 23 March', async () => {
    await site.at('2027-03-17T13:31:00Z');
    const late = await site.call('Milo', 'fileProposal', { wish: toTop('ADH-6 first', adhesives, 'ADH-6') });
    filed.late = late.proposal.number;
    expect(late.earliest).toBe(Date.parse('2027-03-23T13:30:00Z'));
    const agenda = await site.call('Dana', 'showAgenda', {});
    expect(agenda.planned).toBe(Date.parse('2027-03-18T13:30:00Z'));
    expect(agenda.items.map(({ id }) => id)).not.toContain(itemOf(filed.late));
  });
});

describe('6 to 8 on Thursday 18 March', () => {
  it('A3 A8 Keisha answers for Linh, and the record says so: AG-3', async () => {
    const thursday = { from: parseInstant('2027-03-18T05:00:00Z'), until: parseInstant('2027-03-19T05:00:00Z') };
    await site.call('Linh', 'setProxy', { proxy: { for: site.person('Linh'), by: site.person('Keisha'), ...thursday } });
    await site.at('2027-03-18T13:30:00Z');
    await site.call('Dana', 'openEvent', {});
    await site.call('Keisha', 'attend', { person: site.person('Keisha'), for: site.person('Linh') });
    await site.call('Dana', 'goToItem', { item: itemOf(filed.film), seen: null });
    const yes = { number: filed.film, seat: seatOf(film), answer: { kind: 'agreed' as const }, reason: '' };
    await site.call('Keisha', 'answerProposal', yes);
    const { agreement } = await site.call('Linh', 'showAgreement', { number: 3 });
    expect(agreement).toMatchObject({ agreedBy: [{ by: site.person('Keisha'), for: site.person('Linh') }], state: { kind: 'standing' } });
  });

  it('E7 while Dana’s own proposal is discussed Olga leads', async () => {
    await site.call('Olga', 'takeOver', { from: site.person('Dana') });
    const { session } = await site.call('Olga', 'goToItem', { item: itemOf(filed.chief), seen: itemOf(filed.film) });
    expect(session.leader).toBe(site.person('Olga'));
    expect(session.marks).toMatchObject([{ mark: { kind: 'takenOver', from: site.person('Dana') }, by: site.person('Olga') }]);
  });

  it('D3 Keisha says No, and it stays No, whoever else presses Yes', async () => {
    const answer = { number: filed.chief, seat: seatOf(abrasives), reason: '' };
    await site.call('Keisha', 'answerProposal', { ...answer, answer: { kind: 'no' } });
    for (const name of ['Dana', 'Olga', 'Piet', 'Keisha']) {
      const refusal = await site.refusal(name, 'answerProposal', { ...answer, answer: { kind: 'agreed' } });
      expect(refusal).toMatchObject({ code: 'noStands', by: site.person('Keisha') });
    }
    expect(await site.refusal('Dana', 'undoAnswer', { number: filed.chief, seat: answer.seat })).toHaveProperty('code');
    await site.at('2027-03-18T14:15:00Z');
    await site.closeEvent('Olga');
    expect(site.order('FILM')).toEqual(['FILM-12', 'FILM-10', 'FILM-11']);
    expect(site.order('ABR')).toEqual(['ABR-7', 'ABR-8', 'ABR-9']);
  });
});

describe('8 a short cycle', () => {
  it('T1 AG-3 stands until the event of Tuesday 23 March is opened, not until it is planned', async () => {
    await site.at('2027-03-23T13:33:00Z');
    expect(await site.call('Linh', 'showAgreement', { number: 3 })).toMatchObject({ isStanding: true });
    await site.call('Dana', 'openEvent', {});
    expect(await site.call('Linh', 'showAgreement', { number: 3 })).toMatchObject({ isStanding: false });
  });

  it('T2 D11 then it is up for renewal, and goes on by the word of its Product Owner alone', async () => {
    const { agreements } = await site.call('Linh', 'showSession', {});
    expect(agreements).toMatchObject([{ number: 3, decision: 'none', mayDecide: true }]);
    expect(await site.refusal('Dana', 'renewAgreement', { number: 3, goesOn: true })).toMatchObject({ code: 'notTheDecider' });
    await site.call('Linh', 'renewAgreement', { number: 3, goesOn: true });
    const { agreement, isStanding } = await site.call('Linh', 'showAgreement', { number: 3 });
    expect({ isStanding, until: agreement.until }).toEqual({ isStanding: true, until: agreement.event + 2 });
    await site.at('2027-03-23T14:15:00Z');
    await site.closeEvent('Dana');
  });
});

describe('9 two events later', () => {
  it('E12 E1 what was not reached twice is first, and has waited 2 events', async () => {
    const [first] = await agendaOf();
    expect(first).toMatchObject({ id: itemOf(filed.early), waitedEvents: 2 });
  });
});
