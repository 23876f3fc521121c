/** The functions of the sample app, which drive the real packages so that the Forge of the stand-in can be tested below them. */
import { asApp, asUser, assumeTrustedRoute, getAppContext } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { publish, publishGlobal } from '@forge/realtime';
import Resolver, { type Request } from '@forge/resolver';
import { randomUUID } from 'node:crypto';
import { attempt, storageCalls } from './storageCalls';

type JiraCall = { as: 'app' | 'user' | 'somebody else'; method: string; path: string; body?: unknown };
type Work = { name: string; waitMs?: number; failTimes?: number; how?: 'throw' | 'retry' | 'hang'; push?: string };

/** A name that no bundler looks into. */
declare const require: (name: string) => unknown;
const load = require;
const queueOf = (key = 'work'): Queue => new Queue({ key });
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let callsOfThisInstance = 0;

const resolver = new Resolver();
const define = <Payload>(name: string, callback: (request: Request<Payload>) => unknown): void => {
  resolver.define(name, (request: Request<Payload>) => callback(request) as Promise<Record<string, unknown>>);
};

define('whoAmI', ({ context }) => ({ context, app: JSON.parse(JSON.stringify(getAppContext())) as unknown }));
define('world', () => ({
  now: Date.now(),
  iso: new Date().toISOString(),
  isDate: new Date() instanceof Date,
  fixed: new Date(0).toISOString(),
  random: Math.random(),
  uuids: [randomUUID(), crypto.randomUUID()],
}));
define<JiraCall>('jira', async ({ payload: { as, method, path, body } }) =>
  attempt(async () => {
    const who = as === 'app' ? asApp() : as === 'user' ? asUser() : asUser('ben');
    const response = await who.requestJira(assumeTrustedRoute(path), {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answered: unknown = response.status === 204 ? await response.text() : await response.json();
    return { status: response.status, ok: response.ok, trace: response.headers.get('x-trace'), body: answered };
  }),
);
define<{ calls: [string, ...unknown[]][] }>('store', async ({ payload }) => {
  const results: unknown[] = [];
  for (const [name, ...values] of payload.calls) {
    // The test names the call and knows its values.
    const method = storageCalls[name] as ((...given: unknown[]) => Promise<unknown>) | undefined;
    results.push(await attempt(() => method?.(...values) ?? Promise.reject(new Error(name))));
  }
  return results;
});
define<{ queue?: string; events: Parameters<Queue['push']>[0] }>('push', ({ payload }) =>
  attempt(() => queueOf(payload.queue).push(payload.events)),
);
define<{ jobId: string }>('stats', ({ payload }) => attempt(() => queueOf().getStats(payload.jobId)));
define<{ jobId: string }>('cancel', ({ payload }) => attempt(() => queueOf().cancel(payload.jobId)));
define<{ channel: string; body: Record<string, unknown>; everywhere?: boolean; times?: number }>('publish', ({ payload }) =>
  attempt(async () => {
    const send = payload.everywhere ? publishGlobal : publish;
    return await Promise.all(Array.from({ length: payload.times ?? 1 }, () => send(payload.channel, payload.body)));
  }),
);
define<{ ms: number }>('wait', async ({ payload }) => {
  const before = Date.now();
  await wait(payload.ms);
  return { waited: Date.now() - before, remaining: getAppContext().invocationRemainingTimeInMillis() };
});
define<{ name: string; steps: number }>('trace', async ({ payload, context }) => {
  const seen: string[] = [];
  for (let step = 0; step < payload.steps; step += 1) {
    await asApp().requestJira(assumeTrustedRoute(`/rest/${payload.name}/${step}`));
    seen.push(`${payload.name}${step} ${String(context['accountId'])} ${getAppContext().moduleKey} ${Date.now()}`);
  }
  return seen;
});
define<{ length: number }>('long', ({ payload }) => 'x'.repeat(payload.length));
define('countCalls', () => (callsOfThisInstance += 1));
define('changeTheWorld', () => {
  Object.assign(globalThis, { leftBehind: true });
  return 'changed';
});
define('seeTheWorld', () => ('leftBehind' in globalThis ? 'changed' : 'as new'));
define<{ ms: number }>('countAndWait', async ({ payload }) => {
  const count = (callsOfThisInstance += 1);
  await wait(payload.ms);
  return count;
});
define('throw', () => {
  throw new TypeError('A deliberate error.');
});
define('forgetAnError', async () => {
  void Promise.reject(new Error('nobody looked'));
  await wait(10);
  return 'done';
});
define<{ rounds: number }>('count', ({ payload }) => {
  let sum = 0;
  for (let i = 0; i < payload.rounds; i += 1) sum += Number.isInteger(i) ? Math.max(i % 7, 1) : 0;
  return sum;
});
define('leaveWorkBehind', () => {
  setTimeout(() => console.log('a timer went on'), 10);
  void asApp()
    .requestJira(assumeTrustedRoute('/rest/left/behind'))
    .then(() => console.log('a call went on'));
  return 'done';
});
define('reachOut', () => attempt(async () => (await fetch('https://example.com/')).status));
define<{ name: string }>('load', ({ payload }) => attempt(() => Promise.resolve(typeof load(payload.name))));
define('badUrl', () => attempt(() => Promise.resolve(new URL('no url').href)));

export const calls = resolver.getDefinitions();

export async function onIssue(
  event: { issue: { key: string }; selfGenerated: boolean; retryContext?: { retryCount: number } },
  context: unknown,
): Promise<unknown> {
  console.log(
    `event ${event.issue.key} self=${event.selfGenerated} retry=${event.retryContext?.retryCount ?? 0} ${JSON.stringify(context).includes('principal')}`,
  );
  if (event.issue.key === 'RETRY-1')
    return new InvocationError({ retryAfter: 60, retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST, retryData: {} });
  return attempt(async () => (await asUser().requestJira(assumeTrustedRoute('/rest/as/user'))).status).then((result) =>
    console.log(JSON.stringify(result)),
  );
}

export async function work(event: AsyncEvent<Work>): Promise<unknown> {
  const { name, waitMs = 0, failTimes = 0, how = 'throw', push } = event.body;
  const retries = event.retryContext?.retryCount ?? 0;
  console.log(`start ${name} ${retries}`);
  if (push !== undefined) await queueOf().push({ body: { ...event.body } });
  await asApp().requestJira(assumeTrustedRoute(`/rest/task/${name}`));
  if (waitMs > 0) await wait(waitMs);
  if (retries < failTimes) {
    if (how === 'throw') throw new Error('not yet');
    if (how === 'hang') await wait(10_000_000);
    return new InvocationError({
      retryAfter: 30,
      retryReason: InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
      retryData: { seen: retries },
    });
  }
  console.log(`end ${name} ${JSON.stringify(event.retryContext?.retryData ?? null)}`);
  return undefined;
}

export function sweep({ context }: { context: { moduleKey: string } }): void {
  console.log(`sweep ${context.moduleKey}`);
}
