/** A forum while somebody fills it in, step by step; nothing typed is lost by going back or by an error. */
import type { DecisionKind, DecisionRights, Decides } from '../../../../src/domain/decisionRights';
import { FORMS } from '../../../../src/domain/forum/forms';
import type { Member } from '../../../../src/domain/forum/people';
import type { FormName } from '../../../../src/domain/forum/settings';
import { LONGEST_NAME, MOST_PRODUCTS } from '../../../../src/domain/forum/setup';
import { draftOfPlan, NO_CADENCE, type CadenceChange, type CadenceDraft } from '../../components/calendar/cadenceDraft';
import { changeProduct, NEW_PRODUCT, type ProductChange, type ProductDraft } from '../../components/product/productDraft';
import { draftOfSettings, type SettingsChange, type SettingsDraft } from '../../components/settings/settingsDraft';

export type KeyedProduct = { key: number; draft: ProductDraft };
/** A MetaScrum that met before goes on counting. */
export type MetBefore = { isSo: boolean; nextEvent: string; nextAgreement: string };

export type ForumDraft = {
  /** Null until one is chosen. */
  form: FormName | null;
  name: string;
  zone: string;
  products: readonly KeyedProduct[];
  lastKey: number;
  cadence: CadenceDraft;
  people: readonly Member[];
  table: DecisionRights['table'];
  settings: SettingsDraft;
  metBefore: MetBefore;
};

export type ForumChange =
  | { kind: 'formChosen'; form: FormName }
  | { kind: 'named'; name: string }
  | { kind: 'zoneChosen'; zone: string }
  | { kind: 'productAdded' }
  | { kind: 'productRemoved'; key: number }
  | { kind: 'productChanged'; key: number; change: ProductChange }
  | { kind: 'cadenceChanged'; change: CadenceChange }
  | { kind: 'peopleChanged'; people: readonly Member[] }
  | { kind: 'deciderChosen'; decision: DecisionKind; decides: Decides }
  | { kind: 'settingsChanged'; change: SettingsChange }
  | { kind: 'metBeforeChanged'; change: Partial<MetBefore> };

export const newForum = (zone: string): ForumDraft => ({
  form: null,
  name: '',
  zone,
  products: [{ key: 1, draft: NEW_PRODUCT }],
  lastKey: 1,
  cadence: NO_CADENCE,
  people: [],
  table: FORMS.blank.rights.table,
  settings: draftOfSettings(FORMS.blank.settings),
  metBefore: { isSo: false, nextEvent: '1', nextAgreement: '1' },
});

export const mayAddProduct = ({ products }: ForumDraft): boolean => products.length < MOST_PRODUCTS;

export function changeForum(draft: ForumDraft, change: ForumChange): ForumDraft {
  switch (change.kind) {
    case 'formChosen':
      return chooseForm(draft, change.form);
    case 'named':
      return { ...draft, name: change.name.slice(0, LONGEST_NAME) };
    case 'zoneChosen':
      return { ...draft, zone: change.zone };
    case 'productAdded': {
      if (!mayAddProduct(draft)) return draft;
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
    case 'peopleChanged':
      return { ...draft, people: change.people };
    case 'deciderChosen':
      return { ...draft, table: { ...draft.table, [change.decision]: change.decides } };
    case 'settingsChanged':
      return { ...draft, settings: { ...draft.settings, ...change.change } };
    case 'metBeforeChanged':
      return { ...draft, metBefore: { ...draft.metBefore, ...change.change } };
  }
}

/** A form fills every field it knows of; the name, the zone, the products and the people stay. */
function chooseForm(draft: ForumDraft, form: FormName): ForumDraft {
  const { settings, rights, plan } = FORMS[form];
  return { ...draft, form, cadence: draftOfPlan(plan), table: rights.table, settings: draftOfSettings(settings) };
}
