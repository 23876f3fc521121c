/** A row that can be dragged onto another to take its place. Whoever cannot drag has the menu and the number. */
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ItemId } from '../../../../src/domain/session/session';

type DraggedRow = { row: RefObject<HTMLLIElement>; handle: RefObject<HTMLSpanElement>; isDragged: boolean; isTarget: boolean };
type DraggedRowInput = { id: ItemId; isOn: boolean; onDropped: (dragged: string) => void };

export function useDraggedRow({ id, isOn, onDropped }: DraggedRowInput): DraggedRow {
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const dropped = useRef(onDropped);
  const [isDragged, setIsDragged] = useState(false);
  const [isTarget, setIsTarget] = useState(false);
  useEffect(() => {
    dropped.current = onDropped;
  });
  useEffect(() => {
    const element = row.current;
    const dragHandle = handle.current;
    if (!isOn || element === null || dragHandle === null) return undefined;
    return combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ agendaItem: id }),
        onDragStart: () => setIsDragged(true),
        onDrop: () => setIsDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data.agendaItem === 'string' && source.data.agendaItem !== id,
        onDragEnter: () => setIsTarget(true),
        onDragLeave: () => setIsTarget(false),
        onDrop: ({ source }) => {
          setIsTarget(false);
          if (typeof source.data.agendaItem === 'string') dropped.current(source.data.agendaItem);
        },
      }),
    );
  }, [id, isOn]);
  return { row, handle, isDragged, isTarget };
}
