/** Points in time and lengths of time. The domain never asks what time it is: time is an argument. */
declare const brand: unique symbol;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [brand]: 'instant' };

export const instant = (epochMs: number): Instant => epochMs as Instant;

/** @throws RangeError when the text is not an ISO date and time. */
export function parseInstant(iso: string): Instant {
  const epochMs = Date.parse(iso);
  if (Number.isNaN(epochMs)) throw new RangeError(`"${iso}" is not an ISO date and time.`);
  return instant(epochMs);
}

export const formatInstant = (at: Instant): string => new Date(at).toISOString();
export const plusMs = (at: Instant, ms: number): Instant => instant(at + ms);

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
