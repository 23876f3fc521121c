/** The issues of one section, of which only those near the window are drawn. The focus goes to a row that is asked for, wherever it is. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useBacklogActions } from './backlogContext';
import { IssueRow } from './IssueRow';
import type { Section } from './sections';
import type { FocusRequest } from './useMoves';
import { useRowHeight } from './useRowHeight';

const OVERSCAN = 12;
type Props = { section: Section; selected: ReadonlySet<string>; focus: FocusRequest | null; scroller: HTMLElement };

export function IssueList({ section, selected, focus, scroller }: Props) {
  const actions = useBacklogActions();
  const list = useRef<HTMLOListElement>(null);
  const height = useRowHeight();
  const scrollMargin = useOffset(list, scroller);
  const rows = section.issues;
  const held = useRef(-1);
  // The row that has the focus, or is dragged, stays drawn even when it is scrolled away.
  const rangeExtractor = useCallback((range: Range) => {
    const drawn = defaultRangeExtractor(range);
    return held.current < 0 || held.current >= range.count || drawn.includes(held.current) ? drawn : [...drawn, held.current].sort((a, b) => a - b);
  }, []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
    scrollMargin,
    rangeExtractor,
  });
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, height]);

  const hold = (target: EventTarget) => {
    const id = target instanceof Element ? target.closest('[data-issue]')?.getAttribute('data-issue') : null;
    held.current = rows.findIndex((row) => row.id === id);
  };
  const latestRows = useRef(rows);
  latestRows.current = rows;
  useEffect(() => {
    const index = focus ? latestRows.current.findIndex((row) => row.id === focus.issueId) : -1;
    if (!focus || index === -1) return undefined;
    held.current = index;
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-issue="${focus.issueId}"] [data-part="${focus.part}"], [data-issue="${focus.issueId}"] .row-${focus.part}`)?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [focus, virtualizer]);

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof Element) || !event.target.matches('.row-key')) return;
    const id = event.target.closest('[data-issue]')?.getAttribute('data-issue');
    const next = rows[rows.findIndex((row) => row.id === id) + step];
    if (!next) return;
    event.preventDefault();
    actions.focusOn({ issueId: next.id, part: 'link' });
  };
  return (
    // Keys come from the links inside; the list itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      ref={list}
      className="rows"
      aria-label={`Issues of ${section.name}`}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={walk}
      onFocus={(event) => { hold(event.target); }}
      onDragStart={(event) => { hold(event.target); }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (!row) return null;
        const offset = start - scrollMargin;
        return <IssueRow key={key} row={row} section={section.id} position={index + 1} count={rows.length} isSelected={selected.has(row.id)} offset={offset} height={height} />;
      })}
    </ol>
  );
}

/** How far below the top of what scrolls the list begins. Looked up after every drawing: what stands above it may have grown. */
function useOffset(list: { current: HTMLElement | null }, scroller: HTMLElement): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => { setOffset(Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop)); };
    const observer = new ResizeObserver(look);
    if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
    look();
    return () => { observer.disconnect(); };
  }, [list, scroller]);
  return offset;
}
