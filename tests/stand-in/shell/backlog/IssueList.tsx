/** The issues of one section, of which only those near the window are drawn. The focus goes to a row that is asked for, wherever it is. */
import { useEffect, useRef, useState } from 'react';
import { useListener } from '../parts/useListener';
import { useBacklogActions } from './backlogContext';
import { IssueRow } from './IssueRow';
import type { Section } from './sections';
import type { FocusRequest } from './useMoves';
import { useRowHeight } from './useRowHeight';
import { useRowWindow } from './useRowWindow';

type Props = { section: Section; selected: ReadonlySet<string>; focus: FocusRequest | null; scroller: HTMLElement };

export function IssueList({ section, selected, focus, scroller }: Props) {
  const actions = useBacklogActions();
  const list = useRef<HTMLOListElement>(null);
  const height = useRowHeight();
  const rows = section.issues;
  const { first, end, scrollTo } = useRowWindow({ list, scroller, count: rows.length, height });
  // The row that has the focus, or is dragged, stays drawn even when it is scrolled away.
  const [heldId, setHeldId] = useState<string | null>(null);
  const hold = (event: Event) => {
    setHeldId(issueAt(event.target));
  };
  useListener(list, 'focusin', hold);
  useListener(list, 'dragstart', hold);
  useListener(list, 'keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof Element) || !event.target.matches('.row-key')) return;
    const next = rows[rows.findIndex((row) => row.id === issueAt(event.target)) + step];
    if (!next) return;
    event.preventDefault();
    actions.focusOn({ issueId: next.id, part: 'link' });
  });

  const latestRows = useRef(rows);
  useEffect(() => {
    latestRows.current = rows;
  });
  useEffect(() => {
    const index = focus ? latestRows.current.findIndex((row) => row.id === focus.issueId) : -1;
    if (!focus || index === -1) return undefined;
    scrollTo(index);
    return whenDrawn(() => list.current?.querySelector<HTMLElement>(`[data-issue="${focus.issueId}"] .row-${focus.part}`) ?? null);
  }, [focus, scrollTo]);

  const held = rows.findIndex((row) => row.id === heldId);
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, nth) => first + nth);
  const drawn = held === -1 || indexes.includes(held) ? indexes : [...indexes, held].sort((a, b) => a - b);
  return (
    <ol ref={list} className="rows" aria-label={`Issues of ${section.name}`} style={{ height: rows.length * height }}>
      {drawn.map((index) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <IssueRow
            key={row.id}
            row={row}
            section={section.id}
            position={index + 1}
            count={rows.length}
            isSelected={selected.has(row.id)}
            offset={index * height}
            height={height}
          />
        );
      })}
    </ol>
  );
}

const issueAt = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-issue]')?.getAttribute('data-issue') ?? null) : null;

const FRAMES_TO_WAIT = 5;

/** Focuses the element as soon as it is there, within a few frames. Answers how to give up. */
function whenDrawn(find: () => HTMLElement | null): () => void {
  let frame = 0;
  const look = (left: number) => {
    const element = find();
    if (element) element.focus({ preventScroll: true });
    else if (left > 0)
      frame = requestAnimationFrame(() => {
        look(left - 1);
      });
  };
  frame = requestAnimationFrame(() => {
    look(FRAMES_TO_WAIT);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
