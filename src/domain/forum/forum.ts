/** One MetaScrum: its people, its products and where its event stands (rules F1-F6). */
import type { DecisionRights } from '../decisionRights';
import type { Calendar } from '../calendar/calendar';
import type { AccountId, BoardId, FieldId, ForumId, ProductId, ProjectId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { ForumEvent } from './forumEvent';
import type { Member, Proxy } from './people';
import type { ForumSettings } from './settings';

/**
 * What a lock does about a forbidden move: `watch` only records it, `warn` tells the mover as well, `restore` puts it back, `hard` puts it
 * back and takes from others the permission to rank.
 */
export const STRENGTHS = ['watch', 'warn', 'restore', 'hard'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const putsMovesBack = (strength: Strength): boolean => strength === 'restore' || strength === 'hard';

export const isHard = ({ strength }: { readonly strength: Strength }): boolean => strength === 'hard';

/** A backlog with exactly one accountable Product Owner. */
export type Product = {
  readonly id: ProductId;
  readonly name: string;
  readonly owner: AccountId;
  readonly strength: Strength;
  readonly board: ProductBoard;
};

/** What the lock needs to know of a board; read from Jira when the product joins. */
export type ProductBoard = {
  readonly id: BoardId;
  readonly name: string;
  /** The rank field this board orders by: a site can have several. */
  readonly rankField: FieldId;
  /** Null on a site without sprints. */
  readonly sprintField: FieldId | null;
  /** The board's filter without its order: which issues belong to the backlog. */
  readonly jql: string;
  readonly projects: readonly { readonly id: ProjectId; readonly key: string }[];
};

export type Forum = {
  readonly id: ForumId;
  /** The Jira project whose page shows the forum. */
  readonly projectId: ProjectId;
  readonly madeAt: Instant;
  readonly name: string;
  readonly zone: string;
  readonly calendar: Calendar;
  readonly facilitators: readonly AccountId[];
  /** Who else takes part; Product Owners follow from the products. */
  readonly people: readonly Member[];
  readonly proxies: readonly Proxy[];
  readonly settings: ForumSettings;
  readonly rights: DecisionRights;
  /** The number of its first event here: a MetaScrum that met before goes on counting. */
  readonly firstEvent: number;
  readonly products: readonly Product[];
  readonly event: ForumEvent;
};

export type ProductRefusal =
  { code: 'productNameTaken'; name: string } | { code: 'boardTwice'; boardId: BoardId } | { code: 'eventIsOpen' };

export function isFacilitator(forum: Forum, person: AccountId): boolean {
  return forum.facilitators.includes(person);
}

/** F3: a product joins between events; names and boards are unique within the forum. */
export function withProduct(forum: Forum, product: Product): Result<Forum, ProductRefusal> {
  if (forum.event.state === 'open' || forum.event.state === 'closing') return refused({ code: 'eventIsOpen' });
  if (forum.products.some((other) => sameName(other.name, product.name))) {
    return refused({ code: 'productNameTaken', name: product.name });
  }
  if (forum.products.some((other) => other.board.id === product.board.id)) {
    return refused({ code: 'boardTwice', boardId: product.board.id });
  }
  return ok({ ...forum, products: [...forum.products, product] });
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
