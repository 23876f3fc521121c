/** The page of lock health: what each lock truly does, its checks, gaps, people, movers and proof (rules L10, L20-L29). */
import { fireEvent, screen, within } from '@testing-library/react';
import type { LockHealthView } from '../../src/contract/calls/healthCalls';
import type { Canary } from '../../src/domain/health/canary';
import { accountId, fieldId, issueId, productId, projectId } from '../../src/domain/ids';
import { MINUTE_MS, plusMs } from '../../src/domain/instant';
import type { CheckName, KnownCheck } from '../../src/domain/lock/healthChecks';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { asFacilitator, CLOSED_AT, forum, lock, NOW, product, shown } from './bridge/sample';
import { openPage, pass, settle, takeClock } from './openPage';

const ok = (name: CheckName): KnownCheck => ({ name, state: 'ok', since: CLOSED_AT });
const CHECKS: readonly KnownCheck[] = [
  ok('permissions'),
  ok('boardFilter'),
  {
    name: 'rankField',
    state: 'note',
    since: CLOSED_AT,
    because: {
      code: 'otherRankFields',
      used: { id: fieldId('customfield_1'), name: 'Rank' },
      others: [{ id: fieldId('customfield_2'), name: 'Team rank' }],
    },
  },
  {
    name: 'projectType',
    state: 'note',
    since: CLOSED_AT,
    because: { code: 'teamManaged', projects: [{ id: projectId('10'), key: 'CHA' }] },
  },
  {
    name: 'sharing',
    state: 'note',
    since: CLOSED_AT,
    because: { code: 'boardsBeside', boards: [{ id: '9', name: 'Everything', shows: [{ id: productId('pay'), name: 'Pay' }] }] },
  },
  { name: 'events', state: 'note', since: CLOSED_AT, because: { code: 'lastHeard', at: NOW } },
  { name: 'schedule', state: 'unknown', since: CLOSED_AT, because: { code: 'notLooked' } },
];

const view = (change: Partial<LockHealthView> = {}): LockHealthView => ({
  productId: productId('charge'),
  checks: CHECKS,
  gaps: [],
  ownerGoneSince: null,
  ownerLacks: null,
  inherited: null,
  fights: [],
  mayTakeUp: false,
  movers: [],
  proof: null,
  mayProve: false,
  asOf: NOW,
  owner: accountId('olga'),
  ...change,
});

const canary = (change: Partial<Canary> = {}): Canary => ({
  number: 3,
  by: 'app',
  person: accountId('fay'),
  issue: issueId('1005'),
  below: issueId('1004'),
  startedAt: NOW,
  movedAt: NOW,
  judgedAt: plusMs(NOW, 3_000),
  putBackAt: plusMs(NOW, 5_000),
  seenBackAt: plusMs(NOW, 9_000),
  breach: 1,
  outcome: { kind: 'proved' },
  ...change,
});

type Shown = { health?: LockHealthView; of?: Parameters<typeof lock>[0]; prepare?: (bridge: FakeBridge) => void };
const page = ({ health = view(), of = {}, prepare = () => undefined }: Shown = {}, at = '/lock-health') =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum({ ...asFacilitator, products: [product('Charge', { lock: lock(of) })] })));
    bridge.answer('showLockHealth', { ok: true, value: health });
    prepare(bridge);
  }, at);
const card = async (name = 'Charge') => within(await screen.findByRole('region', { name }));

