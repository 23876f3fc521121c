/** An emergency while somebody writes it. */
import type { ForumView } from '../../../../src/contract/api';
import type { Asked, Declaration } from '../../../../src/domain/emergency/declaring';
import type { Missing } from '../../../../src/domain/emergency/refusals';
import type { IssueId, ProductId } from '../../../../src/domain/ids';
import { type Instant, MINUTE_MS, plusMs } from '../../../../src/domain/instant';
import type { Change } from '../../../../src/domain/proposal/change';
import { toWhere, type WhereDraft } from '../propose/changeDraft';

export const HOURS = ['1', '2', '4', '8', '24', '48', '72', '168'] as const;

/** `where` null: the words alone say where the issues should go. */
export type DraftPart = { product: ProductId; isWhole: boolean; issues: readonly IssueId[]; where: WhereDraft | null; points: string };
export type DeclareDraft = { harm: string; wanted: string; hours: (typeof HOURS)[number] | ''; parts: readonly DraftPart[] };

export const newPart = (product: ProductId): DraftPart => ({ product, isWhole: false, issues: [], where: null, points: '0' });

/** Where only one product is locked, it needs no choice. */
export function newDraft(locked: readonly ProductId[], { me }: Pick<ForumView, 'me'>): DeclareDraft {
  const own = locked.filter((product) => me.owns.includes(product));
  const [only, ...others] = own.length > 0 ? own : locked;
  return { harm: '', wanted: '', hours: '', parts: only !== undefined && others.length === 0 ? [newPart(only)] : [] };
}

export function withProduct(draft: DeclareDraft, product: ProductId, isIn: boolean): DeclareDraft {
  const others = draft.parts.filter((part) => part.product !== product);
  return { ...draft, parts: isIn ? [...others, newPart(product)] : others };
}

export const withPart = (draft: DeclareDraft, part: DraftPart): DeclareDraft => ({
  ...draft,
  parts: draft.parts.map((one) => (one.product === part.product ? part : one)),
});

/** Pointed out before it is sent; the server asks the same. */
export function missingIn({ harm, wanted, hours, parts }: DeclareDraft): readonly Missing[] {
  return [
    ...(parts.length === 0 ? ['products' as const] : []),
    ...(harm.trim() === '' ? ['harm' as const] : []),
    ...(wanted.trim() === '' ? ['wanted' as const] : []),
    ...(parts.some(isUnfinished) ? ['scope' as const] : []),
    ...(hours === '' ? ['end' as const] : []),
  ];
}

const isUnfinished = ({ isWhole, issues, where }: DraftPart): boolean =>
  !isWhole && (issues.length === 0 || (where !== null && toWhere(where) === null));

/** Of a whole product nothing says which issue goes where. */
function changeIn({ product, isWhole, issues, where }: DraftPart): readonly Change[] {
  const place = where === null ? null : toWhere(where);
  return isWhole || place === null ? [] : [{ kind: 'place', product, issues, where: place }];
}

export function toDeclaration({ harm, wanted, hours, parts }: DeclareDraft, now: Instant): Declaration {
  const asked = parts.map(({ product, isWhole, issues, points }): Asked => ({
    product,
    issues: isWhole ? null : issues,
    points: Number(points) || 0,
  }));
  const changes = parts.flatMap(changeIn);
  return { harm, wanted, changes, parts: asked, until: hours === '' ? null : plusMs(now, Number(hours) * 60 * MINUTE_MS) };
}
