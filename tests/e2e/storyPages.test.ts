/** The pages of a forum at work, before and in its event, with forms open: no fault of access, no complaint, no sideways scroll. */
import type { FrameLocator } from 'playwright-core';
import { seatId } from '../../src/domain/authority';
import type { ItemId } from '../../src/domain/session/session';
import { accessFaults } from '../stand-in/shell/testShell';
import { appIn, BROWSER_TEST_MS } from './servedSite';
import { type PatientKeeper, patientKeeper } from './stories/patientKeeper';
import { thursdayAndFriday } from './stories/patientKeeperWeek';
import { wish } from './stories/storySite';
import { untilIdle } from './visits';

jest.setTimeout(BROWSER_TEST_MS);
let story: PatientKeeper;

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
  await site.call('Vince', 'fileProposal', { wish: wish('CHG-118 comes first', 'backlog', [first], { reason: 'A contract' }) });
  await thursdayAndFriday(story);
  await site.call('Sam', 'raiseImpediment', { title: 'VPN access waits on legal since 22 February', product, detail: '' });
}, BROWSER_TEST_MS);
afterAll(() => story.site.served.close());

type View = readonly [name: string, who: string, path: string, shows: string, open?: (app: FrameLocator) => Promise<void>];
const click = (name: string) => (app: FrameLocator) => app.getByRole('button', { name, exact: true }).first().click();

/** In a modal question the page behind it is out of reach, its one main part and its heading too. */
const BEHIND_A_QUESTION = /^(landmark-one-main|page-has-heading-one):/;

async function look([name, who, path, shows, open]: View): Promise<void> {
  const { served } = story.site;
  const page = await served.windowOf(who, '/');
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(served.standIn.url + (path.startsWith('/browse') ? path : served.pagePath('PK', path)));
  await appIn(page).getByText(shows).first().waitFor();
  await open?.(appIn(page));
  await untilIdle(page);
  const isQuestion = (await appIn(page).getByRole('dialog').count()) > 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const faults = await accessFaults(page);
    wrong.push(...faults.filter((fault) => !isQuestion || !BEHIND_A_QUESTION.test(fault)).map((fault) => `${colorScheme}: ${fault}`));
  }
  await page.setViewportSize({ width: 360, height: 900 });
  for (const frame of page.frames()) {
    const hidden = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (hidden > 0) wrong.push(`${String(hidden)} pixels lie beside a window of 360`);
  }
  await page.context().close();
  expect([name, ...wrong]).toEqual([name]);
}

const BETWEEN: readonly View[] = [
  ['what needs me', 'Helen', '/needs-me', 'waits on legal'],
  ['agenda of who arranges it', 'Rob', '/agenda', 'minutes are planned'],
  ['agenda, a proposal opened', 'Maya', '/agenda', 'minutes are planned', (app) => app.getByText('CHG-118 comes first').click()],
  ['proposal', 'Vince', '/proposals?number=1', 'Who decides'],
  ['proposal to be revised', 'Vince', '/propose?revise=1', 'What it would do'],
  ['agreement', 'Maya', '/agreements?number=12', 'Renewals'],
  ['impediments, the form open', 'Sam', '/impediments', 'waits on legal', click('Raise an impediment')],
  ['minutes', 'Rob', '/minutes?event=41', 'Who was there'],
  ['issue', 'Vince', '/browse/CHG-118', 'Locked: moves are put back'],
];

describe('Between events', () => {
  it.each(BETWEEN.map((view) => [view[0], view] as const))('%s', (_, view) => look(view));
});

const ITEMS: readonly (readonly [kind: string, view: View])[] = [
  ['agreementEnding', ['an agreement that ends', 'Maya', '/session', 'It goes on']],
  ['breaches', ['moves that were put back', 'Tess', '/session', '1 move against the lock']],
  ['impediment', ['an impediment', 'Helen', '/session', 'Nobody has taken it yet']],
  ['proposal', ['a proposal for who leads', 'Rob', '/session', 'Who decides', (app) => app.getByText(/^All \d items/).click()]],
  ['proposal', ['a proposal for who decides, agreeing with a change', 'Maya', '/session', 'Who decides', click('Agree with a change')]],
  ['proposal', ['the question before closing', 'Rob', '/session', 'Who decides', click('Close the event')]],
];

describe('In the event', () => {
  let seen: ItemId | null = null;
  const at = async (kind: string): Promise<void> => {
    const { session } = await story.site.call('Rob', 'showSession', {});
    const item = session.items.find(
      ({ topic }) => topic.kind === kind && (kind !== 'proposal' || ('number' in topic && topic.number === 1)),
    );
    if (!item || item.id === seen) return;
    await story.site.call('Rob', 'goToItem', { item: item.id, seen });
    seen = item.id;
  };

  beforeAll(async () => {
    await story.site.at('2027-03-15T18:00:00Z');
    await story.site.call('Rob', 'openEvent', {});
  });

  it.each(ITEMS.map(([kind, view]) => [view[0], kind, view] as const))('%s', async (_, kind, view) => {
    await at(kind);
    await look(view);
  });

  it('a pathway to be written', async () => {
    const { site } = story;
    const seat = seatId({ kind: 'productOwner', product: await site.product('Charge Capture') });
    await site.call('Maya', 'answerProposal', { number: 1, seat, answer: { kind: 'pathway' }, reason: '' });
    await look(['pathway', 'Maya', '/session', 'The pathway to this decision', click('Add a step')]);
  });
});
