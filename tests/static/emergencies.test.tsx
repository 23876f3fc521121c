/** Emergencies: called in one form, answered, responded to and reviewed beside the list; the lock says what is open. */
import { screen, within } from '@testing-library/react';
import type { EmergencyPage, EmergencyView } from '../../src/contract/calls/emergencyCalls';
import type { Emergency } from '../../src/domain/emergency/emergency';
import { accountId, forumId, issueId, productId } from '../../src/domain/ids';
import { MINUTE_MS, plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { issueAt } from './bridge/proposals';
import { forum, lock, NOW, product, shown } from './bridge/sample';
import { openPage, settle } from './openPage';
import { pick } from './proposing';

const charge = productId('charge');
const part = { product: charge, issues: [issueId('1004')], answer: null, points: 0, step: null, undo: [] };
const emergency = (change: Partial<Emergency> = {}): Emergency => ({
  number: 2,
  forumId: forumId('f1'),
  declaredBy: accountId('mo'),
  declaredAt: NOW,
  harm: 'The hospital cannot bill',
  wanted: 'The fix comes first',
  changes: [],
  until: plusMs(NOW, 120 * MINUTE_MS),
  parts: [part],
  ended: null,
  managementTold: null,
  falseAlarm: null,
  review: null,
  told: [],
  ...change,
});
const nobody = { mayAnswerFor: [], mayRespondFor: [], mayTellManagement: false, mayEnd: false, mayCallFalse: false, mayReview: false };
const view = (change: Partial<EmergencyView> = {}): EmergencyView => ({
  emergency: emergency(),
  phase: 'asked',
  turns: [{ product: charge, turns: [{ way: 'owner', people: [accountId('olga')], from: NOW }] }],
  owed: [],
  isReal: null,
  undo: [],
  abilities: nobody,
  asOf: NOW,
  ...change,
});
const page = (change: Partial<EmergencyPage> = {}): EmergencyPage => ({
  entries: [],
  next: null,
  tally: [],
  buffers: [],
  mayDeclare: true,
  declarers: [accountId('mo')],
  locked: [charge],
  asOf: NOW,
  ...change,
});

const open = (at: string, list: EmergencyPage, one: EmergencyView = view(), prepare: (bridge: FakeBridge) => void = () => undefined) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum({ products: [product('Charge')] })));
    bridge.answer('listEmergencies', { ok: true, value: list });
    bridge.answer('showEmergency', { ok: true, value: one });
    prepare(bridge);
  }, at);

const inputsOf = (bridge: FakeBridge, call: string) => bridge.asked.filter((one) => one.call === call).map(({ input }) => input);

