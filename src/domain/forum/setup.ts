/** What it takes to make a forum, and why one may not be made (rules F1-F3, F6, F10). */
import type { DecisionRights } from '../decisionRights';
import type { Cadence } from '../calendar/cadence';
import type { AccountId, BoardId, IssueId, ProjectId } from '../ids';
import type { JiraPermission } from '../lock/health';
import type { ProductRefusal, Strength } from './forum';
import type { Member } from './people';
import type { ForumSettings } from './settings';

/** Letters in the name of a forum or of a product. */
export const LONGEST_NAME = 80;
/** How many products a forum is made with; more may join later. */
export const MOST_PRODUCTS = 30;

export type NewProduct = { name: string; boardId: BoardId; owner: AccountId; strength: Strength };

/** Without a cadence events are held whenever the facilitator opens one. */
export type MakeForumInput = {
  name: string;
  zone: string;
  cadence: Cadence | null;
  products: readonly NewProduct[];
  /** Absent: nobody beside the facilitator and the Product Owners. */
  people?: readonly Member[];
  /** Absent: those of the blank form. */
  settings?: ForumSettings;
  rights?: DecisionRights;
  continues?: Continues;
};

/** A MetaScrum that met before goes on counting: the number of its next event, and what stands already. */
export type Continues = { nextEvent: number; nextAgreement: number; standing: readonly StandingBefore[] };

/** An agreement from before the forum was made here; `product` counts the new products from 0. */
export type StandingBefore = { number: number; text: string; product: number; positions: readonly IssuePosition[] };

/** An issue that is agreed to stand at least that high, counted from 1. */
export type IssuePosition = { issue: IssueId; position: number };

export type BoardRefusal =
  | { code: 'boardNotFound'; boardId: BoardId }
  /** The board's filter is not ordered by rank, so nothing on it can be ranked. */
  | { code: 'boardNotRanked'; boardId: BoardId; name: string }
  | { code: 'boardLockedElsewhere'; boardId: BoardId; name: string; forumName: string }
  | {
      code: 'appMayNotRank';
      boardId: BoardId;
      name: string;
      projects: readonly { id: ProjectId; key: string }[];
      missing: readonly JiraPermission[];
    };

export type SetupRefusal =
  | BoardRefusal
  | ProductRefusal
  | { code: 'notProjectAdmin' }
  | { code: 'notTheFacilitator'; facilitators: readonly AccountId[] }
  | { code: 'forumExists' }
  | { code: 'unknownZone'; zone: string }
  | { code: 'noProducts' }
  | { code: 'ownerUnknown'; owner: AccountId }
  | { code: 'personUnknown'; person: AccountId }
  /** Named in an agreement from before; not on the board of its product, or not there for whoever asks. */
  | { code: 'issueNotOnBoard'; issue: IssueId; agreement: number }
  /** Its number is taken or not yet given out, its product is none of these, or two issues would stand at one position. */
  | { code: 'standingMakesNoSense'; agreement: number };
