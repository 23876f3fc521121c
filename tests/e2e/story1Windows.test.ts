/** The event of the story in several windows at once, each person's own: what each does by mouse, and what all the others see of it. */
import type { FrameLocator, Locator } from 'playwright-core';
import { expectOrder } from '../stand-in/shell/testShell';
import { appIn, BROWSER_TEST_MS } from './servedSite';
import { type PatientKeeper, patientKeeper } from './stories/patientKeeper';
import { thursdayAndFriday } from './stories/patientKeeperWeek';
import { allSee, FOLLOW_MS, type Seat, seatOf, secondsOn } from './stories/room';
import type { StorySite } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
const TITLE = 'St. Brigid goes live on 12 April';
let story: PatientKeeper;
let site: StorySite;
// Each comes in by a step of the story; a later step finds all of them there.
const room = {} as Record<'rob' | 'maya' | 'tess' | 'arjun', Seat>;
const everybody = (): Seat[] => Object.values(room);

beforeAll(async () => {
  story = await patientKeeper();
  ({ site } = story);
}, BROWSER_TEST_MS);
afterAll(() => site.served.close());

const button = (app: FrameLocator | Locator, name: string): Locator => app.getByRole('button', { name, exact: true });
const choose = (card: FrameLocator | Locator, name: string) => card.getByRole('radio', { name }).check({ force: true });

async function pick(card: Locator, field: string, key: string): Promise<void> {
  await card.getByRole('combobox', { name: field }).fill(key);
  await card.getByRole('option', { name: key }).click();
  await card.getByRole('button', { name: `Remove ${key}` }).waitFor();
}

describe('1 Wednesday 16:45 EST: Vince proposes on the page', () => {
  let vince: Seat;
  const card = (name: string): Locator => vince.app.getByRole('region', { name });

  it('O1 O4 three exact changes over two products, and their effect is drawn before he files', async () => {
    await site.at('2027-03-10T21:45:00Z');
    vince = await seatOf(site, 'Vince', '/propose');
    await choose(vince.app, 'A date bound to a contract');
    await button(vince.app, 'Change a date').click();
    await choose(card('1. Change a date'), 'Charge Capture');
    await choose(card('1. Change a date'), 'St. Brigid (Mon May 3, 2027)');
    await card('1. Change a date').getByLabel('New date').fill('2027-04-12');
    await button(vince.app, 'Move issues').click();
    await choose(card('2. Move issues'), 'Charge Capture');
    await pick(card('2. Move issues'), 'Which issues move?', 'CHG-118');
    await pick(card('2. Move issues'), 'Which issues move?', 'CHG-131');
    await pick(card('2. Move issues'), 'Above which issue?', 'CHG-97');
    await button(vince.app, 'Move issues').click();
    await choose(card('3. Move issues'), 'Mobile');
    await pick(card('3. Move issues'), 'Which issues move?', 'MOB-54');
    await pick(card('3. Move issues'), 'Above which issue?', 'MOB-40');
    const effect = card('What it would do');
    await effect.getByText('St. Brigid: Mon May 3, 2027 → Mon Apr 12, 2027').waitFor();
    await effect.getByText('Order of Mobile').waitFor();
    expect(await effect.getByText('moves up').count()).toBe(6);
  });

  it('O6 it says that AG-12 stands against it, who decides, and for which event he files it', async () => {
    const effect = card('What it would do');
    await effect.getByText('An agreement stands against this.').waitFor();
    await effect.getByRole('link', { name: 'AG-12' }).waitFor();
    await effect.getByText('Product Owner of Charge Capture: Maya Ferrer').waitFor();
    await effect.getByText('Product Owner of Mobile: Tess Lindqvist').waitFor();
    await vince.app.getByLabel('Title').fill(TITLE);
    await vince.app.getByLabel('Reason').fill('Contract clause');
    await vince.app.getByLabel('Cost of waiting').fill('400 k$ penalty');
    await button(vince.app, 'File it for the event on Mon Mar 15').click();
    await vince.app.getByRole('heading', { name: TITLE, level: 2 }).waitFor();
    expect(vince.complaints).toEqual([]);
    await vince.page.context().close();
  });

  it('O13 nothing pings Maya or Tess: no mail, no flag, nothing that needs them', async () => {
    await site.served.settle();
    expect([site.mailsTo('Maya'), site.mailsTo('Tess')].flat().filter(({ subject }) => !subject.includes('E41'))).toEqual([]);
    expect(site.served.standIn.site.control.outbox().flags).toEqual([]);
    for (const name of ['Maya', 'Tess']) {
      const seat = await seatOf(site, name, '/needs-me');
      await seat.app.getByText('Nothing needs you today').waitFor();
      await seat.page.context().close();
    }
  });
});

