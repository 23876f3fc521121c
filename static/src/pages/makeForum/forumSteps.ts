/** How far a forum in the making is, and what is sent when it is ready. */
import type { MakeForumInput } from '../../../../src/contract/api';
import { problemsOfCadence, toCadence } from '../../components/calendar/cadenceDraft';
import { problemsOf, toNewProduct } from '../../components/product/productDraft';
import { problemsOfSettings, toSettings } from '../../components/settings/settingsDraft';
import { MAKE_FORUM_STEPS } from '../../hooks/route';
import type { ForumDraft, MetBefore } from './forumDraft';

/** Whether one may leave a step (1 form and name, 2 products, 3 cadence, 4 check) for the next. */
export function isStepDone(draft: ForumDraft, step: number): boolean {
  switch (step) {
    case 1:
      return draft.form !== null && draft.name.trim() !== '' && draft.zone !== '';
    case 2:
      return draft.products.length > 0 && draft.products.every((product) => problemsOf(product.draft).length === 0);
    case 3:
      return problemsOfCadence(draft.cadence).length === 0;
    default:
      return problemsOfSettings(draft.settings).length === 0 && problemsOfMetBefore(draft.metBefore).length === 0;
  }
}

/** The furthest step the draft allows: an address may ask for more, after a reload for instance. */
export function reachableStep(draft: ForumDraft): number {
  const undone = [1, 2, 3].find((step) => !isStepDone(draft, step));
  return undone ?? MAKE_FORUM_STEPS;
}

export type MetBeforeProblem = 'nextEvent' | 'nextAgreement';

export function problemsOfMetBefore({ isSo, nextEvent, nextAgreement }: MetBefore): readonly MetBeforeProblem[] {
  if (!isSo) return [];
  return [...(isCount(nextEvent) ? [] : (['nextEvent'] as const)), ...(isCount(nextAgreement) ? [] : (['nextAgreement'] as const))];
}

const isCount = (typed: string): boolean => /^[1-9]\d{0,5}$/.test(typed.trim());

/** Null while a step is not done. */
export function toMakeForumInput(draft: ForumDraft): MakeForumInput | null {
  const products = draft.products.flatMap(({ draft: product }) => toNewProduct(product) ?? []);
  const isWhole = [1, 2, 3, 4].every((step) => isStepDone(draft, step)) && products.length === draft.products.length;
  if (!isWhole) return null;
  const { isSo, nextEvent, nextAgreement } = draft.metBefore;
  return {
    name: draft.name.trim(),
    zone: draft.zone,
    cadence: toCadence(draft.cadence),
    products,
    people: draft.people,
    settings: toSettings(draft.settings),
    rights: { version: 1, table: draft.table },
    ...(isSo ? { continues: { nextEvent: Number(nextEvent), nextAgreement: Number(nextAgreement), standing: [] } } : {}),
  };
}
