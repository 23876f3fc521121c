/** A proxy while somebody fills it in: whole days by the forum's clock. */
import type { Proxy } from '../../../../src/domain/forum/people';
import type { AccountId } from '../../../../src/domain/ids';
import type { Person } from '../../wire/people';
import { nextDay, startOfDay } from '../../words/days';

export type ProxyDraft = {
  owner: AccountId;
  by: Person | null;
  /** `YYYY-MM-DD`; the last day is included. */
  from: string;
  until: string;
};
export type ProxyProblem = 'by' | 'from' | 'until';

export function problemsOfProxy({ by, from, until }: ProxyDraft): readonly ProxyProblem[] {
  return [
    ...(by === null ? (['by'] as const) : []),
    ...(from === '' ? (['from'] as const) : []),
    ...(until === '' || until < from ? (['until'] as const) : []),
  ];
}

/** Null while something is missing. */
export function toProxy(draft: ProxyDraft, zone: string): Proxy | null {
  const { owner, by, from, until } = draft;
  if (by === null || problemsOfProxy(draft).length > 0) return null;
  return { for: owner, by: by.id, from: startOfDay(from, zone), until: startOfDay(nextDay(until), zone) };
}
