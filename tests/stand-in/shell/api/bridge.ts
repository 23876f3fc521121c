/** The server's part of the bridge: what the shell passes on for a page, under the token that says which page of whom it is. */
import {
  boolean,
  literal,
  looseObject,
  nullish,
  number,
  object,
  optional,
  record,
  string,
  unknown,
  variant,
  type InferOutput,
} from 'valibot';
import { ask, tell } from './http';

const contextSchema = object({ contextToken: string(), frameUrl: string(), context: looseObject({}) });
export type FrameContext = InferOutput<typeof contextSchema>;

export const openContext = (moduleKey: string, projectKey: string, resource: string | null = null): Promise<FrameContext> =>
  ask(contextSchema, 'POST', '/__shell__/bridge/context', { moduleKey, projectKey, ...(resource === null ? {} : { resource }) });

const outcomeSchema = variant('ok', [
  object({ ok: literal(true), value: optional(unknown()) }),
  object({ ok: literal(false), error: object({ name: string(), message: string(), status: optional(number()) }) }),
]);
export type Outcome = InferOutput<typeof outcomeSchema>;

export const invokeFunction = (contextToken: string, call: string, payload: unknown): Promise<Outcome> =>
  ask(outcomeSchema, 'POST', '/__shell__/bridge/invoke', { contextToken, call, payload });

const fetchedSchema = object({
  status: number(),
  headers: record(string(), string()),
  body: optional(unknown()),
  statusText: nullish(string()),
  isAttachment: nullish(boolean()),
});
export type Fetched = InferOutput<typeof fetchedSchema>;
export type ProductRequest = { path: string; method: string; headers: Record<string, string>; body: string | null };

export const fetchProduct = (contextToken: string, request: ProductRequest): Promise<Fetched> =>
  ask(fetchedSchema, 'POST', '/__shell__/bridge/fetch', { contextToken, ...request });

/** What a page publishes to a realtime channel. */
export const publish = (contextToken: string, message: { channel: string; payload: unknown; isGlobal: boolean }): Promise<void> =>
  tell('POST', '/__shell__/bridge/publish', { contextToken, ...message });
