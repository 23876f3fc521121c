/** The calendar day of an instant in a zone. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant';

/** `YYYY-MM-DD`; two of them compare as texts. */
export const dayIn = (zone: string, at: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
