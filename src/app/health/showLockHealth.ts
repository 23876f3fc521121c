/** What one person is shown of a product's lock health (rules L20-L29): what is about a Product Owner goes to whom it concerns alone. */
import type { LockHealthView } from '../../contract/calls/healthCalls';
import { mayLead, mayTakeUpAgain } from '../../domain/authority';
import type { Forum, Product } from '../../domain/forum/forum';
import { mayKnowTrouble } from '../../domain/health/owner';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Fight } from '../../domain/lock/fights';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { followProof } from './followProof';

type Asking = { forum: Forum; reader: AccountId; productId: ProductId };

export async function showLockHealth(
  deps: Deps,
  { forum, reader, productId }: Asking,
): Promise<Result<LockHealthView, { code: 'noSuchProduct' }>> {
  const product = forum.products.find(({ id }) => id === productId);
  if (!product) return refused({ code: 'noSuchProduct' });
  const [record, lock] = await Promise.all([followProof(deps, forum, product), deps.records.lock(productId)]);
  return ok(present(deps, { forum, product, reader, fights: lock?.value.fights ?? [] }, record));
}

function present(
  deps: Deps,
  { forum, product, reader, fights }: { forum: Forum; product: Product; reader: AccountId; fights: readonly Fight[] },
  record: HealthRecord,
): LockHealthView {
  const { people, inherited } = record;
  const isAbout = people?.owner === product.owner ? people : null;
  const mayKnow = mayKnowTrouble(forum, product.owner, reader);
  return {
    productId: product.id,
    checks: record.checks,
    gaps: [...record.gaps].reverse(),
    ownerGoneSince: isAbout?.goneSince ?? null,
    ownerLacks: mayKnow && isAbout?.lacking && isAbout.lacking.length > 0 ? isAbout.lacking : null,
    inherited: mayKnow && inherited?.to === product.owner ? inherited : null,
    fights,
    mayTakeUp: mayTakeUpAgain(forum, product.id, { person: reader, now: deps.clock.now() }),
    movers: record.movers,
    proof: record.canaries.at(-1) ?? null,
    mayProve: mayLead(forum, reader),
    asOf: deps.clock.now(),
    owner: product.owner,
  };
}