describe('5 Monday 15 March: the first event in summer time', () => {
  it('C5 Arjun’s overview says 23:30 in India, and that it is another hour than last time', async () => {
    await thursdayAndFriday(story);
    await site.at('2027-03-15T17:30:00Z');
    room.arjun = await seatOf(site, 'Arjun', '', { zone: 'Asia/Kolkata', minutesWrong: 10 });
    const { app } = room.arjun;
    await app.getByText('All three backlogs are locked until the event').waitFor();
    await app.getByText('Mon Mar 15, 23:30 IST (14:00 EDT for the forum; 18:00 UTC)').first().waitFor();
    await app.getByText('This is another hour for you than last time').waitFor();
  });

  it('W2 three minutes late it is still this event that all wait for, and everything is locked', async () => {
    await site.at('2027-03-15T18:03:00Z');
    const { page, app } = room.arjun;
    await page.reload();
    await app.getByText('until the event, which was planned for Mon Mar 15, 23:30 IST').waitFor();
    // Asked for, and no fault of the page.
    room.arjun.reloads.length = 0;
    expect(await app.getByText('Locked: moves are put back').count()).toBe(3);
  });

  it('W1 W2 Rob opens late from the agenda, and every window is at the session without a reload', async () => {
    room.maya = await seatOf(site, 'Maya', '/session');
    room.tess = await seatOf(site, 'Tess', '/session', { zone: 'America/Los_Angeles' });
    await site.at('2027-03-15T18:07:00Z');
    room.rob = await seatOf(site, 'Rob', '/agenda');
    await room.rob.app.getByText('32 of 90 minutes are planned').waitFor();
    await button(room.rob.app, 'Open the event').click();
    await room.rob.app.getByRole('link', { name: 'Go to the session' }).click();
    expect(await allSee([room.maya, room.tess, room.rob], (app) => app.getByText('Event E42 is on'))).toBeLessThan(FOLLOW_MS);
    await room.arjun.app.getByRole('link', { name: 'Session', exact: true }).click();
  });
});

describe('6 in the event', () => {
  it('E8 each says to be here, and all see who is', async () => {
    for (const { app } of everybody()) await button(app, 'I am here').click();
    expect(await allSee(everybody(), (app) => app.getByText('4 people are here'))).toBeLessThan(FOLLOW_MS);
  });

  it('D11 Rob starts with the agreement that ends, Maya says that it goes on, and all read it', async () => {
    await button(room.rob.app, 'Start with the first item').click();
    await button(room.maya.app, 'It goes on').click();
    expect(await allSee(everybody(), (app) => app.getByText('It goes on until the next held event.'))).toBeLessThan(FOLLOW_MS);
  });

  it('E5 he goes on to the proposal, and all are there', async () => {
    await button(room.rob.app, 'Next item').click();
    await room.rob.app.getByRole('heading', { name: /1 move against the lock/ }).waitFor();
    await button(room.rob.app, 'Next item').click();
    const there = await allSee(everybody(), (app) => app.getByRole('heading', { name: TITLE, level: 2 }));
    expect(there).toBeLessThan(FOLLOW_MS);
  });

  it('D6 Maya agrees with a change: another date, and CHG-118 alone as second', async () => {
    const { app } = room.maya;
    await button(app, 'Agree with a change').click();
    await app.getByLabel('New date').fill('2027-04-19');
    await button(app, 'Leave CHG-131 out').click();
    await app.getByLabel('Where to').selectOption({ label: 'To place number' });
    await app.getByLabel('Place', { exact: true }).fill('2');
    await app.getByLabel('What you agree to').fill('St. Brigid goes live on 19 April; CHG-118 is second, CHG-97 stays first');
    await button(app, 'Agree to this').click();
    expect(await allSee(everybody(), (seen) => seen.getByText('Move CHG-118 Story 118 to place 2'))).toBeLessThan(FOLLOW_MS);
  });

  it('D4 Tess says No with her reason: all read it, and that it is not agreed as a whole', async () => {
    await room.tess.app.getByLabel('In one line, why').fill('The review takes two weeks');
    await button(room.tess.app, 'No').click();
    expect(await allSee(everybody(), (app) => app.getByText('The review takes two weeks'))).toBeLessThan(FOLLOW_MS);
    await allSee(everybody(), (app) => app.getByText('Not agreed at E42'));
  });

  it('D5 Rob splits it: Maya’s half is AG-13, in every window', async () => {
    await button(room.rob.app, 'Split it').click();
    expect(await allSee(everybody(), (app) => app.getByRole('link', { name: 'AG-13' }))).toBeLessThan(FOLLOW_MS);
  });

  it('E6 a laptop whose clock is ten minutes wrong shows the time that all others show', async () => {
    const shown = await Promise.all(everybody().map((seat) => secondsOn(seat, 'Event')));
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(3);
  });
});

