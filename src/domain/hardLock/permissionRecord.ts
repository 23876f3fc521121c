/** What the app has changed in Jira's permissions, and who agreed to it (rules H2-H9): written before Jira is, so that a crash loses nothing. */
import type { AccountId, ForumId, ProductId, ProjectId } from '../ids';
import type { Instant } from '../instant';
import type { Grant, Holder } from './grants';

export type PermissionRecord = {
  /** The project role of the app's making; null where it has none. */
  readonly role: AppRole | null;
  /** Whom the app has put into that role. */
  readonly members: readonly KnownMember[];
  /** Each permission scheme once, however many products share it. */
  readonly schemes: readonly SchemeHold[];
};

/** `id` null: about to be made, and to be found by its mark. */
export type AppRole = {
  readonly mark: string;
  readonly id: string | null;
  readonly name: string;
  /** Somebody else uses it by now, so that it could not be removed. */
  readonly isInUse: boolean;
};

export type RoleMember = { readonly project: ProjectId; readonly person: AccountId };
/** `isIn`: Jira has answered that the person is in the role. */
export type KnownMember = RoleMember & { readonly isIn: boolean };

/** Who agreed to it for which product, having seen what it takes. */
export type Agreed = { readonly forumId: ForumId; readonly productId: ProductId; readonly by: AccountId; readonly at: Instant };

export type SchemeHold = {
  readonly schemeId: string;
  readonly name: string;
  /** All projects that used the scheme when it was agreed to. */
  readonly projects: readonly { readonly id: ProjectId; readonly key: string }[];
  readonly agreed: readonly Agreed[];
  readonly taken: Taken | null;
  /** Holders that could not be given the permission back: their group, role or account is gone. */
  readonly lost: readonly Holder[];
};

export type Taken = {
  readonly stage: 'taking' | 'taken' | 'givingBack';
  /** Every grant as it was found before anything was changed. */
  readonly grants: readonly Grant[];
  /** The grant to the app's role, once it is made. */
  readonly own: string | null;
  readonly since: Instant;
};

export const NOTHING_CHANGED: PermissionRecord = { role: null, members: [], schemes: [] };

type SchemeFound = Pick<SchemeHold, 'schemeId' | 'name' | 'projects'>;

/** H2: a product may take these schemes' permission from now on; a scheme that another product takes already is the same hold. */
export function withAgreed(record: PermissionRecord, found: readonly SchemeFound[], agreed: Agreed): PermissionRecord {
  const known = record.schemes.map((hold) => {
    const same = found.find(({ schemeId }) => schemeId === hold.schemeId);
    return same ? { ...hold, ...same, agreed: [...without(hold.agreed, agreed.productId), agreed] } : hold;
  });
  const fresh = found.filter(({ schemeId }) => !record.schemes.some((hold) => hold.schemeId === schemeId));
  return { ...record, schemes: [...known, ...fresh.map((one) => ({ ...one, agreed: [agreed], taken: null, lost: [] }))] };
}

const without = (agreed: readonly Agreed[], product: ProductId): readonly Agreed[] =>
  agreed.filter(({ productId }) => productId !== product);

export const holdOf = (record: PermissionRecord, schemeId: string): SchemeHold | null =>
  record.schemes.find((hold) => hold.schemeId === schemeId) ?? null;

export const withHold = (record: PermissionRecord, hold: SchemeHold): PermissionRecord => ({
  ...record,
  schemes: record.schemes.map((one) => (one.schemeId === hold.schemeId ? hold : one)),
});

export const withoutHold = (record: PermissionRecord, schemeId: string): PermissionRecord => ({
  ...record,
  schemes: record.schemes.filter((one) => one.schemeId !== schemeId),
});

/** The schemes that are held for a product. */
export const holdsFor = (record: PermissionRecord, product: ProductId): readonly SchemeHold[] =>
  record.schemes.filter(({ agreed }) => agreed.some(({ productId }) => productId === product));
