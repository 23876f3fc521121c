/** Calls about the forum itself: making it, its products, its people and rights, its event. */
import type { Cadence } from '../../domain/calendar/cadence';
import type { DecisionKind, DecisionRights, Decides } from '../../domain/decisionRights';
import type { EventRefusal } from '../../domain/forum/eventSteps';
import type { PeopleRefusal } from '../../domain/forum/changePeople';
import type { RightsRefusal, ProductChangeRefusal, SettingsRefusal } from '../../domain/forum/changeRights';
import type { Strength } from '../../domain/forum/forum';
import type { Member, Proxy, Role } from '../../domain/forum/people';
import type { ForumSettings } from '../../domain/forum/settings';
import type { MakeForumInput, NewProduct, SetupRefusal } from '../../domain/forum/setup';
import type { AccountId, BoardId, EventId, ForumId, ProductId, ProjectId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { LockHealth } from '../../domain/lock/health';
import type { ScopedOpening } from '../../domain/lock/scopedOpening';

export type { NotTheFacilitator } from '../../domain/forum/refusals';

export type ForumCalls = {
  /** The forum that lives in this project, as this person may see it; `noForum` where there is none yet. */
  showForum: { input: Record<string, never>; value: ForumPage; refusal: never };
  /** Can this board's order be locked by the app? Asked while somebody picks boards. */
  checkBoard: { input: { boardId: BoardId }; value: BoardCheck; refusal: SetupRefusal };
  makeForum: { input: MakeForumInput; value: ForumView; refusal: SetupRefusal };
  addProduct: { input: { product: NewProduct }; value: ForumView; refusal: SetupRefusal };
  /** Only while an event that decides is on, or before the first: another Product Owner, or another strength of the lock. */
  changeProduct: {
    input: { productId: ProductId; owner: AccountId; strength: Strength };
    value: ForumView;
    refusal: ProductChangeRefusal | { code: 'ownerUnknown'; owner: AccountId };
  };
  openEvent: { input: { informationOnly?: boolean }; value: ForumView; refusal: EventRefusal };
  /** Closing applies what was agreed and takes each product's order; the event is `closing` until the last is taken. */
  closeEvent: { input: Record<string, never>; value: ForumView; refusal: EventRefusal };
  /** Runs the lock's self-test for one product now. */
  checkLock: { input: { productId: ProductId }; value: ForumView; refusal: { code: 'noSuchProduct' } };
  /** Replaces who facilitates and who else takes part. Product Owners follow from the products. */
  setPeople: { input: { facilitators: readonly AccountId[]; people: readonly Member[] }; value: ForumView; refusal: PeopleRefusal };
  /** A Product Owner for themself, or a facilitator, names who answers for a time. */
  setProxy: { input: { proxy: Proxy }; value: ForumView; refusal: PeopleRefusal };
  endProxy: { input: { for: AccountId; by: AccountId }; value: ForumView; refusal: PeopleRefusal };
  /** Only at an event: who decides that kind from now on. */
  changeRights: {
    input: { version: number; kind: DecisionKind; decides: Decides };
    value: ForumView;
    refusal: RightsRefusal;
  };
  /** Only at an event, or before the first. */
  changeSettings: {
    input: { settings: ForumSettings };
    value: ForumView;
    refusal: SettingsRefusal;
  };
};

export type ForumPage = { kind: 'noForum'; projectId: ProjectId; mayMakeForum: boolean } | { kind: 'forum'; forum: ForumView };

export type ForumView = {
  id: ForumId;
  projectId: ProjectId;
  name: string;
  /** IANA zone. */
  zone: string;
  /** Null: events are held whenever the facilitator opens one. */
  cadence: Cadence | null;
  facilitators: readonly AccountId[];
  people: readonly Member[];
  /** Present and to come. */
  proxies: readonly Proxy[];
  settings: ForumSettings;
  rights: DecisionRights;
  event: EventView;
  /** In the order they were added. */
  products: readonly ProductView[];
  abilities: ForumAbilities;
  /** What the reader is in this forum. */
  me: Me;
  /** How much of what there is: so that pages can say it without another call. */
  counts: { proposals: number; agreements: number; impediments: number; needsMe: number };
  /** The channel on which the backend says that something of this forum changed. */
  channel: string;
  /** When this answer was made, by the server's clock. */
  asOf: Instant;
};

export type ForumAbilities = {
  mayOpenEvent: boolean;
  mayCloseEvent: boolean;
  mayAddProduct: boolean;
  /** People and calendar: at any time. */
  mayChangePeople: boolean;
  mayChangeCalendar: boolean;
  /** The table of rights: only while an event that decides is on. */
  mayChangeRights: boolean;
  /** Settings, Product Owners and strengths: while an event that decides is on, and before the first. */
  mayChangeSettings: boolean;
  mayArrangeAgenda: boolean;
  mayLeadEvent: boolean;
  mayPropose: boolean;
  mayRaiseImpediment: boolean;
  mayTakeImpediments: boolean;
  mayDeclareEmergency: boolean;
  /** For whom this person may name a proxy. */
  mayNameProxyFor: readonly AccountId[];
};

export type Me = {
  accountId: AccountId;
  isFacilitator: boolean;
  /** Has power over impediments. */
  isLeader: boolean;
  owns: readonly ProductId[];
  /** Products whose Product Owner this person stands in for now. */
  standsInFor: readonly ProductId[];
  roles: readonly Role[];
  /** Kinds that this person decides, alone or with others, and for which products. */
  decides: readonly { kind: DecisionKind; products: readonly ProductId[] | 'all' }[];
};

/** Where the forum stands. `next` is when the one to be opened is planned, past while it begins late; null without a cadence. */
export type EventView =
  | { state: 'notHeldYet'; next: Instant | null }
  | { state: 'open'; id: EventId; number: number; openedAt: Instant; openedBy: AccountId; informationOnly: boolean }
  | { state: 'closing'; id: EventId; number: number; openedAt: Instant; remaining: readonly ProductId[] }
  | {
      state: 'closed';
      id: EventId;
      number: number;
      closedAt: Instant;
      closedBy: AccountId | null;
      informationOnly: boolean;
      next: Instant | null;
    };

export type ProductView = {
  id: ProductId;
  name: string;
  owner: AccountId;
  board: { id: BoardId; name: string };
  projects: readonly { id: ProjectId; key: string }[];
  lock: LockView;
  /** Moves put back since the lock closed. */
  putBackCount: number;
  /** Numbers of the agreements that stand for it. */
  agreements: readonly number[];
};

export type LockView = {
  /** `off`: no event has been closed yet, so there is no agreed order to protect. */
  state: 'off' | 'open' | 'locked';
  strength: Strength;
  /** When this state began. */
  since: Instant | null;
  /** How many issues the agreed order holds. */
  agreedCount: number;
  health: LockHealth;
  /** What emergencies have open now, although the rest is locked. */
  openings: readonly ScopedOpening[];
};
export type BoardCheck = { boardId: BoardId; name: string; projects: readonly { id: ProjectId; key: string }[] };
