/** Fetches and holds the agenda, and arranges it for who may. */
import { useCallback, useEffect, useReducer } from 'react';
import type { Api, DoorRefusal } from '../../../../src/contract/api';
import type { AgendaRefusal, AgendaView } from '../../../../src/contract/calls/sessionCalls';
import { keepSame } from '../../hooks/keepSame';
import { call } from '../../wire/call';

export type ArrangeCall = 'moveAgendaItem' | 'setAgendaMinutes' | 'parkAgendaItem' | 'dropAgendaItem';
export type AgendaState = {
  view: AgendaView | null;
  isUnreachable: boolean;
  isRunning: boolean;
  trouble: { kind: 'refused'; refusal: AgendaRefusal | DoorRefusal } | { kind: 'unknown' } | null;
};
/** Answers whether it was done. */
export type Arrange = <C extends ArrangeCall>(name: C, input: Api[C]['input']) => Promise<boolean>;

type Happening =
  | { kind: 'came'; view: AgendaView }
  | { kind: 'isSilent' }
  | { kind: 'began' }
  | { kind: 'ended'; view: AgendaView | null; trouble: AgendaState['trouble'] };

const NOTHING: AgendaState = { view: null, isUnreachable: false, isRunning: false, trouble: null };

function reduce(state: AgendaState, happening: Happening): AgendaState {
  switch (happening.kind) {
    case 'came':
      return { ...state, view: newer(state.view, happening.view), isUnreachable: false };
    case 'isSilent':
      return { ...state, isUnreachable: true };
    case 'began':
      return { ...state, isRunning: true, trouble: null };
    case 'ended':
      return { ...state, isRunning: false, trouble: happening.trouble, view: newer(state.view, happening.view) };
  }
}

const newer = (held: AgendaView | null, came: AgendaView | null): AgendaView | null =>
  came === null || (held !== null && held.asOf > came.asOf)
    ? held
    : { ...came, items: keepSame(held?.items ?? [], came.items, ({ id }) => id) };

export function useAgenda(beat: number): { state: AgendaState; arrange: Arrange; askAgain: () => void } {
  const [state, dispatch] = useReducer(reduce, NOTHING);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    call('showAgenda', {}).then(
      (reply) => {
        dispatch(reply.ok ? { kind: 'came', view: reply.value } : { kind: 'isSilent' });
      },
      () => {
        dispatch({ kind: 'isSilent' });
      },
    );
  }, [beat, asked]);
  const arrange = useCallback<Arrange>(async (name, input) => {
    dispatch({ kind: 'began' });
    try {
      const reply = await call(name, input);
      if (reply.ok) dispatch({ kind: 'ended', view: reply.value, trouble: null });
      else dispatch({ kind: 'ended', view: null, trouble: { kind: 'refused', refusal: reply.refusal } });
      if (!reply.ok) askAgain();
      return reply.ok;
    } catch {
      dispatch({ kind: 'ended', view: null, trouble: { kind: 'unknown' } });
      askAgain();
      return false;
    }
  }, []);
  return { state, arrange, askAgain };
}
