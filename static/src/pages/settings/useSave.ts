/** Saves one change of the forum; what came of it is kept for the form that tried. */
import { useState } from 'react';
import type { Api, Reply } from '../../../../src/contract/api';
import type { CalendarCalls } from '../../../../src/contract/calls/calendarCalls';
import { call } from '../../wire/call';

type SaveCall =
  | 'setPeople'
  | 'setProxy'
  | 'endProxy'
  | 'changeRights'
  | 'changeSettings'
  | 'changeProduct'
  | Exclude<keyof CalendarCalls, 'showCalendar' | 'previewCadence'>;

export type SaveRefusal = Extract<Reply<SaveCall>, { ok: false }>['refusal'];
export type SaveAttempt =
  { kind: 'none' } | { kind: 'incomplete' } | { kind: 'running' } | { kind: 'failed' } | { kind: 'refused'; refusal: SaveRefusal };

export type Saving = {
  attempt: SaveAttempt;
  /** Something is missing yet: the form points it out. */
  hold: () => void;
  /** Answers the new value, or null where nothing was saved as far as is known; `attempt` then says why. */
  save: <C extends SaveCall>(name: C, input: Api[C]['input']) => Promise<Api[C]['value'] | null>;
};

export function useSave(): Saving {
  const [attempt, setAttempt] = useState<SaveAttempt>({ kind: 'none' });
  const save = async <C extends SaveCall>(name: C, input: Api[C]['input']): Promise<Api[C]['value'] | null> => {
    setAttempt({ kind: 'running' });
    const reply = await call(name, input).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (reply.ok) {
      setAttempt({ kind: 'none' });
      return reply.value;
    } else setAttempt({ kind: 'refused', refusal: reply.refusal });
    return null;
  };
  const hold = () => {
    setAttempt({ kind: 'incomplete' });
  };
  return { attempt, hold, save };
}
