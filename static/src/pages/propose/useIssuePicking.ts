/** How the list of a picker is walked, searched and opened. */
import { useState, type KeyboardEvent } from 'react';
import type { BacklogRow } from '../../wire/backlog';
import { findRows, type PlacedRow } from './findRows';
import { topShowing, VISIBLE_ROWS } from './windowOf';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: VISIBLE_ROWS, PageUp: -VISIBLE_ROWS };
const CLOSED = { text: '', isOpen: false, active: 0, top: 0 };
const NONE: readonly PlacedRow[] = [];

export function useIssuePicking(rows: readonly BacklogRow[], pick: (row: PlacedRow) => void) {
  const [state, setState] = useState(CLOSED);
  const { isOpen, active, top, text } = state;
  const found = isOpen ? findRows(rows, text) : NONE;
  const walk = (step: number) => {
    if (!isOpen) {
      setState({ ...CLOSED, isOpen: true });
      return;
    }
    const next = Math.max(0, Math.min(active + step, found.length - 1));
    setState({ ...state, active: next, top: topShowing(next, top) });
  };
  /** After several may be picked the list stays where it is; the text searched for is done with. */
  const take = (row: PlacedRow, isMany: boolean) => {
    pick(row);
    setState(
      isMany ? { ...state, ...(text === '' ? {} : { text: '', active: row.place - 1, top: topShowing(row.place - 1, 0) }) } : CLOSED,
    );
  };
  const press = (event: KeyboardEvent, isMany: boolean) => {
    const step = STEPS[event.key];
    const row = found[active];
    if (step !== undefined) walk(step);
    else if (event.key === 'Escape' && isOpen) setState({ ...state, isOpen: false });
    else if (event.key !== 'Enter') return;
    else if (row !== undefined) take(row, isMany);
    // Enter never files the form from here.
    event.preventDefault();
  };
  return {
    ...state,
    found,
    press,
    take,
    search: (searched: string) => {
      setState({ ...CLOSED, text: searched, isOpen: true });
    },
    open: () => {
      setState({ ...state, isOpen: true });
    },
    close: () => {
      setState({ ...state, isOpen: false });
    },
    scroll: (to: number) => {
      if (to !== top) setState({ ...state, top: to });
    },
  };
}
