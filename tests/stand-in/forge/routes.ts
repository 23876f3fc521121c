/** Where an outgoing call of the app goes. What the stand-in does not know it names, and throws. */
import { callJira, type JiraPort } from './jiraCalls';
import type { KeyValueStore } from './kvs/keyValueStore';
import type { Manifest } from './manifest/manifest';
import { describeCall, type Caller, type OutgoingCall } from './outgoingCall';
import type { QueueService } from './queue/queueService';
import type { Realtime } from './realtime';
import type { PlatformAnswer } from './sandbox/platformResponse';

/** The package sends these braces as they are; the proxy fills them in. */
const QUEUE_PATH = /^\/webhook\/queue\/(publish|stats|cancel)\/\{contextAri\}\/\{environmentId\}\/\{appId\}\/\{appVersion\}$/;

export type Services = { jira: JiraPort; kvs: KeyValueStore; queue: QueueService; realtime: Realtime; manifest: Manifest };

export function route(services: Services, call: OutgoingCall, caller: Caller): PlatformAnswer {
  const { type, provider, remote } = call.target;
  if (type === 'kvs') return services.kvs.answer(call.path, call.body);
  if (type === 'realtime') return services.realtime.answer(call.body);
  if (type === 'fpp' && remote === 'jira') return callJira(services.jira, call, caller, services.manifest.scopes);
  if (type === 'fpp' && remote === 'stargate' && provider === 'app') return callQueue(services.queue, call, caller);
  throw new Error(`The stand-in does not model the platform call ${describeCall(call)}.`);
}

function callQueue(queue: QueueService, call: OutgoingCall, caller: Caller): PlatformAnswer {
  const verb = QUEUE_PATH.exec(call.path)?.[1];
  if (verb === 'publish') return queue.push(call.body, caller.chain);
  if (verb === 'stats') return queue.stats(call.body);
  if (verb === 'cancel') return queue.cancel(call.body);
  throw new Error(`The stand-in does not model the platform call ${describeCall(call)}.`);
}
