/** When an emergency goes over a product's interrupt buffer (rule U12): it is logged with the grant, and three sides are told. */
import { goesOver, spendingOf } from '../../domain/emergency/buffer';
import { grantedAt, productsIn } from '../../domain/emergency/emergency';
import { overspentNotice } from '../../domain/emergency/notices';
import type { EmergencyFact } from '../../domain/log/emergencyFacts';
import type { Deps } from '../ports';
import { unreviewed } from './readEmergencies';
import type { Stepped } from './stepEmergency';
import { aboutProducts, managementOf, tellPeople } from './tellPeople';

type Overspent = Extract<EmergencyFact, { kind: 'bufferOverspent' }> & { readonly unit: 'points' | 'emergencies' };

export async function overspentBy(deps: Deps, step: Pick<Stepped, 'after' | 'forum'>): Promise<readonly EmergencyFact[]> {
  return (await overspent(deps, step)).map(({ unit: _, ...fact }) => fact);
}

export async function tellOverspent(deps: Deps, step: Pick<Stepped, 'after' | 'forum'>): Promise<void> {
  const { forum, after } = step;
  for (const { product, ...spending } of await overspent(deps, step)) {
    const owners = forum.products.filter(({ id }) => id === product).map(({ owner }) => owner);
    const people = [...owners, ...forum.facilitators, ...managementOf(forum)];
    await tellPeople(deps, forum, after, { people, notice: overspentNotice(aboutProducts(forum, [product]), spending) });
  }
}

async function overspent(deps: Deps, { after, forum }: Pick<Stepped, 'after' | 'forum'>): Promise<readonly Overspent[]> {
  if (grantedAt(after) === null || forum.settings.emergencies.buffers.length === 0) return [];
  const before = await unreviewed(deps, forum.id);
  return productsIn(after).flatMap((product): Overspent[] => {
    if (!goesOver(forum, product, { before, granted: after })) return [];
    const spending = spendingOf(forum, product, [...before.filter(({ number }) => number !== after.number), after]);
    if (!spending) return [];
    const { spent, size, unit } = spending;
    return [{ kind: 'bufferOverspent', product, number: after.number, spent, size, unit }];
  });
}
