/** The whole event without a mouse: by its facilitator, and by a Product Owner; where the focus is, and what is read aloud. */
import type { Locator } from 'playwright-core';
import { press, tabTo, type } from './keyboard';
import { BROWSER_TEST_MS } from './servedSite';
import { type PatientKeeper, patientKeeper } from './stories/patientKeeper';
import { thursdayAndFriday } from './stories/patientKeeperWeek';
import { type Seat, seatOf } from './stories/room';
import { wish } from './stories/storySite';

jest.setTimeout(BROWSER_TEST_MS);
let story: PatientKeeper;
let rob: Seat;
let maya: Seat;
const TITLE = 'CHG-118 comes first';

beforeAll(async () => {
  story = await patientKeeper();
  const { site } = story;
  await site.at('2027-03-10T21:45:00Z');
  const product = await site.product('Charge Capture');
  const first = {
    kind: 'place' as const,
    product,
    issues: [site.issue('CHG-118'), site.issue('CHG-131')],
    where: { kind: 'top' as const },
  };
  await site.call('Vince', 'fileProposal', { wish: wish(TITLE, 'backlog', [first], { reason: 'A contract' }) });
  await thursdayAndFriday(story);
  await site.at('2027-03-15T18:01:00Z');
  rob = await seatOf(site, 'Rob', '/agenda');
}, BROWSER_TEST_MS);
afterAll(() => story.site.served.close());

const button = ({ app }: Seat, name: string): Locator => app.getByRole('button', { name, exact: true });
/** What a screen reader was told last contains it. */
const hears = ({ app }: Seat, text: string | RegExp) =>
  app.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' });

/** What has the focus, in words; the page itself is nowhere. */
async function focusOf({ page }: Seat): Promise<string> {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  return (
    (await frame?.evaluate(() => {
      const { activeElement } = document;
      return activeElement === null || activeElement === document.body
        ? 'nowhere'
        : (activeElement.getAttribute('aria-label') ?? activeElement.textContent);
    })) ?? 'nowhere'
  );
}

/** Waits until the focus has settled somewhere. */
async function keepsFocus(seat: Seat): Promise<void> {
  await seat.page.waitForTimeout(300);
  expect(await focusOf(seat)).not.toBe('nowhere');
}

describe('E2 the facilitator arranges the agenda', () => {
  const places = () => rob.app.getByRole('listitem').filter({ has: rob.app.getByRole('spinbutton') });

  it('moves an item to the top by its menu, and the focus stays with it', async () => {
    await press(rob.page, button(rob, `Move ${TITLE}`));
    await rob.page.keyboard.press('Enter');
    await hears(rob, new RegExp(`${TITLE}.*1`));
    await places().first().getByText(TITLE).waitFor();
    expect(await focusOf(rob)).toBe(`Move ${TITLE}`);
  });

  it('moves another by its number', async () => {
    const field = places().nth(3).getByRole('spinbutton').first();
    await tabTo(rob.page, field);
    await rob.page.keyboard.press('Control+A');
    await rob.page.keyboard.type('2');
    await rob.page.keyboard.press('Enter');
    await places().nth(1).getByText('Lakeside goes live on 26 April').waitFor();
    await keepsFocus(rob);
  });
});

describe('E5 the session', () => {
  it('is opened and entered, attended, and begun by letters', async () => {
    await press(rob.page, button(rob, 'Open the event'));
    await press(rob.page, rob.app.getByRole('link', { name: 'Go to the session' }));
    await rob.app.getByText('Event E42 is on').waitFor();
    maya = await seatOf(story.site, 'Maya', '/session');
    for (const seat of [rob, maya]) {
      await press(seat.page, button(seat, 'I am here'));
      await button(seat, 'I am leaving').waitFor();
      await keepsFocus(seat);
    }
    await rob.page.keyboard.press('n');
    await rob.app.getByRole('heading', { name: TITLE, level: 2 }).waitFor();
    await hears(maya, `Now: ${TITLE}, item 1 of 4.`);
  });

  it('D6 takes a changed answer, and says it to everybody', async () => {
    await press(maya.page, button(maya, 'Agree with a change'));
    await keepsFocus(maya);
    await press(maya.page, button(maya, 'Leave CHG-131 out'));
    await tabTo(maya.page, maya.app.getByLabel('Where to'));
    await maya.page.keyboard.type('To place');
    await type(maya.page, maya.app.getByLabel('What you agree to'), 'CHG-118 alone');
    await press(maya.page, button(maya, 'Agree to this'));
    await hears(rob, 'it is agreed with a change');
    await keepsFocus(maya);
  });

  it('E9 goes on past what nobody here can decide, is paused and resumed, and parks an item', async () => {
    await rob.page.keyboard.press('n');
    await hears(maya, 'Now: Mercy Valley goes live on 19 April; CHG-97 is first, item 3 of 4.');
    await press(maya.page, button(maya, 'It goes on'));
    await rob.app.getByText('It goes on until the next held event.').waitFor();
    await keepsFocus(maya);
    await rob.page.keyboard.press('p');
    await hears(maya, 'The session is paused.');
    await rob.page.keyboard.press('p');
    await hears(maya, 'The session goes on.');
    await rob.page.keyboard.press('k');
    await rob.app.getByRole('heading', { name: /1 move against the lock/, level: 2 }).waitFor();
    await keepsFocus(rob);
  });
});

describe('I1 I3 an impediment', () => {
  it('is raised and taken, and the focus stays with it', async () => {
    const [sam, helen] = await Promise.all([seatOf(story.site, 'Sam', '/impediments'), seatOf(story.site, 'Helen', '/needs-me')]);
    await press(sam.page, button(sam, 'Raise an impediment'));
    await sam.page.keyboard.type('VPN access waits on legal');
    await tabTo(sam.page, sam.app.getByLabel('Which product does it hinder?'));
    await sam.page.keyboard.type('Mobile');
    await press(sam.page, sam.app.getByRole('form').getByRole('button', { name: 'Raise an impediment' }));
    await sam.app.getByText('VPN access waits on legal').first().waitFor();
    await keepsFocus(sam);
    await press(helen.page, helen.app.getByRole('button', { name: /^Take it/ }));
    await helen.app.getByRole('button', { name: /^Mark as removed/ }).waitFor();
    await keepsFocus(helen);
    await Promise.all([sam.page.context().close(), helen.page.context().close()]);
  });
});

describe('E12 the end', () => {
  it('is reached by the last step, and the event is closed', async () => {
    await press(rob.page, button(rob, 'Done with the last item'));
    await hears(maya, 'No item is under discussion now.');
    await keepsFocus(rob);
    await press(rob.page, button(rob, 'Close the event'));
    await press(rob.page, rob.app.getByRole('dialog').getByRole('button', { name: 'Close the event' }));
    await rob.app.getByRole('link', { name: /minutes of E42/i }).waitFor();
    await keepsFocus(rob);
    expect([...rob.complaints, ...maya.complaints]).toEqual([]);
  });
});
