import { screen, within } from '@testing-library/react';
import type { LogEntryView, LogFact } from '../../src/contract/api';
import { seatId } from '../../src/domain/authority';
import { FORMS } from '../../src/domain/forum/forms';
import { accountId, breachId, eventId, issueId, productId } from '../../src/domain/ids';
import { forum, NEXT, NOW, shown } from './bridge/sample';
import type { FakeBridge } from './bridge/fakeBridge';
import { openPage, settle } from './openPage';

const fay = accountId('fay');
const mo = accountId('mo');
const olga = accountId('olga');
const proxy = { for: olga, by: mo, from: NOW, until: NEXT };
const seat = seatId({ kind: 'productOwner', product: productId('charge') });
const before = FORMS.patientKeeper.settings;

/** One of each kind, and what its sentence must hold. */
const FACTS: readonly [LogFact, RegExp][] = [
  [{ kind: 'forumMade', name: 'Align' }, /Made the forum Align/],
  [{ kind: 'productAdded', productId: productId('pay'), name: 'Pay', owner: olga }, /Added the product Pay/],
  [{ kind: 'eventOpened', id: eventId(41), informationOnly: true }, /for information only/],
  [{ kind: 'eventClosing', id: eventId(41) }, /Began to close/],
  [{ kind: 'orderTaken', id: eventId(41), productId: productId('pay'), count: 3 }, /order of Pay.*3 issues/],
  [{ kind: 'eventClosed', id: eventId(41) }, /Closed event/],
  [
    { kind: 'breach', id: breachId(1), productId: productId('pay'), issueId: issueId('1005'), mover: mo, outcome: { kind: 'putBack' } },
    /Put back CHG-105.*Mo Manager/,
  ],
  [{ kind: 'callRefused', call: 'answerProposal', code: 'noStands' }, /Tried to answer a proposal and was refused \(noStands\)/],
  [
    {
      kind: 'peopleChanged',
      before: { facilitators: [fay], people: [] },
      after: { facilitators: [fay], people: [{ person: mo, role: 'management' }] },
    },
    /Mo Manager joined as management member/,
  ],
  [{ kind: 'proxyNamed', proxy }, /Named Mo Manager to stand in for Olga Owner/],
  [{ kind: 'proxyEnded', proxy }, /Ended that Mo Manager stands in/],
  [
    { kind: 'rightsChanged', version: 2, decision: 'budget', before: 'management', after: 'bothByPathway' },
    /“Budgets”: from “Management decides”.*version 2/,
  ],
  [{ kind: 'settingsChanged', before, after: { ...before, timeboxMinutes: 75 } }, /Timebox: from \d+ min to 75 min/],
  [
    {
      kind: 'productChanged',
      productId: productId('pay'),
      before: { owner: olga, strength: 'watch' },
      after: { owner: mo, strength: 'restore' },
    },
    /Product Owner of Pay is now Mo Manager, before Olga Owner\. Moves in Pay are put back/,
  ],
  [
    { kind: 'cadenceChanged', before: null, after: { everyMonths: 1, on: { nth: 2, weekday: 2 }, time: '14:00', firstDate: '2027-01-01' } },
    /from “no fixed dates” to “every month on the second Tuesday at 14:00”/,
  ],
  [{ kind: 'dateChanged', change: { kind: 'skipped', planned: NEXT, reason: 'Holiday', by: fay, at: NOW } }, /Skipped.*Holiday/],
  [
    { kind: 'dateChangeUndone', change: { kind: 'added', to: NEXT, reason: 'Extra', by: fay, at: NOW } },
    /Took back: Added an event.*Extra/,
  ],
  [{ kind: 'proposalFiled', number: 12, issueId: issueId('1007'), again: 9 }, /Filed Proposal 12 after Proposal 9: CHG-107/],
  [{ kind: 'proposalTakenIn', number: 12, issueId: issueId('1007') }, /Took in Proposal 12/],
  [{ kind: 'proposalCompleted', number: 12 }, /Completed Proposal 12/],
  [{ kind: 'proposalRevised', number: 12 }, /Revised Proposal 12/],
  [{ kind: 'proposalWithdrawn', number: 12 }, /Withdrew Proposal 12/],
  [
    { kind: 'answerGiven', number: 12, seat, answer: 'no', voice: { by: mo, for: olga } },
    /Answered Proposal 12 as Product Owner of Charge, for Olga Owner: No/,
  ],
  [{ kind: 'answerUndone', number: 12, seat, answer: 'agreed' }, /Took back the answer to Proposal 12/],
  [{ kind: 'objectionLeft', number: 12, product: productId('charge') }, /objection to Proposal 12 for Charge/],
  [{ kind: 'proposalSplit', number: 12 }, /Split Proposal 12/],
  [
    { kind: 'proposalDecided', number: 12, product: productId('charge'), outcome: 'agreed', agreement: 7 },
    /half of Proposal 12 for Charge: agreed AG-7/,
  ],
  [{ kind: 'decisionUndone', number: 12 }, /Took back the decision on Proposal 12/],
  [{ kind: 'pathwayWritten', number: 3, proposal: 12 }, /pathway PW-3 for Proposal 12/],
  [{ kind: 'leadTaken', from: olga }, /Took over the lead of the event from Olga Owner/],
  [{ kind: 'sessionPaused' }, /Paused/],
  [{ kind: 'sessionResumed' }, /Went on/],
  [{ kind: 'agreementBrought', number: 2 }, /Recorded AG-2/],
  [{ kind: 'agreementRenewed', number: 2, until: 43, bySilence: true }, /Kept AG-2 until event E43/],
  [{ kind: 'agreementEnded', number: 2, how: 'fulfilled' }, /AG-2 ended: it is fulfilled/],
  [{ kind: 'agreementApplied', number: 2, done: 3, failed: 1 }, /AG-2 in Jira: 3 done, 1 failed/],
  [{ kind: 'impedimentRaised', number: 7, issueId: issueId('1009') }, /Raised Impediment 7: CHG-109/],
  [{ kind: 'impedimentMoved', number: 7, from: 'raised', to: 'inRemoval' }, /from raised to in removal/],
  [
    { kind: 'breachClassed', id: breachId(7), productId: productId('charge'), as: 'processGap', before: null, moves: 140, for: olga },
    /Judged 140 moves of BR-7 for Olga Owner: process gap/,
  ],
  [
    { kind: 'breachClassed', id: breachId(7), productId: productId('charge'), as: 'innocent', before: 'pressure', moves: 1, for: olga },
    /Judged 1 move of BR-7 for Olga Owner anew: innocent, before pressure/,
  ],
  [{ kind: 'minutesCorrected', event: 41 }, /correction to the minutes of E41/],
  [{ kind: 'digestSent', event: 42, which: 'before', people: 9 }, /digest before event E42 to 9 people/],
];

