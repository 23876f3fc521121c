/** What it takes to make a forum, and why one may not be made (rules F1-F3, F6). */
import type { WeeklyCadence } from '../calendar/cadence';
import type { AccountId, BoardId, ProjectId } from '../ids';
import type { JiraPermission } from '../lock/health';
import type { ProductRefusal, Strength } from './forum';

export type NewProduct = { name: string; boardId: BoardId; owner: AccountId; strength: Strength };

/** Without a cadence events are held whenever the facilitator opens one. */
export type MakeForumInput = { name: string; zone: string; cadence: WeeklyCadence | null; products: readonly NewProduct[] };

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
  | { code: 'ownerUnknown'; owner: AccountId };
