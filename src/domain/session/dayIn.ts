/** The calendar day of an instant in a zone. */
import { localOf } from '../calendar/localTime';
import type { Instant } from '../instant';

/** `YYYY-MM-DD`; two of them compare as texts. */
export const dayIn = (zone: string, at: Instant): string => localOf(at, zone).slice(0, 'YYYY-MM-DD'.length);