const entry = (number: number, what: LogFact, actor = fay): LogEntryView => ({ number, at: NOW, actor, what });

async function openLog(prepare: (bridge: FakeBridge) => void) {
  return openPage((bridge) => {
    bridge.answer('showForum', shown(forum()));
    prepare(bridge);
  }, '/log');
}

describe('Log', () => {
  it('has a sentence for every kind of entry, with names for ids', async () => {
    const entries = FACTS.map(([fact], at) => entry(FACTS.length - at, fact));
    await openLog((bridge) => {
      bridge.answer('listLog', { ok: true, value: { entries, next: null, chain: 'whole' } });
    });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(FACTS.length);
    FACTS.forEach(([, sentence], at) => {
      expect(rows[at]?.textContent).toMatch(sentence);
    });
  });

  it('is searched by group, and a search that finds nothing in one stretch goes on by itself', async () => {
    const { bridge, user } = await openLog((host) => {
      host.answer('listLog', ({ kinds, before: below }) => {
        if (kinds === undefined)
          return { ok: true, value: { entries: [entry(900, { kind: 'sessionPaused' })], next: null, chain: 'whole' } };
        if (below === undefined) return { ok: true, value: { entries: [], next: 400, chain: 'whole' } };
        return {
          ok: true,
          value: { entries: [entry(3, { kind: 'callRefused', call: 'setPeople', code: 'x' }, mo)], next: null, chain: 'whole' },
        };
      });
    });
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it is about' }), 'Refused attempts');
    await settle();
    expect(screen.getByText(/Tried to change the people/)).toBeVisible();
    expect(bridge.asked.at(-1)?.input).toEqual({ kinds: ['callRefused'], before: 400 });
  });

  it('verifies the whole chain stretch by stretch, and says how far it is', async () => {
    const { bridge, user } = await openLog((host) => {
      host.answer('listLog', { ok: true, value: { entries: [entry(306, { kind: 'sessionPaused' })], next: 306, chain: 'whole' } });
      host.answer('verifyLog', ({ before: below }) =>
        below === undefined
          ? { ok: true, value: { read: 250, next: 57, brokenAt: null } }
          : { ok: true, value: { read: 56, next: null, brokenAt: null } },
      );
    });
    await user.click(screen.getByRole('button', { name: 'Verify the whole' }));
    await settle();
    expect(within(screen.getByText(/all 306 entries/)).getByText(/all 306 entries/)).toBeVisible();
    expect(bridge.asked.filter(({ call }) => call === 'verifyLog').map(({ input }) => input)).toEqual([{}, { before: 57 }]);
  });

  it('a broken chain is told with the number of the entry, and a lost connection lets one go on from there', async () => {
    const { bridge, user } = await openLog((host) => {
      host.answer('listLog', { ok: true, value: { entries: [entry(306, { kind: 'sessionPaused' })], next: 306, chain: 'whole' } });
      host.answer('verifyLog', ({ before: below }) => {
        if (below === undefined) return { ok: true, value: { read: 250, next: 57, brokenAt: null } };
        throw new Error('Network error');
      });
    });
    await user.click(screen.getByRole('button', { name: 'Verify the whole' }));
    await settle();
    expect(screen.getByText(/stopped after 250 entries/)).toBeVisible();
    bridge.answer('verifyLog', { ok: true, value: { read: 56, next: null, brokenAt: 7 } });
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByText(/entry 7 does not follow/)).toBeVisible();
    expect(bridge.asked.at(-1)?.input).toEqual({ before: 57 });
  });
});
