/** A forum while somebody fills it in, step by step; nothing typed is lost by going back or by an error. */
import type { WeeklyCadence } from '../../../../src/domain/calendar/cadence';
import type { MakeForumInput } from '../../../../src/contract/api';
import {
  changeProduct,
  LONGEST_NAME,
  NEW_PRODUCT,
  problemsOf,
  toNewProduct,
  type ProductChange,
  type ProductDraft,
} from '../../components/product/productDraft';

export type CadenceDraft = {
  kind: 'weekly' | 'none';
  everyWeeks: string;
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  /** `HH:MM` */
  time: string;
  /** `YYYY-MM-DD` */
  firstDate: string;
};
export type KeyedProduct = { key: number; draft: ProductDraft };
export type ForumDraft = { name: string; zone: string; products: readonly KeyedProduct[]; lastKey: number; cadence: CadenceDraft };

export type ForumChange =
  | { kind: 'named'; name: string }
  | { kind: 'zoneChosen'; zone: string }
  | { kind: 'productAdded' }
  | { kind: 'productRemoved'; key: number }
  | { kind: 'productChanged'; key: number; change: ProductChange }
  | { kind: 'cadenceChanged'; change: Partial<CadenceDraft> };

export const newForum = (zone: string): ForumDraft => ({
  name: '',
  zone,
  products: [{ key: 1, draft: NEW_PRODUCT }],
  lastKey: 1,
  cadence: { kind: 'weekly', everyWeeks: '1', weekdays: [], time: '14:00', firstDate: '' },
});

export function changeForum(draft: ForumDraft, change: ForumChange): ForumDraft {
  switch (change.kind) {
    case 'named':
      return { ...draft, name: change.name.slice(0, LONGEST_NAME) };
    case 'zoneChosen':
      return { ...draft, zone: change.zone };
    case 'productAdded': {
      const key = draft.lastKey + 1;
      return { ...draft, lastKey: key, products: [...draft.products, { key, draft: NEW_PRODUCT }] };
    }
    case 'productRemoved':
      return { ...draft, products: draft.products.filter(({ key }) => key !== change.key) };
    case 'productChanged':
      return {
        ...draft,
        products: draft.products.map((product) =>
          product.key === change.key ? { ...product, draft: changeProduct(product.draft, change.change) } : product,
        ),
      };
    case 'cadenceChanged':
      return { ...draft, cadence: { ...draft.cadence, ...change.change } };
  }
}

export type CadenceProblem = 'everyWeeks' | 'weekdays' | 'time' | 'firstDate';

export function problemsOfCadence({ kind, everyWeeks, weekdays, time, firstDate }: CadenceDraft): CadenceProblem[] {
  if (kind === 'none') return [];
  const weeks = Number(everyWeeks);
  return [
    ...(Number.isInteger(weeks) && weeks >= 1 && weeks <= 52 ? [] : (['everyWeeks'] as const)),
    ...(weekdays.length > 0 ? [] : (['weekdays'] as const)),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : (['time'] as const)),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(firstDate) ? [] : (['firstDate'] as const)),
  ];
}

/** Whether one may leave a step (1 name, 2 products, 3 cadence) for the next. */
export function isStepDone(draft: ForumDraft, step: number): boolean {
  if (step === 1) return draft.name.trim() !== '' && draft.zone !== '';
  if (step === 2) return draft.products.length > 0 && draft.products.every((product) => problemsOf(product.draft).length === 0);
  return problemsOfCadence(draft.cadence).length === 0;
}

/** The furthest step the draft allows: an address may ask for more, after a reload for instance. */
export function reachableStep(draft: ForumDraft): number {
  if (!isStepDone(draft, 1)) return 1;
  if (!isStepDone(draft, 2)) return 2;
  return isStepDone(draft, 3) ? 4 : 3;
}

/** Null while a step is not done. */
export function toMakeForumInput(draft: ForumDraft): MakeForumInput | null {
  const products = draft.products.flatMap(({ draft: product }) => toNewProduct(product) ?? []);
  if (reachableStep(draft) < 4 || products.length < draft.products.length) return null;
  return { name: draft.name.trim(), zone: draft.zone, cadence: toCadence(draft.cadence), products };
}

export function toCadence({ kind, everyWeeks, weekdays, time, firstDate }: CadenceDraft): WeeklyCadence | null {
  return kind === 'none' ? null : { everyWeeks: Number(everyWeeks), weekdays: [...weekdays].sort((a, b) => a - b), time, firstDate };
}
