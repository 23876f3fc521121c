import { ControlRefusal } from './controlInput';
import { TINY_START, tinySite } from './tinySite';

describe('the clock', () => {
  it('moves by a duration and to an instant', async () => {
    const { control } = tinySite();
    expect(await control.clock({ advance: 'PT15M' })).toEqual({ now: '2027-03-08T18:15:00.000Z', ran: [] });
    expect(await control.clock({ now: '2027-03-08T20:00:00+01:00' })).toMatchObject({ now: '2027-03-08T19:00:00.000Z' });
  });

  it('tells what ran on the way, in order', async () => {
    const { control, kernel } = tinySite();
    kernel.on('note', () => undefined);
    kernel.schedule('note', 2_000, 'second');
    kernel.schedule('note', 1_000, 'first');
    const { ran } = await control.clock({ advance: 'PT1.5S' });
    expect(ran).toEqual([{ at: '2027-03-08T18:00:01.000Z', kind: 'note', payload: 'first' }]);
    expect((await control.settle()).ran).toEqual([{ at: '2027-03-08T18:00:02.000Z', kind: 'note', payload: 'second' }]);
  });

  it.each([
    [{ now: '2027-03-08T17:59:59Z' }, /^The clock moves forward only; it is 2027-03-08T18:00:00\.000Z already\.$/],
    [{ now: '2027-03-08T18:00:00Z', advance: 'PT1S' }, /^Say either/],
    [{}, /^Say either/],
    [{ advance: '15 minutes' }, /^"advance": must be an ISO 8601 duration/],
    [{ now: 'noon' }, /^"now": must be an ISO 8601 instant/],
    [{ forward: 'PT1S' }, /^There is no "forward" to set here\.$/],
  ])('refuses %j', async (input, says) => {
    const { control, kernel } = tinySite();
    await expect(control.clock(input)).rejects.toThrow(says);
    expect(kernel.now()).toBe(TINY_START);
  });
});

describe('faults', () => {
  it('are set in part: what is not named stays', () => {
    const { control } = tinySite();
    control.faults({ rate429: 0.5, eventDelayMs: [0, 180_000] });
    expect(control.faults({ eventLoss: 1 })).toMatchObject({ rate429: 0.5, eventDelayMs: [0, 180_000], eventLoss: 1, rate503: 0 });
  });

  it('arm one killing, and call it off', () => {
    const { control } = tinySite();
    expect(control.faults({ killAfterCall: { call: 2 } })).toMatchObject({ killAfterCall: { call: 2 } });
    expect(control.faults({ killAfterCall: null }).killAfterCall).toBeUndefined();
  });

  it.each([
    [{ rate42: 1 }, /^There is no "rate42" to set here\.$/],
    [{ eventLoss: 2 }, /^"eventLoss": .*<=1/],
    [{ eventDelayMs: [5, 1] }, /^"eventDelayMs": must be \[least, most\]\.$/],
    [{ killAfterCall: { call: 0 } }, /^"killAfterCall\.call"/],
  ])('refuse %j, and nothing of it is set', (input, says) => {
    const { control } = tinySite();
    const before = control.faults({});
    expect(() => control.faults({ rate503: 1, ...input })).toThrow(says);
    expect(control.faults({})).toEqual(before);
  });
});

