/** What the page holds of the session that is on. An answer made earlier never overwrites a later one. */
import type { Api, CallName, DoorRefusal, Reply } from '../../../src/contract/api';
import type { SessionView } from '../../../src/contract/calls/sessionCalls';

/** The calls that answer the session as it is then. */
export type SessionCall = { [C in CallName]: Api[C]['value'] extends SessionView ? C : never }[CallName];
export type ActCall = Exclude<SessionCall, 'showSession'>;
export type SessionTrouble = Api[SessionCall]['refusal'] | DoorRefusal;

export type Trouble =
  | { kind: 'refused'; call: ActCall; refusal: SessionTrouble }
  /** No answer: nobody knows whether it happened. */
  | { kind: 'unknown'; call: ActCall };

export type SessionState = {
  /** Null until the first answer. */
  view: SessionView | null;
  /** The backend says that no session is on, or shows none. */
  refusal: Api['showSession']['refusal'] | DoorRefusal | null;
  isUnreachable: boolean;
  running: ActCall | null;
  trouble: Trouble | null;
};

export type SessionEvent =
  | { kind: 'shown'; reply: Reply<'showSession'> }
  | { kind: 'showingFailed' }
  | { kind: 'actStarted'; call: ActCall }
  | { kind: 'actAnswered'; call: ActCall; reply: { ok: true; value: SessionView } | { ok: false; refusal: SessionTrouble } }
  | { kind: 'actFailed'; call: ActCall }
  | { kind: 'troubleSeen' };

export const NO_SESSION_YET: SessionState = { view: null, refusal: null, isUnreachable: false, running: null, trouble: null };

export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.kind) {
    case 'shown':
      if (!event.reply.ok) return { ...state, refusal: event.reply.refusal, isUnreachable: false };
      return hold(state, event.reply.value);
    case 'showingFailed':
      return { ...state, isUnreachable: true };
    case 'actStarted':
      return { ...state, running: event.call, trouble: null };
    case 'actAnswered': {
      const settled = { ...state, running: null };
      if (event.reply.ok) return hold(settled, event.reply.value);
      return { ...settled, trouble: { kind: 'refused', call: event.call, refusal: event.reply.refusal } };
    }
    case 'actFailed':
      return { ...state, running: null, trouble: { kind: 'unknown', call: event.call } };
    case 'troubleSeen':
      return { ...state, trouble: null };
  }
}

function hold(state: SessionState, view: SessionView): SessionState {
  const isNewer = state.view === null || view.session.event > state.view.session.event || view.asOf >= state.view.asOf;
  return { ...state, view: isNewer ? withDrawn(view, state.view) : state.view, refusal: null, isUnreachable: false };
}

/** A step is answered without what proposals would do: that is kept from before. */
function withDrawn(view: SessionView, before: SessionView | null): SessionView {
  if (view.isDrawn || before === null) return view;
  const drawn = new Map(before.proposals.map(({ number, view: { effect, hits, earliest } }) => [number, { effect, hits, earliest }]));
  return { ...view, proposals: view.proposals.map((one) => ({ ...one, view: { ...one.view, ...drawn.get(one.number) } })) };
}
