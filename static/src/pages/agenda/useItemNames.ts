/** Titles of what is on the agenda, asked for once for all items of a kind; without an answer the items keep their numbers. */
import { useEffect, useMemo, useState } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { AgendaItem } from '../../../../src/domain/session/session';
import { call } from '../../wire/call';
import type { ItemNames } from './itemWords';

type Titles = ReadonlyMap<number, string>;
const NONE: Titles = new Map();

type Wanted = { items: readonly AgendaItem[]; products: readonly ProductView[] };

export function useItemNames({ items, products }: Wanted): ItemNames {
  const proposals = useTitles(keyOf(items, 'proposal'), titlesOfProposals);
  const agreements = useTitles(keyOf(items, 'agreementEnding'), titlesOfAgreements);
  const impediments = useTitles(keyOf(items, 'impediment'), titlesOfImpediments);
  return useMemo(() => ({ proposals, agreements, impediments, products }), [proposals, agreements, impediments, products]);
}

/** The same text as long as the same items are there, in whatever order. */
const keyOf = (items: readonly AgendaItem[], kind: 'proposal' | 'agreementEnding' | 'impediment'): string =>
  items
    .flatMap(({ topic }) => (topic.kind === kind ? [topic.number] : []))
    .sort((one, other) => one - other)
    .join();

export function useTitles(wanted: string, fetchTitles: () => Promise<Titles>): Titles {
  const [titles, setTitles] = useState(NONE);
  useEffect(() => {
    if (wanted === '') return;
    void fetchTitles().then(setTitles, () => undefined);
  }, [wanted, fetchTitles]);
  return titles;
}

async function titlesOfProposals(): Promise<Titles> {
  const reply = await call('listProposals', { state: 'open' });
  return reply.ok ? new Map(reply.value.entries.map(({ number, title }) => [number, title])) : NONE;
}

async function titlesOfAgreements(): Promise<Titles> {
  const reply = await call('listAgreements', { state: 'standing' });
  return reply.ok ? new Map(reply.value.entries.map(({ agreement }) => [agreement.number, agreement.text])) : NONE;
}

export async function titlesOfImpediments(): Promise<Titles> {
  const reply = await call('showImpediments', {});
  return reply.ok ? new Map(reply.value.cards.map(({ number, title }) => [number, title])) : NONE;
}