describe('the page of emergencies', () => {
  it('lists them with who called how many, and what the buffer has left', async () => {
    const tally = [{ person: accountId('mo'), declared: 3, granted: 2, real: 1, falseAlarms: 1 }];
    const buffers = [{ product: charge, unit: 'points' as const, size: 20, spent: 21, isOver: true }];
    await open('/emergencies', page({ entries: [view()], tally, buffers }));
    expect(screen.getByRole('link', { name: /EM-2: The fix comes first/ })).toBeInTheDocument();
    expect(screen.getByText('Waits for an answer')).toBeInTheDocument();
    const row = within(screen.getByRole('region', { name: 'Who called them' })).getAllByRole('row')[1];
    expect(row?.textContent).toMatch(/3211$/);
    expect(screen.getByText(/21 of 20 points used. Stop and replan/)).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('names who calls them to whoever may not', async () => {
    await open('/emergencies?new=yes', page({ mayDeclare: false }));
    expect(screen.getByText(/Emergencies are called by/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Call an emergency' })).not.toBeInTheDocument();
  });

  it('points out what a call lacks, and sends it once it is whole', async () => {
    const { bridge, user } = await open('/emergencies?new=yes', page(), view(), (host) => {
      host.answer('declareEmergency', { ok: true, value: view() });
    });
    await user.click(screen.getByRole('button', { name: 'Call an emergency' }));
    expect(screen.getByText('Say what harm comes of waiting.')).toBeInTheDocument();
    expect(inputsOf(bridge, 'declareEmergency')).toEqual([]);
    await user.type(screen.getByLabelText('Harm if it waits'), 'Nobody can pay');
    await user.type(screen.getByLabelText('Wanted change'), 'The fix');
    await user.click(screen.getByRole('radio', { name: 'The whole product' }));
    await user.selectOptions(screen.getByLabelText('Ends after'), '2');
    expect(await faultsOf()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Call an emergency' }));
    await settle();
    expect(inputsOf(bridge, 'declareEmergency')).toEqual([
      {
        harm: 'Nobody can pay',
        wanted: 'The fix',
        changes: [],
        parts: [{ product: charge, issues: null, points: 0 }],
        until: plusMs(NOW, 120 * MINUTE_MS),
      },
    ]);
  });
});

describe('the call of an emergency', () => {
  it('says exactly where the named issues should go, once it is asked to', async () => {
    const opened = await open('/emergencies?new=yes', page(), view(), (host) => {
      host.answer('declareEmergency', { ok: true, value: view() });
    });
    const { bridge, user } = opened;
    await settle();
    await user.type(screen.getByLabelText('Harm if it waits'), 'Nobody can pay');
    await user.type(screen.getByLabelText('Wanted change'), 'The fix');
    await user.selectOptions(screen.getByLabelText('Ends after'), '2');
    await pick(opened, 'Issues to be moved', 'CHG-118');
    await user.click(screen.getByRole('checkbox', { name: 'Say exactly where they should go' }));
    await user.click(screen.getByRole('radio', { name: 'Above another issue' }));
    expect(await faultsOf()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Call an emergency' }));
    expect(inputsOf(bridge, 'declareEmergency')).toEqual([]);
    expect(screen.getByText('Something is missing here.')).toBeInTheDocument();
    await pick(opened, 'Above which issue?', 'CHG-104');
    await user.click(screen.getByRole('button', { name: 'Call an emergency' }));
    await settle();
    expect(inputsOf(bridge, 'declareEmergency')).toMatchObject([
      {
        changes: [{ kind: 'place', product: charge, issues: [issueAt(18)], where: { kind: 'above', issue: issueAt(4) } }],
        parts: [{ product: charge, issues: [issueAt(18)], points: 0 }],
      },
    ]);
  });
});

describe('one emergency', () => {
  it('is answered by whom it waits for, and by nobody else', async () => {
    const mine = view({ abilities: { ...nobody, mayAnswerFor: [charge] } });
    const { bridge, user } = await open('/emergencies?number=2', page({ entries: [mine] }), mine, (host) => {
      host.answer('answerEmergency', { ok: true, value: view({ phase: 'open' }) });
    });
    expect(await faultsOf()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    await settle();
    expect(inputsOf(bridge, 'answerEmergency')).toEqual([{ number: 2, product: charge, isGranted: true, reason: '', points: 0 }]);
    expect(screen.queryByRole('button', { name: 'Open it' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'End it now' })).not.toBeInTheDocument();
  });

  it('says why a review is refused, and offers to move things back after a false alarm', async () => {
    const undo = [{ kind: 'place' as const, product: charge, issues: [issueId('1004')], where: { kind: 'top' as const } }];
    const shownOne = view({ phase: 'ended', isReal: false, undo, abilities: { ...nobody, mayReview: true } });
    const { user } = await open('/emergencies?number=2', page({ entries: [shownOne] }), shownOne, (host) => {
      host.answer('reviewEmergency', { ok: false, refusal: { code: 'stepsOwed', owed: [{ kind: 'tellManagement' }] } });
    });
    expect(screen.getByRole('link', { name: 'Propose to move it back' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'It was real' }));
    await settle();
    expect(screen.getByText(/Before the review, each product needs its response/)).toBeInTheDocument();
  });
});

describe('the lock of a product', () => {
  it('says what an emergency has open, and until when', async () => {
    const opening = { emergency: 2, from: NOW, until: plusMs(NOW, 120 * MINUTE_MS), issues: null };
    await openPage((bridge) => {
      bridge.answer('showForum', shown(forum({ products: [product('Charge', { lock: lock({ openings: [opening] }) })] })));
    }, '/overview');
    expect(screen.getByText(/Open for/).textContent).toMatch(/^Open for Charge until .*: emergency EM-2$/);
    expect(screen.getByRole('link', { name: 'EM-2' })).toBeInTheDocument();
  });
});
