/** Calls to the site that serves the shell. A refusal is thrown in the words of whoever refused, so that a person reads what Jira said. */
import { fallback, object, optional, parse, record, string, array, unknown, type GenericSchema, type InferOutput } from 'valibot';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** @throws Refused when the answer is not 2xx, or when nothing answers (status 0). */
export async function ask<S extends GenericSchema>(schema: S, method: Method, path: string, body?: unknown): Promise<InferOutput<S>> {
  const response = await send(method, path, body);
  return parse(schema, await response.json());
}

/** As `ask`, for calls whose answer holds nothing to read. */
export async function tell(method: Method, path: string, body?: unknown): Promise<void> {
  await send(method, path, body);
}

/** The answer as it came, for the calls whose status says something (207). */
export async function send(method: Method, path: string, body?: unknown): Promise<Response> {
  const response = await reach(method, path, body);
  if (!response.ok)
    throw new Refused(response.status, inWords(await response.text(), `${method} ${path} was answered ${String(response.status)}.`));
  return response;
}

async function reach(method: Method, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new Refused(0, 'The stand-in does not answer. Is it still running?');
  }
}

const errorSchema = object({
  errorMessages: optional(fallback(array(string()), []), []),
  errors: optional(fallback(record(string(), unknown()), {}), {}),
  message: optional(fallback(string(), ''), ''),
});

/** What an error body says, in one line; `otherwise` where it says nothing. */
export function inWords(body: string, otherwise: string): string {
  const said = parse(fallback(errorSchema, { errorMessages: [], errors: {}, message: '' }), jsonOrNothing(body));
  const sentences = [...said.errorMessages, ...Object.values(said.errors).filter((value) => typeof value === 'string'), said.message];
  return sentences.filter((sentence) => sentence !== '').join(' ') || otherwise;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const inWordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
