/** How an emergency begins (rules U1, U2): who may declare one, and what it must say. */
import type { Forum } from '../forum/forum';
import type { Role } from '../forum/people';
import type { AccountId, IssueId, ProductId } from '../ids';
import { type Instant, MINUTE_MS, plusMs } from '../instant';
import type { Change } from '../proposal/change';
import { type Result, ok, refused } from '../result';
import type { Emergency, EmergencyPart } from './emergency';
import type { Declarer } from './emergencySettings';
import type { EmergencyRefusal, Missing } from './refusals';

/** What waits longer than this waits for an event. */
export const LONGEST_MS = 7 * 24 * 60 * MINUTE_MS;

/** `issues` null: the whole product. Issues that the changes move need not be named again. */
export type Asked = { readonly product: ProductId; readonly issues: readonly IssueId[] | null; readonly points: number };

export type Declaration = {
  readonly harm: string;
  readonly wanted: string;
  readonly changes: readonly Change[];
  readonly parts: readonly Asked[];
  /** Null where none was given. */
  readonly until: Instant | null;
};

export function mayDeclare(forum: Forum, person: AccountId): boolean {
  return forum.settings.emergencies.declarers.some((declarer) => peopleOf(forum, declarer).includes(person));
}

/** To be named where somebody else tried. */
export const declarersOf = (forum: Forum): readonly AccountId[] => [
  ...new Set(forum.settings.emergencies.declarers.flatMap((declarer) => peopleOf(forum, declarer))),
];

type Doing = { readonly number: number; readonly by: AccountId; readonly at: Instant };

/** U1, U2. Whether the products are locked, and the changes fit, is for the caller to ask. */
export function declared(
  forum: Forum,
  { harm, wanted, changes, parts, until }: Declaration,
  { number, by, at }: Doing,
): Result<Emergency, EmergencyRefusal> {
  if (!mayDeclare(forum, by)) return refused({ code: 'mayNotDeclare', declarers: declarersOf(forum) });
  const asked = parts.map((part) => newPart(part, changes));
  const missing = missingFrom({ harm, wanted, until, parts: asked });
  if (missing.length > 0 || until === null) return refused({ code: 'incomplete', missing });
  const isKnown = (product: ProductId | null) => product !== null && parts.some((part) => part.product === product);
  const isOfForum = parts.every(({ product }) => forum.products.some(({ id }) => id === product));
  const isOnce = new Set(parts.map(({ product }) => product)).size === parts.length;
  if (!isOfForum || !isOnce || !changes.every(({ product }) => isKnown(product))) return refused({ code: 'noSuchProduct' });
  const latest = plusMs(at, LONGEST_MS);
  if (until <= at || until > latest) return refused({ code: 'endMakesNoSense', latest });
  const said = { harm: harm.trim(), wanted: wanted.trim(), changes, until, parts: asked };
  const untouched = { ended: null, managementTold: null, falseAlarm: null, review: null, told: [] };
  return ok({ number, forumId: forum.id, declaredBy: by, declaredAt: at, ...said, ...untouched });
}

function newPart({ product, issues, points }: Asked, changes: readonly Change[]): EmergencyPart {
  const moved = changes.flatMap((change) => (change.kind === 'place' && change.product === product ? change.issues : []));
  const all = issues === null ? null : [...new Set([...issues, ...moved])];
  return { product, issues: all, points, answer: null, step: null, undo: [] };
}

function missingFrom({ harm, wanted, until, parts }: Pick<Declaration, 'harm' | 'wanted' | 'until'> & { parts: readonly EmergencyPart[] }) {
  const missing: Missing[] = [];
  if (parts.length === 0) missing.push('products');
  if (harm.trim() === '') missing.push('harm');
  if (wanted.trim() === '') missing.push('wanted');
  if (parts.some(({ issues }) => issues?.length === 0)) missing.push('scope');
  if (until === null) missing.push('end');
  return missing;
}

const ROLE_OF: Readonly<Partial<Record<Declarer, Role>>> = {
  management: 'management',
  leadershipTeam: 'leadershipTeam',
  stakeholders: 'stakeholder',
};

function peopleOf(forum: Forum, declarer: Declarer): readonly AccountId[] {
  if (declarer === 'productOwners') return forum.products.map(({ owner }) => owner);
  if (declarer === 'facilitators') return forum.facilitators;
  return forum.people.filter(({ role }) => role === ROLE_OF[declarer]).map(({ person }) => person);
}
