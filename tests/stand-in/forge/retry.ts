/** How the platform tries again: what a function asked for by returning an `InvocationError`, or what its failure calls for. */
import type { InvocationEnd } from './invocation';

export const RETRY_DATA_BYTES = 4 * 1024;
const MOST_SECONDS = 900;
const FIRST_BACKOFF_MS = 2_000;

export type Retry = { afterMs: number; reason: string; data: unknown };
export type RetryState = { count: number; reason: string; data: unknown };

/** Null: the delivery succeeded. `attempt` counts from 0. */
export function retryAfter(end: InvocationEnd, attempt: number): Retry | null {
  switch (end.kind) {
    case 'returned':
      return askedFor(end.text);
    case 'threw':
    case 'killed':
      return { afterMs: backoffMs(attempt), reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR', data: undefined };
    case 'timedOut':
      return { afterMs: backoffMs(attempt), reason: 'FUNCTION_TIME_OUT', data: undefined };
  }
}

function askedFor(text: string | undefined): Retry | null {
  // Every function's value passes here; parsing only what can be a request spares the rest.
  if (!text?.includes('"_retry":true')) return null;
  const value = JSON.parse(text) as {
    _retry?: unknown;
    retryOptions?: { retryAfter?: unknown; retryReason?: unknown; retryData?: unknown };
  };
  if (value._retry !== true) return null;
  const { retryAfter: asked, retryReason, retryData } = value.retryOptions ?? {};
  const seconds = typeof asked === 'number' ? Math.min(MOST_SECONDS, Math.max(1, asked)) : 1;
  return { afterMs: seconds * 1000, reason: typeof retryReason === 'string' ? retryReason : 'FUNCTION_RETRY_REQUEST', data: retryData };
}

function backoffMs(attempt: number): number {
  return Math.min(MOST_SECONDS * 1000, FIRST_BACKOFF_MS * 2 ** Math.min(attempt, 20));
}