describe('invoke', () => {
  it('calls a resolver as the account it names, whatever the payload claims', async () => {
    const { control } = tinySite();
    const input = {
      function: 'calls',
      call: 'show',
      payload: { accountId: 'somebody-else' },
      accountId: 'me',
      context: { project: { id: '1' } },
    };
    const value = { call: 'show', payload: { accountId: 'somebody-else' }, by: 'me', project: { id: '1' } };
    expect(await control.invoke(input)).toEqual({ ok: true, value });
  });

  it('comes from whichever module the context says, in the form a frame has it or the extension alone', async () => {
    const { control } = tinySite();
    const extension = { type: 'jira:issuePanel', issue: { id: '1', key: 'TINY-1', type: 'Story', typeId: '10001' } };
    for (const context of [extension, { extension }]) {
      const outcome = await control.invoke({ function: 'calls', call: 'where', accountId: 'me', context });
      expect(outcome).toEqual({ ok: true, value: { moduleKey: 'panel', extension } });
    }
    const more = { function: 'calls', call: 'where', accountId: 'me', moduleKey: 'act-more' };
    expect(await control.invoke(more)).toEqual({ ok: true, value: { moduleKey: 'act-more', extension: { type: 'jira:issueAction' } } });
  });

  it.each([
    ['a type that no module of the function has', { context: { type: 'jira:globalPage' } }],
    ['a module that is not there', { moduleKey: 'other' }],
    ['a module of another type', { moduleKey: 'page', context: { type: 'jira:issuePanel' } }],
  ])('refuses %s', async (_, from) => {
    const outcome = await tinySite().control.invoke({ function: 'calls', call: 'where', accountId: 'me', ...from });
    expect(outcome).toMatchObject({ ok: false, error: { status: 404 } });
  });

  it('answers a failure as the bridge shows it', async () => {
    const { control } = tinySite();
    const outcome = await control.invoke({ function: 'calls', call: 'fail', accountId: 'me' });
    expect(outcome).toMatchObject({ ok: false, error: { message: expect.stringContaining('On purpose') } });
  });

  it('refuses what it does not understand', () => {
    const { control } = tinySite();
    expect(() => control.invoke({ function: 'calls', call: 'show' })).toThrow(ControlRefusal);
  });
});

describe('meters', () => {
  it('count since they were reset', async () => {
    const { control } = tinySite();
    await control.invoke({ function: 'calls', call: 'show', accountId: 'me' });
    expect(control.meters().invocations).toMatchObject({ calls: { count: 1 } });
    await control.clock({ advance: 'PT1M' });
    control.resetMeters();
    expect(control.meters()).toMatchObject({ since: '2027-03-08T18:01:00.000Z', points: 0, invocations: {} });
  });
});

it('keeps in the outbox who was told what, and when in virtual time', async () => {
  const { control, jira, flags } = tinySite();
  for (const accountId of ['ann', 'bea']) jira.admin.addUser({ accountId, displayName: accountId });
  jira.admin.addProject({ key: 'TINY', name: 'Tiny', leadAccountId: 'ann' });
  jira.admin.addIssues('TINY', [{ summary: 'First' }], { by: 'ann' });
  await control.clock({ advance: 'PT15M' });
  const body = JSON.stringify({ subject: 'Moved', textBody: 'TINY-1 moved.', to: { users: [{ accountId: 'bea' }] } });
  const headers = { 'content-type': 'application/json' };
  const path = '/rest/api/3/issue/TINY-1/notify';
  expect(jira.handle({ method: 'POST', path, headers, body, principal: { kind: 'user', accountId: 'ann' } }).status).toBe(204);
  flags.note({ to: ['ann'], kind: 'success', subject: 'Told', text: 'Bea knows.' });
  const at = '2027-03-08T18:15:00.000Z';
  expect(control.outbox()).toEqual({
    emails: [{ to: ['bea'], subject: 'Moved', text: 'TINY-1 moved.', issueKey: 'TINY-1', at }],
    flags: [{ to: ['ann'], kind: 'success', subject: 'Told', text: 'Bea knows.', at }],
  });
});

it('rebalances the rank field that is named, and refuses one that is not there', () => {
  const { control } = tinySite();
  expect(control.rebalance({ rankField: 'customfield_10019' })).toEqual({ rebalanced: ['customfield_10019'] });
  expect(() => control.rebalance({ rankField: 'customfield_1' })).toThrow('There is no rank field "customfield_1".');
});

it('uninstalls the app: nothing of it runs any more, and its account may do nothing', async () => {
  const site = tinySite();
  const { control, jira } = site;
  jira.admin.addUser({ accountId: 'ann', displayName: 'Ann' });
  const ask = { functionKey: 'calls', call: 'greet', payload: {}, accountId: 'ann', context: { type: 'jira:projectPage' } };
  expect(await site.invoke(ask)).toMatchObject({ ok: true });
  control.uninstall();
  const { invocations } = control.meters();
  expect(await site.invoke(ask)).toMatchObject({ ok: false });
  jira.admin.addProject({ key: 'TINY', name: 'Tiny', leadAccountId: 'ann' });
  jira.admin.addIssues('TINY', [{ summary: 'First' }], { by: 'ann', emitEvents: true });
  await control.clock({ advance: 'PT15M' });
  expect(control.meters().invocations).toEqual(invocations);
  expect(jira.admin.users().find(({ accountType }) => accountType === 'app')).toMatchObject({ active: false });
});
