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
import type { Place } from '../apps/place';
import { ask, tell } from './http';

const contextSchema = object({ contextToken: string(), frameUrl: string(), context: looseObject({}) });
export type FrameContext = InferOutput<typeof contextSchema>;

/** `resource`: of a dialog, where it is another than the module's own. */
export const openContext = (place: Place, resource: string | null): Promise<FrameContext> =>
  ask(contextSchema, 'POST', '/__shell__/bridge/context', { ...place, ...(resource === null ? {} : { resource }) });

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

const publishedSchema = object({ eventId: string(), eventTimestamp: string() });
export type Published = InferOutput<typeof publishedSchema>;

/** What a page publishes to a realtime channel. */
export const publish = (contextToken: string, message: { channel: string; payload: unknown; isGlobal: boolean }): Promise<Published> =>
  ask(publishedSchema, 'POST', '/__shell__/bridge/publish', { contextToken, ...message });

/** Puts a flag that was shown into the site's outbox. */
export const noteFlag = (contextToken: string, flag: { kind: string; subject: string; text: string }): Promise<void> =>
  tell('POST', '/__shell__/bridge/flag', { contextToken, ...flag });
