/** When the newest move of a product was made of which the app was told (rule L20). */
import type { Instant } from '../../domain/instant';
import type { Inbox } from '../ports';

/** The inbox forgets after a while; what was heard before is remembered. */
export const newestHeard = ({ moves, settled }: Awaited<ReturnType<Inbox['read']>>, known: Instant | null): Instant | null =>
  [...moves, ...settled].reduce<Instant | null>((last, { at }) => (last === null || at > last ? at : last), known);
