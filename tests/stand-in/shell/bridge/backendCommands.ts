/** Commands that reach the app's functions, Jira and realtime channels. The shapes are those of `@forge/bridge` 7. */
import { array, boolean, function_, nullish, object, optional, parse, string, tuple, unknown } from 'valibot';
import { BridgeFault, notModelled } from './fault';
import type { Commands, Holdings } from './host';
import type { Backend } from './services';

const invokeSchema = object({ functionKey: string(), payload: optional(unknown()), metadata: optional(unknown()) });
const fetchSchema = object({
  product: string(),
  restPath: string(),
  fetchRequestInit: object({ method: nullish(string()), body: nullish(string()), headers: array(tuple([string(), string()])) }),
  isMultipartFormData: boolean(),
});
const publishSchema = object({ channelName: string(), eventPayload: unknown(), isGlobal: optional(boolean(), false) });
const subscribeSchema = object({ channelName: string(), onEvent: function_(), isGlobal: optional(boolean(), false) });

export function backendCommands(backend: Backend, { onGone }: Holdings): Commands {
  return {
    invoke: async (data) => {
      if (typeof data === 'object' && data !== null && 'invokeType' in data) throw notModelled('invoke of a remote');
      const { functionKey, payload, metadata } = parse(invokeSchema, data);
      const outcome = await backend.invoke(functionKey, payload);
      if (!outcome.ok) throw new BridgeFault(withoutAbsent(outcome.error));
      return metadata === undefined ? outcome.value : { body: outcome.value, metadata: {} };
    },
    fetchProduct: async (data) => {
      const { product, restPath, fetchRequestInit, isMultipartFormData } = parse(fetchSchema, data);
      if (product !== 'jira') throw notModelled(`fetchProduct to ${product}`);
      if (isMultipartFormData) throw notModelled('fetchProduct with form data');
      const { method, body, headers } = fetchRequestInit;
      const path = restPath.startsWith('/') ? restPath : `/${restPath}`;
      const answer = await backend.fetchProduct({
        path,
        method: (method ?? 'GET').toUpperCase(),
        headers: Object.fromEntries(headers),
        body: body ?? null,
      });
      return { ...answer, body: asText(answer.body), statusText: answer.statusText ?? '', isAttachment: answer.isAttachment ?? false };
    },
    publishRealtimeChannel: async (data) => {
      const { channelName, eventPayload, isGlobal } = parse(publishSchema, data);
      return await backend.publish({ channel: channelName, payload: eventPayload, isGlobal });
    },
    subscribeRealtimeChannel: (data) => {
      const { channelName, onEvent, isGlobal } = parse(subscribeSchema, data);
      const unsubscribe = backend.onRealtime(({ channel, payload, isGlobal: isSaidToAll }) => {
        if (channel === channelName && isSaidToAll === isGlobal) void onEvent(payload);
      });
      onGone(unsubscribe);
      return { unsubscribe };
    },
  };
}

const asText = (body: unknown): string =>
  body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body);

const withoutAbsent = ({ name, message, status }: { name: string; message: string; status?: number | undefined }) =>
  status === undefined ? { name, message } : { name, message, status };
