/** Holds the dates of the forum; asks again whenever the forum was asked again. */
import { useCallback, useEffect, useReducer } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { CalendarView } from '../../../../src/contract/calls/calendarCalls';
import { useReader } from '../../hooks/useReader';
import { call } from '../../wire/call';

type Held = { view: CalendarView | null; isUnreachable: boolean };
export type CalendarHold = Held & { take: (view: CalendarView) => void; askAgain: () => void };

/** An older answer never overwrites a newer. */
function reduce(held: Held, heard: CalendarView | null): Held {
  if (heard === null) return { ...held, isUnreachable: true };
  return { view: held.view !== null && held.view.asOf > heard.asOf ? held.view : heard, isUnreachable: false };
}

export function useCalendar({ asOf }: Pick<ForumView, 'asOf'>): CalendarHold {
  const { zone } = useReader();
  const [held, hear] = useReducer(reduce, { view: null, isUnreachable: false });
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isShown = true;
    call('showCalendar', { zone }).then(
      (reply) => {
        if (isShown) hear(reply.ok ? reply.value : null);
      },
      () => {
        if (isShown) hear(null);
      },
    );
    return () => {
      isShown = false;
    };
  }, [zone, asOf, asked]);
  const take = useCallback((view: CalendarView) => {
    hear(view);
  }, []);
  return { ...held, take, askAgain };
}
