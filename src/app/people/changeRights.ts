/** Changes of decision rights, settings and products (rule A7). None of them opens or closes a lock (rule C6). */
import type { DecisionKind, Decides } from '../../domain/decisionRights';
import {
  type ProductChangeRefusal,
  type RightsRefusal,
  type SettingsRefusal,
  withDecides,
  withProductChanged,
  withSettings,
} from '../../domain/forum/changeRights';
import type { Forum, Strength } from '../../domain/forum/forum';
import type { ForumSettings } from '../../domain/forum/settings';
import type { AccountId, ProductId } from '../../domain/ids';
import type { LogFact } from '../../domain/log/log';
import { type Result, refused } from '../../domain/result';
import { type Changing, changeForum, isSame } from '../changeForum';
import { checkLock } from '../checkLock';
import type { Deps } from '../ports';

type NewRight = { version: number; kind: DecisionKind; decides: Decides };
type NewProductFacts = { productId: ProductId; owner: AccountId; strength: Strength };

export async function changeRights(
  deps: Deps,
  { right, ...changing }: Changing & { right: NewRight },
): Promise<Result<Forum, RightsRefusal>> {
  return changeForum(deps, changing, {
    decide: (forum, now) => withDecides(forum, right, { actor: changing.actor, now }),
    factOf: ({ rights: before }, { rights: after }) =>
      before.version === after.version
        ? null
        : { kind: 'rightsChanged', version: after.version, decision: right.kind, before: before.table[right.kind], after: right.decides },
  });
}

export async function changeSettings(
  deps: Deps,
  { settings, ...changing }: Changing & { settings: ForumSettings },
): Promise<Result<Forum, SettingsRefusal>> {
  return changeForum(deps, changing, {
    decide: (forum, now) => withSettings(forum, settings, { actor: changing.actor, now }),
    factOf: (before, after) =>
      isSame(before.settings, after.settings) ? null : { kind: 'settingsChanged', before: before.settings, after: after.settings },
  });
}

/**
 * What the lock enforces is tested anew where its strength changed, so that nobody is told what is true no more (rule L10); a new Product Owner
 * learns at once what there is to take over (rule L27).
 */
export async function changeProduct(
  deps: Deps,
  { product, ...changing }: Changing & { product: NewProductFacts },
): Promise<Result<Forum, ProductChangeRefusal | { code: 'ownerUnknown'; owner: AccountId }>> {
  const { productId, owner, strength } = product;
  const first = changing.forum.value.products.find(({ id }) => id === productId);
  const isKnown = first?.owner === owner || (await deps.jira.isActivePerson(owner));
  const outcome = await changeForum<ProductChangeRefusal | { code: 'ownerUnknown'; owner: AccountId }>(deps, changing, {
    decide: (forum, now) => {
      const changed = withProductChanged(forum, product, { actor: changing.actor, now });
      return changed.ok && !isKnown ? refused({ code: 'ownerUnknown', owner }) : changed;
    },
    factOf: (before, after) => productFact(productId, before, after),
  });
  if (outcome.ok && first && (first.strength !== strength || first.owner !== owner)) await checkLock(deps, outcome.value, productId);
  if (outcome.ok && first?.strength === 'hard') await deps.jobs.pushForForum({ kind: 'permissions' });
  return outcome;
}

function productFact(productId: ProductId, before: Forum, after: Forum): LogFact | null {
  const [was, is] = [before, after].map(({ products }) => products.find(({ id }) => id === productId));
  if (!was || !is || (was.owner === is.owner && was.strength === is.strength)) return null;
  const facts = ({ owner, strength }: typeof was) => ({ owner, strength });
  return { kind: 'productChanged', productId, before: facts(was), after: facts(is) };
}
