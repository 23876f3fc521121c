/** Pages of breaches; a search that finds nothing in one stretch goes on by itself. */
import type { BreachFilter, BreachPage } from '../../../../src/contract/calls/breachCalls';
import { call } from '../../wire/call';

/** Then the reader is asked whether to go on. */
const STRETCHES = 10;

/** @throws when nobody answers. */
export async function loadBreaches(filter: BreachFilter, before: number | null): Promise<BreachPage> {
  let page: BreachPage = { entries: [], next: before };
  for (let stretch = 0; stretch < STRETCHES; stretch += 1) {
    const reply = await call('listBreaches', { ...filter, ...(page.next === null ? {} : { before: page.next }) });
    if (!reply.ok) throw new Error(`The list was refused: ${reply.refusal.code}.`);
    page = reply.value;
    if (page.entries.length > 0 || page.next === null) break;
  }
  return page;
}
