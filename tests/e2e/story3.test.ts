/**
 * A three-weekly MetaScrum and a body that meets every working morning, over Easter and a change of clocks: each step as its person makes it.
 * Not replayed: the ladder through teams, groups and programme, its working-hours age and steps nobody handled (1, 2, 6), restricted items (4),
 * and refusing in one forum what another has agreed, with sending it up (5): ladders, confidential items and trees of forums come later.
 */
import type { ImpedimentColumn } from '../../src/domain/impediment/impediment';
import type { Change } from '../../src/domain/proposal/change';
import { itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { type Saab, TOP, saab } from './stories/saab';
import { type StorySite, seatOf, wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let site: StorySite;
let products: Saab['products'];
let actuators: number;
let licence: number;

beforeAll(async () => {
  ({ site, products } = await saab());
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const step = (name: string, number: number, [seen, to]: readonly [ImpedimentColumn, ImpedimentColumn]) =>
  site.call(name, 'moveImpediment', { number, seen, to, reason: '' });
const cardOf = async (number: number) => {
  const { cards } = await site.call('Viggo', 'showImpediments', {});
  return cards.find((card) => card.number === number);
};
const labTime = (who: string, weeks: string): Change[] => [
  { kind: 'statement', product: products.sim, subject: 'Avionics lab', from: 'free', to: `${who}, ${weeks}` },
];

describe('3 for the observers in Sao Paulo, whose clocks stay', () => {
  it('C1 C2 C4 C5 the top list is at 04:45 on Thursday and 03:45 on Tuesday, with Easter left out', async () => {
    const { next } = await site.served.call('Bruna', TOP, 'showCalendar', { zone: 'America/Sao_Paulo' });
    const kept = next.filter(({ change }) => change?.kind !== 'skipped').slice(0, 2);
    expect(kept.map(({ local, isUnusualForReader }) => [local.utc, local.reader, isUnusualForReader])).toEqual([
      ['2027-03-25T07:45', '2027-03-25T04:45', false],
      ['2027-03-30T06:45', '2027-03-30T03:45', true],
    ]);
  });

  it('C1 C2 C5 the MetaScrum is every third Thursday at 10:00, 06:00 for them and then 05:00', async () => {
    const { next } = await site.call('Bruna', 'showCalendar', { zone: 'America/Sao_Paulo' });
    expect(next.slice(0, 3).map(({ local }) => [local.forum, local.reader])).toEqual([
      ['2027-03-25T10:00', '2027-03-25T06:00'],
      ['2027-04-15T10:00', '2027-04-15T05:00'],
      ['2027-05-06T10:00', '2027-05-06T05:00'],
    ]);
  });
});

describe('1 from 07:32 to 13:00', () => {
  it('I1 I2 AVI-3 raises it before hours: it is due at 17:00, and needs the chief executive today', async () => {
    await site.at('2027-03-25T06:32:00Z');
    const raised = await site.call('Viggo', 'raiseImpediment', {
      title: 'Actuator supplier stops deliveries',
      product: products.avi,
      detail: '',
    });
    actuators = raised.number;
    expect(raised.due).toBe(Date.parse('2027-03-25T16:00:00Z'));
    const [need] = (await site.call('Karin', 'showNeeds', {})).needs;
    expect(need).toMatchObject({ kind: 'takeImpediment', impediment: { number: actuators } });
  });

  it('I3 I4 she takes it at 08:50 and removes it at 11:20', async () => {
    await site.at('2027-03-25T07:50:00Z');
    expect((await step('Karin', actuators, ['raised', 'owned'])).owner).toBe(site.person('Karin'));
    await agreeOnLab();
    await site.at('2027-03-25T10:20:00Z');
    expect((await step('Karin', actuators, ['owned', 'removed'])).column).toBe('removed');
  });

  it('I5 the team confirms at 13:00: removed the same day, raised at 07:32', async () => {
    await site.at('2027-03-25T12:00:00Z');
    const confirmed = await step('Viggo', actuators, ['removed', 'confirmed']);
    expect(confirmed).toMatchObject({ wasSameDay: true });
    expect(new Date(confirmed.raisedAt).toISOString()).toMatch(/^2027-03-25T06:32/);
  });
});

/** In the event of 10:00, which ends at 11:00: both Product Owners agree. */
async function agreeOnLab(): Promise<void> {
  const lab = wish('SIM has the avionics lab', 'emphasis', labTime('SIM', 'weeks 14 to 16'), { reason: 'Certification flights' });
  const { number } = (await site.call('Sune', 'fileProposal', { wish: lab })).proposal;
  await site.at('2027-03-25T09:00:00Z');
  await site.call('Greta', 'openEvent', {});
  await site.call('Greta', 'goToItem', { item: itemId(`proposal-${String(number)}`), seen: null });
  await site.call('Sune', 'answerProposal', { number, seat: seatOf(products.sim), answer: { kind: 'agreed' }, reason: '' });
  await site.at('2027-03-25T10:00:00Z');
  await site.closeEvent('Greta');
}

describe('2 raised at 15:10 on the day before Easter', () => {
  it('I2 I7 is late from 17:00 on, and who has taken it is told once', async () => {
    await site.at('2027-03-25T14:10:00Z');
    const raised = await site.call('Moa', 'raiseImpediment', { title: 'Export licence missing', product: products.fus, detail: '' });
    licence = raised.number;
    await site.at('2027-03-25T15:00:00Z');
    await step('Karin', licence, ['raised', 'owned']);
    await site.at('2027-03-25T16:00:00Z');
    expect(await cardOf(licence)).toMatchObject({ due: Date.parse('2027-03-25T16:00:00Z'), isLate: false });
    await site.at('2027-03-25T16:10:00Z');
    expect(await cardOf(licence)).toMatchObject({ isLate: true });
    expect(site.mailsTo('Karin').filter(({ subject }) => subject.endsWith('is late: Export licence missing'))).toHaveLength(1);
  });

  it('I2 raised after hours, another is due at the end of Tuesday, in summer time', async () => {
    const raised = await site.call('Moa', 'raiseImpediment', { title: 'Test pilot not cleared', product: products.fus, detail: '' });
    expect(raised.due).toBe(Date.parse('2027-03-30T15:00:00Z'));
  });

  const mails = () => site.served.standIn.site.control.outbox().emails.length;
  let before: number;

  it('I7 N2 on the free Friday nobody is told anything', async () => {
    await site.at('2027-03-25T23:00:00Z');
    before = mails();
    await site.at('2027-03-27T12:00:00Z');
    expect(mails()).toBe(before);
  });

  it('I7 N2 nor on the free Monday', async () => {
    await site.at('2027-03-29T06:30:00Z');
    expect(mails()).toBe(before);
    await site.at('2027-03-29T22:00:00Z');
    const late = site.served.standIn.site.control.outbox().emails.slice(before);
    expect(late.filter(({ subject }) => subject.includes('is late'))).toEqual([]);
    expect(await cardOf(licence)).toMatchObject({ isLate: true, column: 'owned' });
  });
});

describe('5 on Wednesday 7 April AVI asks for the lab in week 15', () => {
  it('T1 AG-70 stands over Easter', async () => {
    await site.at('2027-04-02T12:00:00Z');
    expect(await site.call('Axel', 'showAgreement', { number: 70 })).toMatchObject({ isStanding: true });
  });

  it('T1 it still stands, until Thursday 15 April', async () => {
    await site.at('2027-04-07T08:00:00Z');
    const { agreement, isStanding, untilPlanned } = await site.call('Axel', 'showAgreement', { number: 70 });
    expect({ isStanding, untilPlanned }).toEqual({ isStanding: true, untilPlanned: Date.parse('2027-04-15T08:00:00Z') });
    expect(agreement.agreedBy).toEqual([{ by: site.person('Sune'), for: site.person('Sune') }]);
  });

  it('O6 the wish is told that it would change AG-70, and that the earliest event is that of 15 April', async () => {
    const rig = wish('AVI-rig test in the lab', 'emphasis', labTime('AVI', 'week 15'), { reason: 'Rig test' });
    const preview = await site.call('Axel', 'previewProposal', { wish: rig });
    expect(preview.hits.map(({ agreement }) => agreement)).toEqual([70]);
    expect(preview.earliest).toBe(Date.parse('2027-04-15T08:00:00Z'));
  });
});
