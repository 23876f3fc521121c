/** Calls about the strength hard, which withdraws a permission in Jira: what it takes, agreeing to it, and taking everything back. */
import type { ProductChangeRefusal } from '../../domain/forum/changeRights';
import type { NotTheFacilitator } from '../../domain/forum/refusals';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { ForumView } from './forumCalls';

export type StrengthCalls = {
  /** What the strength hard would take from whom, exactly; changes nothing. */
  previewHard: { input: { productId: ProductId }; value: HardPreview; refusal: HardRefusal };
  /** Agrees to what was shown. `stamp` is the preview's: anything else by now is refused, and nothing is changed. */
  lockHard: {
    input: { productId: ProductId; stamp: string; affectsOthers: boolean };
    value: ForumView;
    refusal: HardRefusal | ProductChangeRefusal | { code: 'changedMeanwhile' } | { code: 'othersAffected'; projects: readonly string[] };
  };
  /** What the app has changed in Jira for this forum. */
  showChanges: { input: Record<string, never>; value: JiraChanges; refusal: NotTheFacilitator };
  /** Gives every permission back and makes hard locks restoring ones: at any time, for instance before the app is removed. */
  giveBack: { input: Record<string, never>; value: ForumView; refusal: NotTheFacilitator };
  /** A stretch of the forum's records as they are stored. Null: nothing more of this part. */
  exportRecords: {
    input: { part: ExportPart; after?: number };
    value: { records: readonly unknown[]; next: number | null };
    refusal: NotTheFacilitator;
  };
};

export const EXPORT_PARTS = [
  'forum',
  'locks',
  'health',
  'breaches',
  'classes',
  'emergencies',
  'proposals',
  'agreements',
  'impediments',
  'pathways',
  'sessions',
  'minutes',
  'log',
] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];

export type HardRefusal =
  | NotTheFacilitator
  | { code: 'noSuchProduct' }
  /** Their permissions cannot be withdrawn by an app: only detecting and putting back works there. */
  | { code: 'teamManaged'; projects: readonly string[] }
  /** It takes *Administer Jira*. */
  | { code: 'appMayNotAdminister' };

/** Who holds a permission, as people know them. */
export type HolderView =
  | { kind: 'role' | 'group'; name: string }
  | { kind: 'person'; id: AccountId }
  /** `everybody`: with an account; `anyone`: also without. */
  | { kind: 'everybody' | 'anyone' | 'projectLead' }
  /** In Jira's word for it. */
  | { kind: 'other'; type: string };

export type HardPreview = {
  productId: ProductId;
  schemes: readonly SchemePreview[];
  /** Who keeps the permission, beside the app. */
  keeps: readonly AccountId[];
  /** Projects of no product of this forum that use one of the schemes. */
  others: readonly string[];
  /** False on a very large site, where not every project could be asked: others may be affected as well. */
  isWhole: boolean;
  stamp: string;
};

export type SchemePreview = {
  name: string;
  /** Keys of all projects that use it. */
  projects: readonly string[];
  holders: readonly HolderView[];
  /** Another product has taken it already; it is given back when the last of them opens. */
  isTakenAlready: boolean;
};

export type JiraChanges = {
  /** The role of the app's making; `isInUse`: somebody else uses it, so that it stays. */
  role: { name: string; isInUse: boolean } | null;
  schemes: readonly {
    name: string;
    projects: readonly string[];
    products: readonly ProductId[];
    /** `ready`: agreed to, and nothing is withdrawn while the window is open. */
    state: 'ready' | 'taking' | 'taken' | 'givingBack';
    since: Instant | null;
    holders: readonly HolderView[];
    lost: readonly HolderView[];
  }[];
  /** How many schemes other forums of the site hold. */
  elsewhere: number;
};