describe('7 Helen sees an impediment and takes it', () => {
  it('I1 I3 I8 raised by Sam on the board, it stands on her open list at once, and one tap takes it', async () => {
    const [sam, helen] = await Promise.all([seatOf(site, 'Sam', '/impediments'), seatOf(site, 'Helen', '/needs-me')]);
    await helen.app.getByText('Nothing needs you today').waitFor();
    await button(sam.app, 'Raise an impediment').click();
    await sam.app.getByLabel('What is in the way?').fill('St. Brigid VPN access waits on legal since 22 Feb');
    await sam.app.getByLabel('Which product does it hinder?').selectOption({ label: 'Charge Capture' });
    await sam.app.getByRole('form').getByRole('button', { name: 'Raise an impediment' }).click();
    expect(await allSee([helen], (app) => app.getByText('waits on legal since 22 Feb'))).toBeLessThan(FOLLOW_MS);
    await helen.app.getByRole('button', { name: /^Take it/ }).click();
    expect(await allSee([sam], (app) => app.getByText('Helen Ortiz'))).toBeLessThan(FOLLOW_MS);
    expect([...sam.reloads, ...helen.reloads, ...sam.complaints, ...helen.complaints]).toEqual([]);
    await Promise.all([sam.page.context().close(), helen.page.context().close()]);
  });
});

describe('8 at the close', () => {
  it('E12 the checklist names what is left, and after the last item Rob closes', async () => {
    const { app } = room.rob;
    await app.getByText('Lakeside goes live on 26 April was not reached').first().waitFor();
    await button(app, 'Next item').click();
    await button(room.arjun.app, 'Agree').click();
    await allSee(everybody(), (seen) => seen.getByText('Agreed at E42'));
    await button(app, 'Done with the last item').click();
    await app.getByText('Every item has an outcome or a place to go.').waitFor();
    await button(app, 'Close the event').click();
    await app.getByRole('dialog').getByRole('button', { name: 'Close the event' }).click();
    await allSee(everybody(), (seen) => seen.getByRole('link', { name: /minutes of E42/i }));
    for (const { reloads, complaints } of everybody()) expect([...reloads, ...complaints]).toEqual([]);
  });

  it('M2 the minutes tell who answered what, and what was agreed and kept', async () => {
    const { app } = room.tess;
    await app.getByRole('link', { name: /minutes of E42/i }).click();
    await app.getByRole('heading', { name: 'Minutes of event E42' }).waitFor();
    const minutes = app.getByRole('region', { name: 'Minutes of event E42' });
    for (const said of ['The review takes two weeks', 'Arjun Rao', 'AG-13', 'AG-12']) await minutes.getByText(said).first().waitFor();
  });

  it('T4 Jira’s own backlog shows the agreed order, and the issue says by which agreement', async () => {
    const page = await site.served.windowOf('Vince', site.served.backlogPath('CHG'));
    await expectOrder(page, [97, 118, 104, 141, 131, 140]);
    await page.goto(`${site.served.standIn.url}/browse/CHG-118`);
    await appIn(page).getByText('Locked: moves are put back').waitFor();
    await appIn(page)
      .getByRole('link', { name: /AG-13 St\. Brigid goes live on 19 April/ })
      .waitFor();
  });
});
