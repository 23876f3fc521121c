import { screen, within } from '@testing-library/react';
import type { MinutesView } from '../../src/contract/calls/agreementCalls';
import { seatId } from '../../src/domain/authority';
import { accountId, forumId, productId } from '../../src/domain/ids';
import { parseInstant } from '../../src/domain/instant';
import type { Minutes } from '../../src/domain/minutes/minutes';
import { itemId } from '../../src/domain/session/session';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { CLOSED_AT, forum, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

const OPENED = parseInstant('2027-03-09T13:00:00Z');
const fay = accountId('fay');
const olga = accountId('olga');
const mo = accountId('mo');
const charge = productId('charge');

const MINUTES: Minutes = {
  forumId: forumId('f1'),
  event: 41,
  openedAt: OPENED,
  closedAt: CLOSED_AT,
  closedBy: fay,
  isInformationOnly: false,
  attendance: [
    { person: fay, for: null, at: OPENED, isLate: false },
    { person: mo, for: olga, at: parseInstant('2027-03-09T13:12:00Z'), isLate: true },
  ],
  items: [
    {
      topic: { kind: 'proposal', number: 12 },
      title: 'St. Brigid',
      state: 'done',
      spentMs: 240_000,
      answers: [
        {
          seat: seatId({ kind: 'productOwner', product: charge }),
          answer: { kind: 'no' },
          voice: { by: mo, for: olga },
          at: OPENED,
          reason: 'Not before the audit',
          event: 41,
        },
      ],
      verdict: null,
      outcomes: [{ product: null, outcome: 'notAgreed', agreement: null }],
    },
    {
      topic: { kind: 'proposal', number: 13 },
      title: 'Wish 13',
      state: 'done',
      spentMs: 60_000,
      answers: [],
      verdict: null,
      outcomes: [{ product: 'charge', outcome: 'agreed', agreement: 7 }],
    },
    {
      topic: { kind: 'breaches', product: charge, count: 3 },
      title: '',
      state: 'notReached',
      spentMs: 0,
      answers: [],
      verdict: null,
      outcomes: [],
    },
    {
      topic: { kind: 'emergency', number: 2 },
      title: 'The fix comes first',
      state: 'done',
      spentMs: 60_000,
      answers: [],
      verdict: { isReal: false, note: 'Billing had stopped already' },
      outcomes: [],
    },
  ],
  marks: [
    { mark: { kind: 'takenOver', from: fay }, by: olga, at: parseInstant('2027-03-09T13:30:00Z') },
    { mark: { kind: 'undone', item: itemId('proposal-13') }, by: olga, at: parseInstant('2027-03-09T13:31:00Z') },
  ],
  agreements: { made: [7], renewed: [], keptBySilence: [3, 4], ended: [] },
  impediments: { raised: [5], removed: [], open: [5, 6] },
  pathways: [2],
  corrections: [{ text: 'Mo came at 9:10.', by: fay, at: CLOSED_AT }],
};

async function open(at: string, { mayCorrect = false, prepare }: { mayCorrect?: boolean; prepare?: (bridge: FakeBridge) => void } = {}) {
  const opened = await openPage((bridge) => {
    bridge.answer('showForum', shown(forum()));
    const row = { event: 41, openedAt: OPENED, closedAt: CLOSED_AT, isInformationOnly: false, decided: 2 };
    bridge.answer('listMinutes', { ok: true, value: { entries: [row], next: null } });
    bridge.answer('showMinutes', ({ event }) =>
      event === 41 ? { ok: true, value: { minutes: MINUTES, mayCorrect } } : { ok: false, refusal: { code: 'noSuchMinutes' } },
    );
    prepare?.(bridge);
  }, at);
  await settle();
  return opened;
}

describe('Minutes', () => {
  it('lists the events, and opens one at an address of its own', async () => {
    const { bridge, user } = await open('/minutes');
    expect(screen.getByText('2 proposals decided')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'E41, Tue 9 Mar, 08:00' }));
    await settle();
    expect(bridge.history.visited.at(-1)).toBe('/minutes?event=41');
    expect(screen.getByRole('heading', { name: 'Minutes of event E41' })).toHaveFocus();
    expect(await faultsOf()).toEqual([]);
  });

  it('says who was there, in whose place, and who came late', async () => {
    await open('/minutes?event=41');
    const there = screen.getByRole('region', { name: 'Who was there' });
    expect(
      within(there)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['Fay Facilitator', 'Mo Manager for Olga Owner, from 08:12']);
  });

  it('says for each item how long it took, what it came to, and who said what and why', async () => {
    await open('/minutes?event=41');
    const items = screen.getByRole('region', { name: 'Items' });
    expect(items).toHaveTextContent('Proposal 12 St. Brigid (4 minutes)');
    expect(items).toHaveTextContent('Outcome: not agreed');
    expect(items).toHaveTextContent('Product Owner of Charge, Mo Manager for Olga Owner: No. Not before the audit');
    expect(items).toHaveTextContent('Outcome for Charge: agreed AG-7');
    expect(items).toHaveTextContent('The fix comes first (60 seconds)It was a false alarm: Billing had stopped already');
    expect(items).toHaveTextContent('3 moves against the lock in Charge (not reached: comes first next time)');
  });

  it('says what became of agreements, impediments and pathways, and how the event went', async () => {
    await open('/minutes?event=41');
    expect(screen.getByRole('region', { name: 'Agreements' })).toHaveTextContent(
      'Made: AG-7Kept, since nobody spoke against them: AG-3, AG-4',
    );
    expect(screen.getByRole('region', { name: 'Impediments' })).toHaveTextContent(
      'Raised: Impediment 5Still open: Impediment 5, Impediment 6',
    );
    expect(screen.getByRole('region', { name: 'Pathways' })).toHaveTextContent('PW-2');
    const marks = screen.getByRole('region', { name: 'How the event went' });
    expect(marks).toHaveTextContent('08:30 Olga Owner took over the lead from Fay Facilitator');
    expect(marks).toHaveTextContent('08:31 Olga Owner took back an answer (Proposal 13)');
  });

  it('shows corrections dated and signed, and only who may adds one', async () => {
    await open('/minutes?event=41');
    expect(screen.getByText(/Mo came at 9:10\./).closest('li')).toHaveTextContent('Mo came at 9:10. (Fay Facilitator, Tue 9 Mar, 09:00)');
    expect(screen.queryByRole('textbox', { name: 'Correction' })).toBeNull();
  });

  it('adds a correction below what stays as it was', async () => {
    const corrected: MinutesView = {
      mayCorrect: true,
      minutes: {
        ...MINUTES,
        corrections: [...MINUTES.corrections, { text: 'AG-7 begins in May.', by: fay, at: parseInstant('2027-03-09T14:20:00Z') }],
      },
    };
    const { bridge, user } = await open('/minutes?event=41', {
      mayCorrect: true,
      prepare: (host) => {
        host.answer('correctMinutes', { ok: true, value: corrected });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Add the correction' }));
    expect(screen.getByText('Say what is to be corrected.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Correction' }), 'AG-7 begins in May.');
    await user.click(screen.getByRole('button', { name: 'Add the correction' }));
    await settle();
    expect(bridge.asked.at(-1)).toEqual({ call: 'correctMinutes', input: { event: 41, text: 'AG-7 begins in May.' } });
    expect(screen.getByText(/AG-7 begins in May\./)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Correction' })).toHaveValue('');
  });

  it('is copied as Markdown with names for ids, and without the form', async () => {
    const { user } = await open('/minutes?event=41', { mayCorrect: true });
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    await settle();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^# Minutes of event E41\n\n- Opened: Tue 9 Mar, 08:00/);
    expect(text).toContain('## Who was there\n\n- Fay Facilitator\n- Mo Manager for Olga Owner, from 08:12');
    expect(text).toContain(
      '1. Proposal 12 St. Brigid (4 minutes)\n   - Outcome: not agreed\n   - Product Owner of Charge, Mo Manager for Olga Owner: No. Not before the audit',
    );
    expect(text).toContain('- Kept, since nobody spoke against them: AG-3, AG-4');
    expect(text).not.toContain('Add the correction');
  });

  it('says so where there are no such minutes', async () => {
    await open('/minutes?event=9');
    expect(screen.getByText(/There are no minutes of that event/)).toBeVisible();
  });
});