describe('L10 the page says what each lock truly does', () => {
  const APP_MAY_NOT = { code: 'appMayNotRank', projects: [{ id: projectId('10'), key: 'CHA' }], missing: ['SCHEDULE_ISSUES'] } as const;
  it.each([
    ['enforced', {}, 'Enforced: moves are put back'],
    ['detect only', { strength: 'watch', health: { kind: 'detectOnly', checkedAt: NOW, cause: 'watchOnly' } }, /^Detect only/],
    ['broken with its cause', { health: { kind: 'broken', checkedAt: NOW, cause: APP_MAY_NOT } }, 'Broken: the app may not rank in CHA'],
    [
      'not checked since, never enforced',
      { health: { kind: 'unchecked', checkedAt: CLOSED_AT } },
      /^Not checked since .*: nobody knows whether it holds/,
    ],
  ] as const)('%s', async (_, of, words) => {
    await page({ of });
    expect((await card()).getByText(words)).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('whose change broke it, and what to do', async () => {
    const changed = { kind: 'told', by: accountId('mo'), at: CLOSED_AT } as const;
    await page({ of: { health: { kind: 'broken', checkedAt: NOW, cause: APP_MAY_NOT, changed } } });
    expect((await card()).getByText(/give the app the permission/)).toHaveTextContent(/Changed by Mo Manager/);
  });

  it('is tested again on a press', async () => {
    const { user, bridge } = await page({ of: { health: { kind: 'unchecked', checkedAt: null } } });
    bridge.answer('checkLock', { ok: true, value: forum({ ...asFacilitator, asOf: plusMs(NOW, 1_000), products: [product('Charge')] }) });
    await user.click(await screen.findByRole('button', { name: 'Check again: Charge' }));
    expect(await screen.findByText('Enforced: moves are put back')).toBeInTheDocument();
  });
});

describe('L20 its checks', () => {
  it('each with its result and since when', async () => {
    await page();
    const list = within((await card()).getByRole('group', { name: 'Checks' }));
    expect(list.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      "The app's permissions",
      'Board and filter',
      'Rank field',
      'Kind of project',
      'Other boards and locks',
      'News from Jira',
      'Regular tests',
    ]);
    expect(list.getAllByText('In order')).toHaveLength(2);
    expect(list.getByText(/The site has other rank fields too/)).toHaveTextContent(/orders by Rank\..*too: Team rank/);
    expect(list.getByRole('listitem')).toHaveTextContent('Everything also shows Pay');
    expect(list.getAllByText(/^since/)).toHaveLength(6);
  });

  it('what is not in order says what to do', async () => {
    const sharing: KnownCheck = {
      name: 'sharing',
      state: 'notOk',
      since: NOW,
      because: { code: 'sharedLock', product: { id: productId('x'), name: 'Ops' }, forumName: 'Second' },
    };
    await page({ health: view({ checks: [sharing] }) });
    expect(await screen.findByText(/locks some of the same issues/)).toHaveTextContent(/^Ops of Second locks/);
    expect(screen.getByText(/Let the two boards show different issues/)).toBeInTheDocument();
  });

  it('and says so where they cannot be read', async () => {
    await page({ prepare: (bridge) => bridge.answer('showLockHealth', () => Promise.reject(new Error('down'))) });
    expect(await screen.findByText(/could not be read/)).toBeInTheDocument();
  });
});

describe('L23 the gaps in its history', () => {
  it('newest first, five until more are asked for', async () => {
    const gaps = Array.from({ length: 7 }, (_, at) => ({
      number: 7 - at,
      from: plusMs(CLOSED_AT, -at * 60 * MINUTE_MS),
      foundAt: CLOSED_AT,
      until: at === 0 ? null : CLOSED_AT,
      cause: { code: 'notChecked' as const },
      changed: null,
    }));
    const { user } = await page({ health: view({ gaps }) });
    const list = within((await card()).getByRole('group', { name: 'Gaps in its history' }));
    expect(list.getAllByRole('listitem')).toHaveLength(5);
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent(/^Since .*: the app did not run/);
    await user.click(list.getByRole('button', { name: 'Show all 7' }));
    expect(list.getAllByRole('listitem')).toHaveLength(7);
  });
});

describe('L30-L32 a fight that is broken off', () => {
  const fight = { issue: issueId('1005'), mover: accountId('bot'), at: CLOSED_AT, times: 5 };
  const broken = { health: { kind: 'broken', checkedAt: NOW, cause: { code: 'fight', ...fight } } } as const;

  it('is said loudly, with issue, mover, time and number', async () => {
    await page({ of: broken, health: view({ fights: [fight] }) });
    expect((await card()).getByText(/^Broken: fight over/)).toHaveTextContent(
      /fight over CHG-105 with Olga Bot, broken off .* after 5 times/,
    );
    expect(screen.getByText('The Product Owner or a facilitator can let the lock take it up again.')).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('is taken up again by whom it concerns', async () => {
    const { user, bridge } = await page({ of: broken, health: view({ fights: [fight], mayTakeUp: true }) });
    bridge.answer('takeUpAgain', { ok: true, value: view({ mayTakeUp: true }) });
    await user.click(await screen.findByRole('button', { name: 'Take up again: CHG-105' }));
    expect(bridge.asked).toContainEqual({ call: 'takeUpAgain', input: { productId: 'charge', issueId: '1005', mover: 'bot' } });
    await settle();
    expect(screen.queryByText('Fights that were broken off')).not.toBeInTheDocument();
  });

  it('or somebody else was quicker', async () => {
    const { user, bridge } = await page({ of: broken, health: view({ fights: [fight], mayTakeUp: true }) });
    bridge.answer('takeUpAgain', { ok: false, refusal: { code: 'noSuchFight' } });
    await user.click(await screen.findByRole('button', { name: 'Take up again: CHG-105' }));
    expect(await screen.findByText('Somebody has had it taken up already.')).toBeInTheDocument();
  });
});

describe('L25 the proof on one issue', () => {
  it('is begun by a facilitator, and its result shown step by step', async () => {
    takeClock();
    const running = canary({ judgedAt: null, putBackAt: null, seenBackAt: null, outcome: null });
    const { bridge } = await page({ health: view({ mayProve: true }) });
    bridge.answer('proveLock', { ok: true, value: view({ mayProve: true, proof: running }) });
    fireEvent.click(screen.getByRole('button', { name: 'Prove it now: Charge' }));
    await pass(500);
    expect(screen.getByText(/is under way/)).toHaveTextContent('A proof on CHG-105 is under way.');
    bridge.answer('showLockHealth', { ok: true, value: view({ mayProve: true, proof: canary() }) });
    await pass(6_000);
    expect(screen.getByText(/^Proof 3 on/)).toHaveTextContent(/on CHG-105, by Fay Facilitator.*it was seen and put back/);
    expect(screen.getAllByText(/^after /).map(({ textContent }) => textContent)).toEqual([
      'after 3 seconds',
      'after 5 seconds',
      'after 9 seconds',
    ]);
    expect(bridge.asked).toContainEqual({ call: 'proveLock', input: { productId: 'charge', by: 'app' } });
  });

  it('says why it is refused, and is offered to nobody else', async () => {
    const { user, bridge } = await page({ health: view({ mayProve: true }) });
    bridge.answer('proveLock', { ok: false, refusal: { code: 'moverMayOrder' } });
    await user.click(await screen.findByRole('button', { name: 'I move it myself: Charge' }));
    expect(await screen.findByText(/would rightly let your move stand/)).toBeInTheDocument();
    expect(await faultsOf()).toEqual([]);
  });

  it('to others it says who may', async () => {
    await page();
    expect(await screen.findByText('Facilitators can have this lock proved on one issue.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Prove|I move/ })).not.toBeInTheDocument();
  });
});

describe('L26-L29 the people around a lock', () => {
  it('L28 a Product Owner who may not order, for whom the answer tells it', async () => {
    const ownerLacks = [{ project: { id: projectId('10'), key: 'CHA' }, missing: ['SCHEDULE_ISSUES' as const] }];
    await page({ health: view({ ownerLacks, ownerGoneSince: CLOSED_AT }) });
    expect(await screen.findByText(/cannot order/)).toHaveTextContent(
      'Olga Owner cannot order the own backlog: in CHA Jira withholds Schedule issues.',
    );
    expect(screen.getByText(/is not active/)).toHaveTextContent(/^The account of Olga Owner is not active/);
    expect(screen.getByText('Only this Product Owner and the facilitators are shown this.')).toBeInTheDocument();
  });

  it('L29 who moves issues regularly, and when', async () => {
    const habit = { as: 'script' as const, days: 12, moves: 480 };
    await page({
      health: view({
        movers: [
          { ...habit, account: accountId('bot'), minute: 120 },
          { ...habit, account: accountId('mo'), minute: 720 },
        ],
      }),
    });
    const list = within(await screen.findByRole('group', { name: 'Who moves issues regularly' }));
    expect(list.getAllByRole('listitem')[0]).toHaveTextContent(
      /^Olga Bot, a script by its habit, moves issues (nightly|daily) at about \d\d:\d\d: 480 moves on 12 days/,
    );
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(await faultsOf()).toEqual([]);
  });
});

it('L10 each product’s card on the overview leads there', async () => {
  const { user, bridge } = await page({}, '/overview');
  await user.click(within(await screen.findByRole('region', { name: 'Charge' })).getByRole('link', { name: 'Lock health' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Lock health' })).toHaveFocus();
  expect(bridge.history.location).toEqual({ pathname: '/lock-health', search: '?product=charge' });
});

it('L10 H1 a lock that warns is not said to watch', async () => {
  await page({ of: { strength: 'warn', health: { kind: 'detectOnly', checkedAt: NOW, cause: 'watchOnly' } } }, '/overview');
  expect((await card()).getByText('Warned: moves are recorded, and their movers told')).toBeInTheDocument();
});

it('L10 a lock that was not tested lately says so on the overview as well', async () => {
  await page({ of: { health: { kind: 'unchecked', checkedAt: CLOSED_AT } } }, '/overview');
  expect((await card()).getByText(/^Lock not checked since/)).toBeInTheDocument();
});
