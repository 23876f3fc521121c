/** A page of the log under a filter. A search may pass long stretches where nothing fits: it goes on until it finds something, or the end. */
import type { LogPage } from '../../../../src/contract/api';
import { call } from '../../wire/call';
import { kindsOf } from './kindGroups';
import type { LogFilter } from './LogSearch';

/** @throws when the backend does not answer, or refuses. */
export async function loadEntries({ group, person }: LogFilter, before: number | null): Promise<LogPage> {
  const kinds = kindsOf(group);
  const wanted = { ...(kinds === null ? {} : { kinds }), ...(person === null ? {} : { actor: person.id }) };
  let below = before;
  for (;;) {
    const reply = await call('listLog', { ...wanted, ...(below === null ? {} : { before: below }) });
    if (!reply.ok) throw new Error(`The log was refused: ${reply.refusal.code}.`);
    const { entries, next, chain } = reply.value;
    if (entries.length > 0 || next === null || chain !== 'whole') return reply.value;
    below = next;
  }
}
