/**
 * A bank with an old Jira until 26 January: a No that nobody gets around, a Product Owner who is followed by another, and one whose account is
 * switched off. A change of Product Owner is made at an event, here that of 26 January: none is planned for the 28th.
 */
import { itemId } from '../../src/domain/session/session';
import { BROWSER_TEST_MS } from './servedSite';
import { answer, type Bank, file, healthOf, lockedBank } from './stories/bank';
import { type StorySite, seatOf, wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let bank: Bank;
let site: StorySite;
/** Of the proposals. */
const filed = { first: 0, identity: 0 };

beforeAll(async () => {
  bank = await lockedBank({ coreIssues: 60, agreed: ['Rates first', 'No new forms'] });
  ({ site } = bank);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const titlesTo = (name: string) => site.mailsTo(name).map(({ subject }) => subject);
const stateOf = async (number: number) => (await site.call('Guido', 'showProposal', { number })).proposal.state;

describe('8 Kim’s account is switched off on 14 January', () => {
  it('L26 within a day KYC says that it has no Product Owner, and Faye is told once', async () => {
    const kim = site.person('Kim');
    await site.at('2027-01-14T01:00:00Z');
    filed.identity = await file(site, 'Hana', 'Identity by video', bank.products.kyc);
    site.served.admin.changeUser(kim, { active: false });
    await site.at('2027-01-15T01:00:00Z');
    const { ownerGoneSince, health } = await healthOf(site, 'Guido', bank.products.kyc);
    expect(Number(ownerGoneSince) - Date.parse('2027-01-14T01:00:00Z')).toBeLessThan(86_400_000);
    expect(health.kind).toBe('enforced');
    expect(titlesTo('Faye').filter((title) => title === 'Know your customer has no Product Owner')).toHaveLength(1);
    expect(titlesTo('Guido')).not.toContain('Know your customer has no Product Owner');
  });

  it('L1 L26 the lock of KYC holds: what Guido moves there goes back', async () => {
    const agreed = site.order('KYC');
    await site.served.rank('Guido', ['KYC-9'], { above: 'KYC-1' });
    await site.served.settle();
    expect(site.order('KYC')).toEqual(agreed);
  });
});

describe('6 Guido asks for LOAN-5 first', () => {
  it('W3 he files it, and a week later everything is still locked', async () => {
    const { loans } = bank.products;
    const change = { kind: 'place' as const, product: loans, issues: [site.issue('LOAN-5')], where: { kind: 'top' as const } };
    const first = wish('LOAN-5 first', 'backlog', [change], { reason: 'The head asks' });
    filed.first = (await site.call('Guido', 'fileProposal', { wish: first })).proposal.number;
    await site.at('2027-01-20T01:00:00Z');
    expect((await site.forum('Bea')).products.map(({ lock }) => lock.state)).toEqual(['locked', 'locked', 'locked', 'locked']);
  });

  it('W2 as it is at the planned hour of 26 January, until Faye opens the event', async () => {
    await site.at('2027-01-26T03:00:00Z');
    expect((await site.forum('Bea')).products.map(({ lock }) => lock.state)).toEqual(['locked', 'locked', 'locked', 'locked']);
    await site.call('Faye', 'openEvent', {});
    expect((await site.forum('Bea')).products.map(({ lock }) => lock.state)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('D3 Bea says No, and Ruedi, who administers Jira, finds no way around it: he may file it again', async () => {
    const { loans } = bank.products;
    await answer(site, 'Bea', filed.first, loans, { kind: 'no' });
    const said = { number: filed.first, seat: seatOf(loans), reason: '' };
    expect(await site.refusal('Ruedi', 'answerProposal', { ...said, answer: { kind: 'agreed' } })).toMatchObject({ code: 'noStands' });
    expect(await site.refusal('Ruedi', 'undoAnswer', { number: filed.first, seat: said.seat })).toHaveProperty('code');
    expect(await site.refusal('Ruedi', 'splitProposal', { number: filed.first })).toHaveProperty('code');
    const { entries } = await site.call('Faye', 'listLog', { kinds: ['callRefused'], actor: site.person('Ruedi') });
    expect(entries.map(({ what }) => what)).toContainEqual(expect.objectContaining({ call: 'answerProposal', code: 'noStands' }));
    expect((await site.call('Ruedi', 'showProposal', { number: filed.first })).abilities.mayFileAgain).toBe(true);
  });

  it('O12 he sets the issue’s status to Done by hand: the page says that it differs from the recorded answer, and the No is kept', async () => {
    await site.served.settle();
    const { proposal } = await site.call('Guido', 'showProposal', { number: filed.first });
    const path = `/rest/api/3/issue/${proposal.issueId}/transitions`;
    // As Jira answers it.
    const { transitions } = (await site.jira('Ruedi', 'GET', path)) as { transitions: { id: string; name: string }[] };
    await site.jira('Ruedi', 'POST', path, { transition: { id: transitions.find(({ name }) => name === 'Done')?.id } });
    await site.served.settle();
    const shown = await site.call('Guido', 'showProposal', { number: filed.first });
    expect(shown.editedByHand).toEqual(['status']);
    expect(shown.proposal.state).toMatchObject({ decided: [{ outcome: 'notAgreed' }] });
    const page = await site.served.windowOf('Guido', site.served.pagePath('AUB', `/proposals?number=${String(filed.first)}`));
    await page.frameLocator('iframe[title="MetaScrum"]').getByText('The status in Jira differs from the recorded answer').waitFor();
    await page.context().close();
  });
});

describe('8 in the event of 26 January', () => {
  it('A2 D1 L26 nobody has Kim’s seat: the proposal about KYC waits', async () => {
    await site.call('Faye', 'goToItem', {
      item: itemId(`proposal-${String(filed.identity)}`),
      seen: itemId(`proposal-${String(filed.first)}`),
    });
    for (const name of ['Faye', 'Guido', 'Ruedi', 'Hana']) {
      const said = { number: filed.identity, seat: seatOf(bank.products.kyc), answer: { kind: 'agreed' as const }, reason: '' };
      expect(await site.refusal(name, 'answerProposal', said)).toMatchObject({ code: 'notTheDecider' });
    }
    expect((await stateOf(filed.identity)).kind).toBe('waiting');
  });
});

describe('7 Carlo follows Bea in the event of 26 January', () => {
  it('D11 T2 before that Bea keeps AG-1 and AG-2, agrees to AG-3, and sends two proposals on pathways', async () => {
    const { loans } = bank.products;
    for (const number of [1, 2]) await site.call('Bea', 'renewAgreement', { number, goesOn: true });
    await answer(site, 'Bea', await file(site, 'Hana', 'Fewer letters', loans), loans, { kind: 'agreed' });
    for (const title of ['New rate engine', 'Loans abroad']) {
      const number = await file(site, 'Guido', title, loans);
      await answer(site, 'Bea', number, loans, { kind: 'pathway' });
      const steps = [{ text: 'Ask the actuaries', person: site.person('Bea'), by: '2027-02-05', isDone: false }];
      await site.call('Faye', 'writePathway', {
        proposal: number,
        steps,
        nextCheck: '2027-02-09',
        slot: { kind: 'none', reason: 'Tomorrow' },
      });
    }
  });

  it('L27 he gets the list of what he inherits, 3 agreements and 2 pathways, and the change is logged as such', async () => {
    const { loans } = bank.products;
    await site.call('Faye', 'changeProduct', { productId: loans, owner: site.person('Carlo'), strength: 'restore' });
    await site.at('2027-01-26T04:00:00Z');
    await site.closeEvent('Faye');
    await site.at('2027-01-26T04:10:00Z');
    const { inherited } = await healthOf(site, 'Carlo', loans);
    expect(inherited).toMatchObject({ from: site.person('Bea'), to: site.person('Carlo'), agreements: [1, 2, 3], pathways: [1, 2] });
    expect((await healthOf(site, 'Guido', loans)).inherited).toBeNull();
    const letters = site.mailsTo('Carlo').filter(({ subject }) => subject === 'You are the Product Owner of Loans: what you inherit');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('You inherit 3 agreements (AG-1, AG-2, AG-3) and 2 pathways (PW-1, PW-2).');
    const changes = await site.call('Carlo', 'listLog', { kinds: ['productChanged', 'productInherited'] });
    expect(changes.entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'productInherited', from: site.person('Bea'), to: site.person('Carlo') }),
        expect.objectContaining({ kind: 'productChanged', productId: loans, after: { owner: site.person('Carlo'), strength: 'restore' } }),
      ]),
    );
  });

  it('A3 D3 Bea’s answers stay hers, AG-2 stands, and Carlo does not undo her No', async () => {
    const { proposal } = await site.call('Carlo', 'showProposal', { number: filed.first });
    expect(proposal.answers).toMatchObject([{ voice: { by: site.person('Bea'), for: site.person('Bea') }, answer: { kind: 'no' } }]);
    const { agreement, isStanding } = await site.call('Carlo', 'showAgreement', { number: 2 });
    expect(isStanding).toBe(true);
    expect(agreement.agreedBy).toMatchObject([{ by: site.person('Bea'), for: site.person('Bea') }]);
    const undo = { number: filed.first, seat: seatOf(bank.products.loans) };
    expect(await site.refusal('Carlo', 'undoAnswer', undo)).toHaveProperty('code');
  });

  it('A7 L26 with KYC still without a Product Owner its proposal waits for the next event, and no Product Owner changes between events', async () => {
    expect((await stateOf(filed.identity)).kind).toBe('waiting');
    const back = { productId: bank.products.loans, owner: site.person('Bea'), strength: 'restore' as const };
    expect(await site.refusal('Faye', 'changeProduct', back)).toMatchObject({ code: 'onlyAtAnEvent' });
  });
});
