/** Opens the page as the host would. */
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Page } from '../../static/src/Page';
import { takeAddress } from '../../static/src/wire/address';
import { readSurroundings } from '../../static/src/wire/surroundings';
import { FakeBridge, useBridge } from './bridge/fakeBridge';
import { jiraWorld } from './bridge/sample';

export type OpenPage = { bridge: FakeBridge; user: UserEvent };

/** `prepare` says what the host answers before the page is drawn. */
export async function openPage(prepare: (bridge: FakeBridge) => void, at = '/'): Promise<OpenPage> {
  const bridge = new FakeBridge({ jira: jiraWorld, at });
  useBridge(bridge);
  prepare(bridge);
  const [surroundings, address] = await Promise.all([readSurroundings(), takeAddress()]);
  render(<Page surroundings={surroundings} address={address} />);
  await settle();
  return { bridge, user: userEvent.setup({ delay: null }) };
}

/** Lets answers under way arrive; timers that a test moves stand still meanwhile. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await act(async () => {
      if (isClockMoved) await jest.advanceTimersByTimeAsync(2);
      else await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => setImmediate(resolve));
    });
  }
}

let isClockMoved = false;
/** From now on time passes only by `pass`. Answers of Jira still travel on Node's own streams, which run on setImmediate. */
export function takeClock(): void {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  isClockMoved = true;
}
export async function pass(ms: number): Promise<void> {
  // In small steps, so that what is drawn in between may ask for more.
  for (let left = ms; left > 0; left -= 500) await act(() => jest.advanceTimersByTimeAsync(Math.min(left, 500)));
  await settle();
}
afterEach(() => {
  jest.useRealTimers();
  isClockMoved = false;
});

/** An answer that comes when the test says so. */
export function later<T>(): { promise: Promise<T>; give: (value: T) => void; fail: () => void } {
  let give: (value: T) => void = () => undefined;
  let fail: () => void = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    fail = () => {
      reject(new Error('Network error'));
    };
  });
  return { promise, give, fail };
}
