/** What the log says of a forum's people, rights, settings and calendar: before and after. */
import type { DecisionKind, Decides } from '../decisionRights';
import type { Cadence } from '../calendar/cadence';
import type { DateChange } from '../calendar/calendar';
import type { Strength } from '../forum/forum';
import type { Member, Proxy } from '../forum/people';
import type { ForumSettings } from '../forum/settings';
import type { AccountId, ProductId } from '../ids';

type People = { readonly facilitators: readonly AccountId[]; readonly people: readonly Member[] };

export type ForumFact =
  | { readonly kind: 'peopleChanged'; readonly before: People; readonly after: People }
  | { readonly kind: 'proxyNamed'; readonly proxy: Proxy }
  | { readonly kind: 'proxyEnded'; readonly proxy: Proxy }
  | {
      readonly kind: 'rightsChanged';
      readonly version: number;
      readonly decision: DecisionKind;
      readonly before: Decides;
      readonly after: Decides;
    }
  | { readonly kind: 'settingsChanged'; readonly before: ForumSettings; readonly after: ForumSettings }
  | {
      readonly kind: 'productChanged';
      readonly productId: ProductId;
      readonly before: { readonly owner: AccountId; readonly strength: Strength };
      readonly after: { readonly owner: AccountId; readonly strength: Strength };
    }
  | { readonly kind: 'cadenceChanged'; readonly before: Cadence | null; readonly after: Cadence | null }
  | { readonly kind: 'dateChanged'; readonly change: DateChange }
  | { readonly kind: 'dateChangeUndone'; readonly change: DateChange };
