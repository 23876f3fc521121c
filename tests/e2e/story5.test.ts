/**
 * Every strategic decision, every two weeks: each step as its person makes it.
 * Not replayed: confidential items (later), the interim rule of a pathway and steps overdue by their owner's zone (later), the funds
 * behind the shifted budget and decision latency (later); pathways count from 1
 * in a new forum, so PW-4 is PW-1 here; a lock on decisions alone comes later, so backlogs are watched here.
 */
import type { SeatId } from '../../src/domain/authority';
import type { ProductId } from '../../src/domain/ids';
import { parseInstant } from '../../src/domain/instant';
import type { Change } from '../../src/domain/proposal/change';
import type { Pathway, PathwayStep } from '../../src/domain/session/pathway';
import { itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { apple } from './stories/apple';
import { MANAGEMENT, type StorySite, seatOf, wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let site: StorySite;
let lux: ProductId;
let aur: ProductId;
/** Numbers of the proposals for a second supplier, and for feature AUR. */
let supplier: number;
let feature: number;

beforeAll(async () => {
  ({ site, lux, aur } = await apple());
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const itemOf = (proposal: number) => itemId(`proposal-${String(proposal)}`);
const said = { reason: 'Decided together' };
const statement = (product: ProductId, subject: string, from: string, to: string): Change => ({
  kind: 'statement',
  product,
  subject,
  from,
  to,
});
const chip = () => wish('Second chip supplier for LUX', 'direction', [statement(lux, 'Chip suppliers', 'one', 'two')], said);

describe('1 the same Mondays in other zones', () => {
  const readings = async (zone: string) => {
    const { next } = await site.call('Wei', 'showCalendar', { zone });
    return next.slice(0, 3).map(({ local, isUnusualForReader }) => [local.reader, isUnusualForReader]);
  };

  it('C2 C5 Wei reads Tuesday 01:00, then midnight, which is Tuesday 16 March 00:00', async () => {
    expect(await readings('Asia/Shanghai')).toEqual([
      ['2027-03-02T01:00', false],
      ['2027-03-16T00:00', true],
      ['2027-03-30T00:00', false],
    ]);
  });

  it('C2 C5 Aoife reads 17:00, once 16:00, and 17:00 again', async () => {
    expect(await readings('Europe/Dublin')).toEqual([
      ['2027-03-01T17:00', false],
      ['2027-03-15T16:00', true],
      ['2027-03-29T17:00', true],
    ]);
  });
});

const steps = (done: number): PathwayStep[] => [
  { text: 'Cost model', person: site.person('Aoife'), by: '2027-03-05', isDone: done > 0 },
  { text: 'Factory visit', person: site.person('Wei'), by: '2027-03-09', isDone: done > 1 },
  { text: 'Options paper', person: site.person('Noor'), by: '2027-03-12', isDone: done > 2 },
];
const write = (slot: Pathway['slot']) => ({ proposal: supplier, steps: steps(0), nextCheck: '2027-03-15', slot });
const slotAt = (iso: string): Pathway['slot'] => ({ kind: 'slot', at: parseInstant(iso), person: site.person('Noor') });
const answer = (name: string, number: number, seat: SeatId, kind: 'agreed' | 'no' | 'pathway', reason = '') =>
  site.call(name, 'answerProposal', { number, seat, answer: { kind }, reason });

describe('3 on 1 March the second supplier is too weighty to settle', () => {
  it('D4 E10 Noor and the chief executive ask for a pathway, and the event cannot close without its slot', async () => {
    supplier = (await site.call('Noor', 'fileProposal', { wish: chip() })).proposal.number;
    await site.at('2027-03-01T17:00:00Z');
    await site.call('Farid', 'openEvent', {});
    await site.call('Farid', 'goToItem', { item: itemOf(supplier), seen: null });
    await answer('Noor', supplier, seatOf(lux), 'pathway');
    await answer('Cora', supplier, MANAGEMENT, 'pathway');
    const blockers = [{ code: 'pathwayWithoutSlot', proposal: supplier }];
    expect((await site.call('Farid', 'showSession', {})).checklist.blockers).toEqual(blockers);
    expect(await site.refusal('Farid', 'closeEvent', {})).toEqual({ code: 'notReady', blockers });
  });

  it('E10 a slot of the day after is none; 11:15 the same day is one, and the event closes', async () => {
    const tomorrow = write(slotAt('2027-03-02T19:15:00Z'));
    expect(await site.refusal('Farid', 'writePathway', tomorrow)).toMatchObject({ problems: [{ code: 'slotNotToday' }] });
    await site.call('Farid', 'writePathway', write(null));
    expect(await site.refusal('Farid', 'closeEvent', {})).toMatchObject({ code: 'notReady' });
    const { pathways } = await site.call('Farid', 'writePathway', write(slotAt('2027-03-01T19:15:00Z')));
    expect(pathways).toMatchObject([{ number: 1, state: 'open', steps: steps(0), nextCheck: '2027-03-15' }]);
    await site.at('2027-03-01T19:00:00Z');
    await site.closeEvent('Farid');
  });
});

describe('4 between the events', () => {
  it('L13 no backlog is ranked back: a move is recorded and stays', async () => {
    await site.served.rank('Cora', ['LUX-3'], { above: 'LUX-1' });
    await site.served.settle();
    expect(site.order('LUX')).toEqual(['LUX-3', 'LUX-1', 'LUX-2']);
    expect((await site.call('Noor', 'listPutBacks', {})).entries).toMatchObject([{ outcome: { kind: 'recordedOnly' } }]);
  });

  it('E11 when Wei’s visit slips, the pathway is on the agenda of 15 March already', async () => {
    await site.at('2027-03-09T16:00:00Z');
    const { items } = await site.call('Wei', 'showAgenda', {});
    expect(items.map(({ topic }) => topic)).toContainEqual({ kind: 'pathwayDue', number: 1 });
  });

  it('E11 the pathway comes by itself to the agenda of 15 March, before every proposal', async () => {
    await site.at('2027-03-15T15:00:00Z');
    const asked: Change[] = [{ kind: 'add', product: lux, summary: 'Feature AUR in LUX 1.0', where: { kind: 'top' } }];
    feature = (await site.call('Cora', 'fileProposal', { wish: wish('Feature AUR in LUX 1.0', 'backlog', asked, said) })).proposal.number;
    const { items } = await site.call('Farid', 'showAgenda', {});
    expect(items.map(({ topic }) => topic)).toEqual([
      { kind: 'breaches', product: lux, count: 1 },
      { kind: 'pathwayDue', number: 1 },
      { kind: 'proposal', number: feature },
    ]);
  });

  it('A7 the table of rights waits for an event, whoever asks', async () => {
    const change = { version: 1, kind: 'backlog' as const, decides: 'management' as const };
    expect(await site.refusal('Farid', 'changeRights', change)).toMatchObject({ code: 'onlyAtAnEvent' });
    for (const name of ['Cora', 'Gus'])
      expect(await site.refusal(name, 'changeRights', change)).toMatchObject({ code: 'notTheFacilitator' });
  });
});

describe('5 on 15 March Noor says No, and the chief executive tries again', () => {
  const seats = () => [seatOf(lux), seatOf(aur), MANAGEMENT];
  const isStillNo = async () => {
    const { proposal } = await site.call('Cora', 'showProposal', { number: feature });
    expect(proposal.state).toMatchObject({ kind: 'decided', decided: [{ outcome: 'notAgreed', agreement: null }] });
    expect(proposal.answers.filter(({ seat }) => seat === seatOf(lux))).toMatchObject([
      { answer: { kind: 'no' }, voice: { by: site.person('Noor'), for: site.person('Noor') } },
    ]);
  };
  const tryAgain = async (name: string) => {
    for (const seat of seats()) {
      const yes = { number: feature, seat, answer: { kind: 'agreed' as const }, reason: '' };
      expect(await site.refusal(name, 'answerProposal', yes)).toMatchObject({ code: expect.stringMatching(/noStands|notTheDecider/) });
    }
    expect(await site.refusal(name, 'undoAnswer', { number: feature, seat: seatOf(lux) })).toHaveProperty('code');
    expect(await site.refusal(name, 'splitProposal', { number: feature })).toHaveProperty('code');
    await isStillNo();
  };

  it('D3 neither the chief executive nor the administrator of Jira turns it into a Yes by a call', async () => {
    await site.at('2027-03-15T16:00:00Z');
    await site.call('Farid', 'openEvent', {});
    await site.call('Farid', 'goToItem', { item: itemOf(feature), seen: null });
    await answer('Noor', feature, seatOf(lux), 'no');
    for (const name of ['Cora', 'Gus', 'Farid']) await tryAgain(name);
  });

  it('D3 O12 nor by hand on the Jira issue: that is shown, and followed by nothing', async () => {
    const { proposal } = await site.call('Cora', 'showProposal', { number: feature });
    const { key } = site.served.admin.issue(proposal.issueId);
    await site.jira('Gus', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'Feature AUR in LUX 1.0: agreed' } });
    await site.served.settle();
    expect((await site.call('Cora', 'showProposal', { number: feature })).editedByHand).toEqual(['summary']);
    await isStillNo();
  });

  it('D3 A7 nor by the table of rights, changed in the event itself', async () => {
    const { rights } = await site.forum('Farid');
    await site.call('Farid', 'changeRights', { version: rights.version, kind: 'backlog', decides: 'management' });
    const yes = { number: feature, seat: MANAGEMENT, answer: { kind: 'agreed' as const }, reason: '' };
    await site.attempt('Cora', 'answerProposal', yes);
    await site.attempt('Farid', 'splitProposal', { number: feature });
    await isStillNo();
    await site.call('Farid', 'changeRights', { version: rights.version + 1, kind: 'backlog', decides: 'productOwner' });
  });

  it('P3 the log shows the tries', async () => {
    const { entries } = await site.call('Noor', 'listLog', { kinds: ['callRefused'], actor: site.person('Cora') });
    expect(entries.map(({ what }) => (what.kind === 'callRefused' ? what.call : ''))).toEqual(
      expect.arrayContaining(['answerProposal', 'undoAnswer', 'changeRights']),
    );
  });
});

describe('6 the chief executive shifts 2 M$ from LUX to a study of AUR', () => {
  it('A4 D9 funding is not Noor’s realm: the objection stays with the decision, and the decision stands', async () => {
    const shift = wish(
      '2 M$ from LUX to the AUR study',
      'budget',
      [statement(lux, 'Budget', '6 M$', '4 M$'), statement(aur, 'Study', '0', '2 M$')],
      said,
    );
    const { number } = (await site.call('Cora', 'fileProposal', { wish: shift })).proposal;
    await site.call('Farid', 'goToItem', { item: itemOf(number), seen: itemOf(feature) });
    const no = { number, seat: seatOf(lux), answer: { kind: 'no' as const }, reason: '' };
    expect(await site.refusal('Noor', 'answerProposal', no)).toEqual({ code: 'notTheDecider', deciders: [site.person('Cora')] });
    await site.call('Noor', 'objectToProposal', { number, product: lux, text: 'LUX 1.0 needs it' });
    await answer('Cora', number, MANAGEMENT, 'agreed');
    const { proposal } = await site.call('Noor', 'showProposal', { number });
    expect(proposal).toMatchObject({
      state: { kind: 'decided', decided: [{ outcome: 'agreed' }] },
      objections: [{ product: lux, voice: { by: site.person('Noor') }, text: 'LUX 1.0 needs it' }],
    });
    await site.at('2027-03-15T18:00:00Z');
    await site.closeEvent('Farid');
  });
});

describe('7 on 29 March the pathway ends in a decision', () => {
  it('E11 until then it is on the next agenda again', async () => {
    await site.at('2027-03-22T16:00:00Z');
    const { items } = await site.call('Wei', 'showAgenda', {});
    expect(items.map(({ topic }) => topic)).toContainEqual({ kind: 'pathwayDue', number: 1 });
  });

  it('E11 O11 D4 proposal, pathway, steps, decision, and who said what when lead to each other', async () => {
    await site.at('2027-03-29T15:30:00Z');
    const again = { number: supplier, wish: chip(), whatChanged: 'Cost model, visit and options paper are there' };
    const decision = (await site.call('Noor', 'fileAgain', again)).proposal.number;
    await site.at('2027-03-29T16:00:00Z');
    await site.call('Farid', 'openEvent', {});
    const written = { proposal: supplier, steps: steps(3), nextCheck: '2027-03-29', slot: null };
    expect((await site.call('Farid', 'writePathway', written)).pathways).toMatchObject([{ number: 1, state: 'ended', steps: steps(3) }]);
    await site.call('Farid', 'goToItem', { item: itemOf(decision), seen: null });
    await answer('Noor', decision, seatOf(lux), 'agreed');
    await answer('Cora', decision, MANAGEMENT, 'agreed');
    const { proposal, earlier } = await site.call('Wei', 'showProposal', { number: decision });
    expect(proposal.state).toMatchObject({ decided: [{ outcome: 'agreed', at: expect.any(Number) }] });
    expect(proposal.answers.map(({ voice }) => voice.by)).toEqual([site.person('Noor'), site.person('Cora')]);
    for (const { at } of proposal.answers) expect(new Date(at).toISOString()).toMatch(/^2027-03-29T16:00/);
    expect(earlier).toMatchObject([{ number: supplier, state: { decided: [{ outcome: 'pathway' }] } }]);
  });
});
