/** The page lives: it hears of changes, asks again by itself, and neither a late answer nor a lost connection spoils what it knows. */
import { act, screen } from '@testing-library/react';
import { plusMs } from '../../src/domain/instant';
import { asFacilitator, forum, lock, NOW, product, shown } from './bridge/sample';
import { later, openPage, pass, settle, takeClock } from './openPage';

const named = (name: string, seconds: number) => shown(forum({ name, asOf: plusMs(NOW, seconds * 1_000) }));

it('shows what changed as soon as the backend says so', async () => {
  takeClock();
  const { bridge } = await openPage((host) => {
    host.answer('showForum', named('Before', 0));
  });
  bridge.answer('showForum', named('After', 1));
  await pass(1_000);
  act(() => {
    bridge.publish('forum-f1');
  });
  await settle();
  expect(screen.getAllByText('After')).not.toHaveLength(0);
});

it('asks after the answer to a step of one’s own, not beside it, for what it heard meanwhile', async () => {
  takeClock();
  const view = forum({ ...asFacilitator, products: [product('Charge')] });
  const { bridge } = await openPage((host) => {
    host.answer('showForum', shown(view));
  });
  let answer: ((reply: { ok: true; value: typeof view }) => void) | undefined;
  bridge.answer(
    'checkLock',
    new Promise((answered) => {
      answer = answered;
    }),
  );
  await pass(1_000);
  const before = bridge.timesAsked('showForum');
  act(() => {
    screen.getByRole('button', { name: 'Check the lock of Charge' }).click();
    bridge.publish('forum-f1');
  });
  await pass(1_000);
  expect(bridge.timesAsked('showForum') - before).toBe(0);
  answer?.({ ok: true, value: view });
  await pass(1_000);
  expect(bridge.timesAsked('showForum') - before).toBeGreaterThan(0);
});

it('asks once or twice for a burst of messages, not once for each', async () => {
  takeClock();
  const { bridge } = await openPage((host) => {
    host.answer('showForum', named('Before', 0));
  });
  await pass(1_000);
  const before = bridge.timesAsked('showForum');
  act(() => {
    for (let one = 0; one < 50; one += 1) bridge.publish('forum-f1');
  });
  await pass(1_000);
  expect(bridge.timesAsked('showForum') - before).toBe(2);
});

it.each([
  ['every minute where messages are heard, though none comes', true, 2],
  ['every 15 seconds where the platform offers no messages', false, 8],
])('asks again %s', async (_when, hasRealtime, times) => {
  takeClock();
  const { bridge } = await openPage((host) => {
    host.hasRealtime = hasRealtime;
    host.answer('showForum', named('Before', 0));
  });
  const before = bridge.timesAsked('showForum');
  await pass(121_000);
  expect(bridge.timesAsked('showForum') - before).toBe(times);
});

it('asks more often for a while after one’s own action', async () => {
  takeClock();
  const view = forum({ ...asFacilitator, products: [product('Charge')] });
  const { bridge } = await openPage((host) => {
    host.answer('showForum', shown(view));
    host.answer('checkLock', { ok: true, value: view });
  });
  act(() => {
    screen.getByRole('button', { name: 'Check the lock of Charge' }).click();
  });
  await settle();
  const before = bridge.timesAsked('showForum');
  await pass(6_500);
  expect(bridge.timesAsked('showForum') - before).toBeGreaterThanOrEqual(4);
});

it('lets no late answer overwrite a newer one', async () => {
  takeClock();
  const { bridge } = await openPage((host) => {
    host.answer('showForum', named('First', 0));
  });
  const late = later<ReturnType<typeof named>>();
  bridge.answer('showForum', late.promise);
  act(() => {
    bridge.publish('forum-f1');
  });
  await pass(1_000);
  bridge.answer('showForum', named('Newest', 20));
  act(() => {
    bridge.publish('forum-f1');
  });
  await pass(1_000);
  expect(screen.getAllByText('Newest')).not.toHaveLength(0);
  late.give(named('Late', 10));
  await settle();
  expect(screen.getAllByText('Newest')).not.toHaveLength(0);
});

it('keeps the last known state when the network goes, says so, and recovers by itself within 15 seconds of its return', async () => {
  takeClock();
  const { bridge } = await openPage((host) => {
    host.answer('showForum', named('Known', 0));
  });
  bridge.isCutOff = true;
  await pass(61_000);
  expect(screen.getByRole('alert')).toHaveTextContent('what you see may be old');
  expect(screen.getAllByText('Known')).not.toHaveLength(0);
  bridge.isCutOff = false;
  await pass(16_000);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('offers a retry where not even the first answer came', async () => {
  const { bridge, user } = await openPage((host) => {
    host.isCutOff = true;
  });
  expect(screen.getAllByText(/The forum could not be read/)).not.toHaveLength(0);
  bridge.isCutOff = false;
  bridge.answer('showForum', named('There', 0));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByText('There')).not.toHaveLength(0);
});

it('takes silence for a lost connection', async () => {
  takeClock();
  await openPage((host) => {
    host.answer('showForum', new Promise<never>(() => undefined));
  });
  expect(screen.getByRole('status', { name: 'Loading' })).toBeInTheDocument();
  await pass(31_000);
  expect(screen.getAllByText(/The forum could not be read/)).not.toHaveLength(0);
});

it('survives a resolver that answers nonsense', async () => {
  await openPage((host) => {
    host.answer('showForum', 'gateway timeout' as never);
  });
  expect(screen.getAllByText(/The forum could not be read/)).not.toHaveLength(0);
});

it('says in words why nothing is shown', async () => {
  await openPage((host) => {
    host.answer('showForum', { ok: false, refusal: { code: 'mayNotSeeProject' } });
  });
  expect(screen.getAllByText('You may not see this project. Ask its administrator.')).not.toHaveLength(0);
});

it('asks Jira once for many names', async () => {
  const { bridge } = await openPage((host) => {
    host.answer('showForum', shown(forum({ products: ['A', 'B', 'C', 'D'].map((name) => product(name, { lock: lock() })) })));
  });
  await screen.findAllByText('Olga Owner');
  expect(bridge.fetched.filter((path) => path.startsWith('/rest/api/3/user/bulk'))).toHaveLength(1);
});
