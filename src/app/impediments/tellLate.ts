/** Tells owners that an impediment of theirs is late (rule I7): once, also when the sweep that found it runs twice at the same time. */
import type { Forum } from '../../domain/forum/forum';
import type { Register } from '../../domain/forum/register';
import type { Impediment } from '../../domain/impediment/impediment';
import { lateNotice, ownerToTell } from '../../domain/impediment/notices';
import type { Deps, Versioned } from '../ports';
import { tellAbout } from './tellAbout';

export async function tellLate(deps: Deps, forum: Forum, { open }: Register): Promise<void> {
  for (const held of await deps.records.keptMany('impediment', forum.id, open.impediment)) await tellOwner(deps, forum, held);
}

async function tellOwner(deps: Deps, forum: Forum, { value, version }: Versioned<Impediment>): Promise<void> {
  const now = deps.clock.now();
  const person = ownerToTell(value, now);
  if (person === null) return;
  const told: Impediment = { ...value, toldLate: now };
  const write = { kind: 'kept' as const, of: 'impediment' as const, number: value.number, value: told, version };
  // Who loses the race to mark it tells nobody: the next sweep looks again.
  if ((await deps.records.commit({ forumId: forum.id, writes: [write] }, now)) === 'conflict') return;
  const product = forum.products.find(({ id }) => id === value.product)?.name ?? forum.name;
  await tellAbout(deps, value, { person, notice: (about) => lateNotice(about, product) });
}
