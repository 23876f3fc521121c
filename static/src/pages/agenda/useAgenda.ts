/** Fetches and holds the agenda, and arranges it for who may; a move shows at once, and goes back where it is refused. */
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { AgendaRefusal, AgendaView } from '../../../../src/contract/calls/sessionCalls';
import { keepSame } from '../../hooks/keepSame';
import { call } from '../../wire/call';
import { asArranged, type ArrangeStep } from './asArranged';

export type AgendaState = {
  /** What the server answered last. */
  held: AgendaView | null;
  /** Asked for and not answered yet, oldest first. */
  steps: readonly ArrangeStep[];
  isUnreachable: boolean;
  trouble: { kind: 'refused'; refusal: AgendaRefusal | DoorRefusal } | { kind: 'unknown' } | null;
};
/** Answers whether it was done. */
export type Arrange = (step: ArrangeStep) => Promise<boolean>;

type Happening =
  | { kind: 'came'; view: AgendaView }
  | { kind: 'isSilent' }
  | { kind: 'began'; step: ArrangeStep }
  | { kind: 'ended'; step: ArrangeStep; view: AgendaView | null; trouble: AgendaState['trouble'] };

const NOTHING: AgendaState = { held: null, steps: [], isUnreachable: false, trouble: null };

function reduce(state: AgendaState, happening: Happening): AgendaState {
  switch (happening.kind) {
    case 'came':
      return { ...state, held: newer(state.held, happening.view), isUnreachable: false };
    case 'isSilent':
      return { ...state, isUnreachable: true };
    case 'began':
      return { ...state, steps: [...state.steps, happening.step], trouble: null };
    case 'ended':
      return {
        ...state,
        steps: state.steps.filter((step) => step !== happening.step),
        trouble: happening.trouble,
        held: newer(state.held, happening.view),
      };
  }
}

const newer = (held: AgendaView | null, came: AgendaView | null): AgendaView | null =>
  came === null || (held !== null && held.asOf > came.asOf)
    ? held
    : { ...came, items: keepSame(held?.items ?? [], came.items, ({ id }) => id) };

/** `view`: with the steps of one's own that are on their way. */
export type AgendaHold = {
  view: AgendaView | null;
  isUnreachable: boolean;
  trouble: AgendaState['trouble'];
  arrange: Arrange;
  askAgain: () => void;
};

export function useAgenda(beat: number): AgendaHold {
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
  const arrange = useCallback<Arrange>(async (step) => {
    dispatch({ kind: 'began', step });
    const outcome = await carryOut(step);
    dispatch({ kind: 'ended', step, ...outcome });
    if (outcome.view === null) askAgain();
    return outcome.view !== null;
  }, []);
  const { held, steps, isUnreachable, trouble } = state;
  const view = useMemo(() => (held === null ? null : steps.reduce(asArranged, held)), [held, steps]);
  return { view, isUnreachable, trouble, arrange, askAgain };
}

async function carryOut({ name, input }: ArrangeStep): Promise<Pick<Extract<Happening, { kind: 'ended' }>, 'view' | 'trouble'>> {
  try {
    const reply = await call(name, input);
    return reply.ok ? { view: reply.value, trouble: null } : { view: null, trouble: { kind: 'refused', refusal: reply.refusal } };
  } catch {
    return { view: null, trouble: { kind: 'unknown' } };
  }
}
