/** Realms that nobody lives in, kept for the next instance of the same bundle. */
import type { AppBundle } from '../bundle';
import { inLaterTurn } from '../../kernel/turns';
import { Realm, type Tenant } from './realm';

const MOST_FREE = 32;
const free = new WeakMap<AppBundle, Realm[]>();

export function realmFor(bundle: AppBundle, tenant: Tenant): Realm {
  const realm = free.get(bundle)?.pop();
  realm?.let(tenant);
  return realm ?? new Realm(bundle, tenant);
}

/**
 * The instance is gone for good, and will start nothing. The realm is let again only in a later turn of Node's loop, when whatever
 * its microtasks still had to do is done, so that nothing of the dead reaches the next one's calls.
 */
export function giveUp(bundle: AppBundle, realm: Realm): void {
  inLaterTurn(() => {
    const kept = free.get(bundle) ?? [];
    free.set(bundle, kept);
    if (kept.length < MOST_FREE && realm.isAsNew) kept.push(realm);
  });
}
