/** Changes of decision rights, settings and products: by a facilitator, at an event (rule A7). No lock opens or closes by them (rule C6). */
import { isDecidingEventOn, isTimeForSettings, mayLead } from '../authority';
import type { DecisionKind, Decides } from '../decisionRights';
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { Forum, Strength } from './forum';
import { type NotTheFacilitator, type OnlyAtAnEvent, notTheFacilitator, onlyAtAnEvent } from './refusals';
import type { ForumSettings } from './settings';

export type SettingsRefusal = NotTheFacilitator | OnlyAtAnEvent;
/** `changedMeanwhile`: the table is another one than its changer saw. */
export type RightsRefusal = SettingsRefusal | { code: 'changedMeanwhile' };
/** `hardNeedsConsent`: nobody chooses the strength hard without having seen what it takes (rule H2). */
export type ProductChangeRefusal = SettingsRefusal | { code: 'noSuchProduct' } | { code: 'hardNeedsConsent' };

type Doing = { readonly actor: AccountId; readonly now: Instant };

/** `version` is that of the table as its changer saw it. */
export function withDecides(
  forum: Forum,
  { version, kind, decides }: { version: number; kind: DecisionKind; decides: Decides },
  { actor, now }: Doing,
): Result<Forum, RightsRefusal> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  if (!isDecidingEventOn(forum)) return refused(onlyAtAnEvent(forum, now));
  const { rights } = forum;
  if (version !== rights.version) return refused({ code: 'changedMeanwhile' });
  if (rights.table[kind] === decides) return ok(forum);
  return ok({ ...forum, rights: { version: rights.version + 1, table: { ...rights.table, [kind]: decides } } });
}

export function withSettings(forum: Forum, settings: ForumSettings, doing: Doing): Result<Forum, SettingsRefusal> {
  const untimely = hindrance(forum, doing);
  return untimely ? refused(untimely) : ok({ ...forum, settings });
}

/** Answers given stay signed by the Product Owner who gave them; whoever is named answers from now on. */
export function withProductChanged(
  forum: Forum,
  { productId, owner, strength, isAgreed = false }: { productId: ProductId; owner: AccountId; strength: Strength; isAgreed?: boolean },
  doing: Doing,
): Result<Forum, ProductChangeRefusal> {
  const untimely = hindrance(forum, doing);
  if (untimely) return refused(untimely);
  const before = forum.products.find(({ id }) => id === productId);
  if (!before) return refused({ code: 'noSuchProduct' });
  if (strength === 'hard' && before.strength !== 'hard' && !isAgreed) return refused({ code: 'hardNeedsConsent' });
  const products = forum.products.map((product) => (product.id === productId ? { ...product, owner, strength } : product));
  return ok({ ...forum, products });
}

function hindrance(forum: Forum, { actor, now }: Doing): SettingsRefusal | null {
  if (!mayLead(forum, actor)) return notTheFacilitator(forum);
  return isTimeForSettings(forum) ? null : onlyAtAnEvent(forum, now);
}
