/** What the page holds of its forum. Answers may come late or out of order: an older one never overwrites a newer. */
import type { DoorRefusal, EventRefusal, ForumPage, ForumView, Reply } from '../../../src/contract/api';
import type { ProductId } from '../../../src/domain/ids';

/** What a person does to the forum as a whole. */
export type Act = { kind: 'openEvent'; informationOnly?: boolean } | { kind: 'closeEvent' } | { kind: 'checkLock'; product: ProductId };
export type ActRefusal = EventRefusal | DoorRefusal | { code: 'noSuchProduct' };
export type Outcome =
  | { kind: 'done'; act: Act }
  | { kind: 'refused'; act: Act; refusal: ActRefusal }
  /** No answer: nobody knows whether it happened. */
  | { kind: 'failed'; act: Act };

export type ForumState = {
  /** Null until the first answer. */
  page: ForumPage | null;
  /** The request whose answer `page` is. Requests are numbered in the order they were sent. */
  pageFrom: number;
  /** The backend refused to show anything. */
  refusal: DoorRefusal | null;
  /** The newest request that ended failed; what `page` holds may be old. */
  isUnreachable: boolean;
  running: Act | null;
  outcome: Outcome | null;
};

export type ForumEvent =
  | { kind: 'shown'; request: number; reply: Reply<'showForum'> }
  | { kind: 'showingFailed'; request: number }
  | { kind: 'actStarted'; act: Act }
  | { kind: 'actAnswered'; request: number; act: Act; reply: { ok: true; value: ForumView } | { ok: false; refusal: ActRefusal } }
  | { kind: 'actFailed'; act: Act }
  /** A forum answered elsewhere on the page, by a form. */
  | { kind: 'taken'; request: number; forum: ForumView };

export const NOTHING_YET: ForumState = {
  page: null,
  pageFrom: 0,
  refusal: null,
  isUnreachable: false,
  running: null,
  outcome: null,
};

export function reduceForum(state: ForumState, event: ForumEvent): ForumState {
  switch (event.kind) {
    case 'shown':
      if (!event.reply.ok) {
        return event.request < state.pageFrom ? state : { ...state, refusal: event.reply.refusal, isUnreachable: false };
      }
      return hold(state, event.request, event.reply.value);
    case 'showingFailed':
      return event.request < state.pageFrom ? state : { ...state, isUnreachable: true };
    case 'actStarted':
      return { ...state, running: event.act, outcome: null };
    case 'actAnswered': {
      const settled = { ...state, running: null };
      if (!event.reply.ok) return { ...settled, outcome: { kind: 'refused', act: event.act, refusal: event.reply.refusal } };
      const page: ForumPage = { kind: 'forum', forum: event.reply.value };
      return { ...hold(settled, event.request, page), outcome: { kind: 'done', act: event.act } };
    }
    case 'actFailed':
      return { ...state, running: null, outcome: { kind: 'failed', act: event.act } };
    case 'taken':
      return hold(state, event.request, { kind: 'forum', forum: event.forum });
  }
}

function hold(state: ForumState, request: number, page: ForumPage): ForumState {
  if (!isNewer(state, request, page)) return state;
  return { ...state, page, pageFrom: Math.max(request, state.pageFrom), refusal: null, isUnreachable: false };
}

/** The server's clock decides where both answers carry it; otherwise the order in which they were asked for. */
function isNewer(state: ForumState, request: number, page: ForumPage): boolean {
  if (state.page?.kind === 'forum' && page.kind === 'forum' && state.page.forum.asOf !== page.forum.asOf) {
    return page.forum.asOf > state.page.forum.asOf;
  }
  return request >= state.pageFrom;
}
