/** A sales contract moves a hospital's live date: the story of one week, each step as its person makes it, at the story's times. */
import { seatId } from '../../src/domain/authority';
import type { ProductId } from '../../src/domain/ids';
import type { Change } from '../../src/domain/proposal/change';
import { itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { type PatientKeeper, patientKeeper } from './stories/patientKeeper';
import { type StorySite, wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let story: PatientKeeper;
let site: StorySite;
let charge: ProductId;
let mobile: ProductId;
let number: number;

const AT_CLOSE = ['CHG-97', 'CHG-104', 'CHG-118', 'CHG-131', 'CHG-122'];
const charges = (...numbers: readonly number[]): string[] => numbers.map((one) => `CHG-${String(one)}`);
const version = (id: string) => ({ kind: 'version' as const, id });

beforeAll(async () => {
  story = await patientKeeper();
  ({ site } = story);
  charge = await site.product('Charge Capture');
  mobile = await site.product('Mobile');
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

describe('1 Wednesday 16:45 EST: Vince files a proposal', () => {
  const asked = () => {
    const place = (product: ProductId, issues: readonly string[], above: string): Change => ({
      kind: 'place',
      product,
      issues: issues.map(site.issue),
      where: { kind: 'above', issue: site.issue(above) },
    });
    const date = { kind: 'date' as const, product: charge, target: version(story.versions.stBrigid), name: 'St. Brigid go-live' };
    return wish(
      'St. Brigid goes live on 12 April',
      'contractDate',
      [
        { ...date, from: '2027-05-03', to: '2027-04-12' },
        place(charge, ['CHG-118', 'CHG-131'], 'CHG-97'),
        place(mobile, ['MOB-54'], 'MOB-40'),
      ],
      { reason: 'Contract clause', costOfWaiting: '400 k$ penalty' },
    );
  };

  it('O4 O6 the preview shows that it hits AG-12, says the earliest event, and names both Product Owners', async () => {
    await site.at('2027-03-10T21:45:00Z');
    const preview = await site.call('Vince', 'previewProposal', { wish: asked() });
    expect(preview.problems).toEqual([]);
    expect(preview.hits.map(({ agreement }) => agreement)).toEqual([12]);
    expect(preview.earliest).toBe(Date.parse('2027-03-15T18:00:00Z'));
    expect(preview.seats.flatMap(({ people }) => people)).toEqual([site.person('Maya'), site.person('Tess')]);
    const [effect] = preview.effect;
    const keys = effect?.after.map(({ row }) => (row.kind === 'issue' ? site.served.admin.issue(row.issue).key : row.summary));
    expect(keys).toEqual(charges(118, 131, 97, 104, 122));
  });

  it('O8 O13 it is filed as a Jira issue, and nobody is pinged', async () => {
    const filed = await site.call('Vince', 'fileProposal', { wish: asked() });
    ({ number } = filed.proposal);
    await site.served.settle();
    expect(site.served.admin.issue(filed.proposal.issueId)).toMatchObject({ projectId: site.served.admin.project('PK').id });
    expect([site.mailsTo('Maya'), site.mailsTo('Tess')].flat().filter(({ subject }) => !subject.includes('E41'))).toEqual([]);
  });
});

describe('2 Thursday 10:05 EST: Vince drags CHG-118 to the top', () => {
  it('L1 within a minute the order is as agreed, and Jira’s history shows both moves', async () => {
    await site.at('2027-03-11T15:05:00Z');
    await site.served.rank('Vince', ['CHG-118'], { above: 'CHG-97' });
    expect(site.order('CHG')[0]).toBe('CHG-118');
    await site.at('2027-03-11T15:06:00Z');
    expect(site.order('CHG')).toEqual(AT_CLOSE);
    const history = (await site.jira('Rob', 'GET', '/rest/api/3/issue/CHG-118/changelog')) as {
      values: { author: { displayName: string } }[];
    };
    expect(history.values.map(({ author }) => author.displayName)).toEqual(['Vince Moretti', 'MetaScrum for Jira']);
  });

  it('L12 it is breach BR-1, from where to where', async () => {
    const { entries } = await site.call('Maya', 'listPutBacks', {});
    expect(entries).toMatchObject([
      {
        id: 'BR-1',
        mover: site.person('Vince'),
        issueId: site.issue('CHG-118'),
        agreedPlace: { below: site.issue('CHG-104'), above: site.issue('CHG-131') },
        foundPlace: { below: null, above: site.issue('CHG-97') },
        outcome: { kind: 'putBack' },
      },
    ]);
  });

  it('N1 and Vince is told privately and politely what to do', () => {
    const note = site.mailsTo('Vince').find(({ subject }) => subject.includes('CHG-118'));
    expect(note?.text).toMatch(/CHG-118, which you moved, is back below CHG-104\.[^]*stands until[^]*Propose this move/);
  });
});

describe('3 Thursday 11:00 EST: Maya splits CHG-122 and puts CHG-141 above CHG-131', () => {
  it('L2 that is her right below the agreed line: no breach', async () => {
    await site.at('2027-03-11T16:00:00Z');
    const { id } = site.served.admin.project('CHG');
    for (const summary of ['First half of 122', 'Second half of 122']) {
      await site.jira('Maya', 'POST', '/rest/api/3/issue', { fields: { project: { id }, issuetype: { name: 'Story' }, summary } });
    }
    await site.served.rank('Maya', ['CHG-141'], { above: 'CHG-131' });
    const { transitions } = (await site.jira('Maya', 'GET', '/rest/api/3/issue/CHG-122/transitions')) as {
      transitions: { id: string; to: { statusCategory: { key: string } } }[];
    };
    const done = transitions.find(({ to }) => to.statusCategory.key === 'done');
    await site.jira('Maya', 'POST', '/rest/api/3/issue/CHG-122/transitions', { transition: { id: done?.id } });
    await site.served.settle();
    expect(site.order('CHG')).toEqual(charges(97, 104, 118, 141, 131, 140));
    expect((await site.call('Maya', 'listPutBacks', {})).entries).toHaveLength(1);
  });

  it('L15 but not above the agreed first place', async () => {
    await site.served.rank('Maya', ['CHG-104'], { above: 'CHG-97' });
    await site.served.settle();
    expect(site.order('CHG')).toEqual(charges(97, 104, 118, 141, 131, 140));
    const [newest] = (await site.call('Maya', 'listPutBacks', {})).entries;
    expect(newest).toMatchObject({ mover: site.person('Maya'), against: 12 });
  });
});

describe('4 Friday: Arjun proposes a delay of his own product', () => {
  it('O1 a Product Owner may; it is on the agenda with the date’s effect', async () => {
    await site.at('2027-03-12T14:00:00Z');
    const orders = await site.product('Order Entry');
    const date = { kind: 'date' as const, product: orders, target: version(story.versions.lakeside), name: 'Lakeside go-live' };
    const delay = wish('Lakeside goes live on 26 April', 'releaseDate', [{ ...date, from: '2027-04-05', to: '2027-04-26' }], {
      reason: 'A regression in Order Entry',
    });
    const filed = await site.call('Arjun', 'fileProposal', { wish: delay });
    expect(filed.dates).toMatchObject([{ from: '2027-04-05', to: '2027-04-26' }]);
    const { items } = await site.call('Rob', 'showAgenda', {});
    expect(items.map(({ id }) => id)).toContain(`proposal-${String(filed.proposal.number)}`);
  });
});

describe('5 Monday 15 March: the first event in summer time', () => {
  it('C2 C5 is 18:00Z: 23:30 for Arjun, who sees that it differs from last week', async () => {
    const { next } = await site.call('Arjun', 'showCalendar', { zone: 'Asia/Kolkata' });
    expect(next[0]).toMatchObject({
      at: Date.parse('2027-03-15T18:00:00Z'),
      isUnusualForReader: true,
      local: { forum: '2027-03-15T14:00', reader: '2027-03-15T23:30', utc: '2027-03-15T18:00' },
    });
  });

  it('W1 W2 at 18:03Z everything is still locked, and open from 18:07Z: locked for 6 d 21 h 37 min', async () => {
    await site.at('2027-03-15T18:03:00Z');
    const before = await site.forum('Maya');
    expect(before.products.map(({ lock }) => lock.state)).toEqual(['locked', 'locked', 'locked']);
    await site.at('2027-03-15T18:07:00Z');
    const opened = await site.call('Rob', 'openEvent', {});
    expect(opened.products.map(({ lock }) => lock.state)).toEqual(['open', 'open', 'open']);
    const { since } = before.products[0]?.lock ?? {};
    const lockedMinutes = Math.round((Number(opened.products[0]?.lock.since) - Number(since)) / 60_000);
    expect(lockedMinutes).toBe((6 * 24 + 21) * 60 + 37);
  });
});

describe('6 in the event', () => {
  const seatOf = (product: ProductId) => seatId({ kind: 'productOwner', product });

  it('D4 Maya agrees with a change, Tess says No: as a whole it is not agreed, and a split is offered', async () => {
    await site.call('Rob', 'goToItem', { item: itemId(`proposal-${String(number)}`), seen: null });
    const changes: Change[] = [
      {
        kind: 'date',
        product: charge,
        target: version(story.versions.stBrigid),
        name: 'St. Brigid go-live',
        from: '2027-05-03',
        to: '2027-04-19',
      },
      { kind: 'place', product: charge, issues: [site.issue('CHG-118')], where: { kind: 'position', position: 2 } },
    ];
    const text = 'St. Brigid goes live on 19 April; CHG-118 is second, CHG-97 stays first';
    await site.call('Maya', 'answerProposal', {
      number,
      seat: seatOf(charge),
      answer: { kind: 'agreedWithChange', changes, text },
      reason: '',
    });
    await site.call('Tess', 'answerProposal', {
      number,
      seat: seatOf(mobile),
      answer: { kind: 'no' },
      reason: 'The review takes two weeks',
    });
    const { proposal, abilities } = await site.call('Maya', 'showProposal', { number });
    expect(proposal.state).toMatchObject({ kind: 'decided', decided: [{ product: null, outcome: 'notAgreed', agreement: null }] });
    expect(abilities.maySplit).toBe(true);
  });

  it('D3 nobody turns Tess’s No into a Yes', async () => {
    for (const name of ['Rob', 'Helen', 'Vince', 'Maya']) {
      const refusal = await site.refusal(name, 'answerProposal', { number, seat: seatOf(mobile), answer: { kind: 'agreed' }, reason: '' });
      expect(refusal).toMatchObject({ code: expect.stringMatching(/noStands|notTheDecider/) });
    }
  });

  it('D5 D11 after the split Maya’s half is AG-13, standing until E43; Tess’s is No with her name; AG-12 is kept', async () => {
    await site.call('Rob', 'splitProposal', { number });
    const { proposal } = await site.call('Vince', 'showProposal', { number });
    expect(proposal.state).toMatchObject({
      decided: [
        { product: charge, outcome: 'agreedWithChange', agreement: 13 },
        { product: mobile, outcome: 'notAgreed', agreement: null },
      ],
    });
    expect(proposal.answers.find(({ answer }) => answer.kind === 'no')?.voice).toEqual({
      by: site.person('Tess'),
      for: site.person('Tess'),
    });
    const { agreement } = await site.call('Vince', 'showAgreement', { number: 13 });
    expect(agreement).toMatchObject({ event: 42, until: 43, agreedBy: [{ by: site.person('Maya') }] });
    await site.call('Maya', 'renewAgreement', { number: 12, goesOn: true });
    expect((await site.call('Vince', 'showAgreement', { number: 12 })).agreement).toMatchObject({ until: 43, state: { kind: 'standing' } });
  });
});

describe('7 an impediment is out of the way the same day', () => {
  it('I2 I3 I5 raised 14:20, taken 14:26, removed 16:40, confirmed 17:20 EDT: only the side of Sam confirms', async () => {
    await site.at('2027-03-15T18:20:00Z');
    const raised = await site.call('Sam', 'raiseImpediment', {
      title: 'St. Brigid VPN access waits on legal since 22 Feb',
      product: charge,
      detail: '',
    });
    const step = (name: string, seen: 'raised' | 'owned' | 'removed', to: 'owned' | 'removed' | 'confirmed') =>
      [name, 'moveImpediment', { number: raised.number, seen, to, reason: '' }] as const;
    await site.at('2027-03-15T18:26:00Z');
    expect((await site.call('Helen', 'showNeeds', {})).needs[0]).toMatchObject({
      kind: 'takeImpediment',
      impediment: { number: raised.number },
    });
    await site.call(...step('Helen', 'raised', 'owned'));
    await site.at('2027-03-15T19:35:00Z');
    await site.call('Rob', 'closeEvent', {});
    await site.served.settle();
    await site.at('2027-03-15T20:40:00Z');
    await site.call(...step('Helen', 'owned', 'removed'));
    await site.at('2027-03-15T21:20:00Z');
    expect(await site.refusal(...step('Helen', 'removed', 'confirmed'))).toMatchObject({ code: 'notTheRaisingSide' });
    const confirmed = await site.call(...step('Sam', 'removed', 'confirmed'));
    expect(confirmed.wasSameDay).toBe(true);
  });
});

describe('8 at the close', () => {
  it('T4 AG-13 is applied and read back: the order, and the date of the fix version', async () => {
    expect(site.order('CHG')).toEqual(charges(97, 118, 104, 141, 131, 140));
    const { releaseDate } = (await site.jira('Rob', 'GET', `/rest/api/3/version/${story.versions.stBrigid}`)) as { releaseDate: string };
    expect(releaseDate).toBe('2027-04-19');
    const { agreement } = await site.call('Maya', 'showAgreement', { number: 13 });
    expect(agreement.application).toMatchObject({ kind: 'tried', results: [{ outcome: { kind: 'done' } }, { outcome: { kind: 'done' } }] });
  });

  it('T4 the app’s own moves are no breaches, and the backlogs are locked again', async () => {
    await site.served.settle();
    expect((await site.call('Maya', 'listPutBacks', {})).entries).toHaveLength(2);
    expect((await site.forum('Maya')).products.map(({ lock }) => lock.state)).toEqual(['locked', 'locked', 'locked']);
  });

  it('M1 N3 the minutes are written, and Vince is told the outcome with Tess’s reason and the agreement', async () => {
    const { minutes } = await site.call('Vince', 'showMinutes', { event: 42 });
    expect(minutes.agreements).toMatchObject({ made: [13], renewed: [12] });
    const told = site.mailsTo('Vince').find(({ subject }) => subject.startsWith('E42 answered'));
    expect(told?.text).toMatch(
      /Charge Capture: agreed with a change \(AG-13\)\.\nMobile: not agreed\.\n[^]*Tess Lindqvist: The review takes two weeks/,
    );
  });
});

describe('G2 the log of the whole week', () => {
  it('is one chain without a gap', async () => {
    const { chain } = await site.call('Vince', 'listLog', {});
    expect(chain).toBe('whole');
  });
});
