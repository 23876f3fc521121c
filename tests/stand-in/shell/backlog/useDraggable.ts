/** Makes a row draggable, with the whole selection if it is part of it. */
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { useEffect, useState, type RefObject } from 'react';
import { useBacklogActions } from './backlogContext';
import { cargoOf } from './dragging';

export function useDraggable(ref: RefObject<HTMLElement>, issueId: string): boolean {
  const actions = useBacklogActions();
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return draggable({
      element,
      getInitialData: () => cargoOf({ handle: issueId, issueIds: [...actions.carriedWith(issueId)] }),
      onGenerateDragPreview: ({ nativeSetDragImage }) => {
        const count = actions.carriedWith(issueId).size;
        if (count < 2) return;
        setCustomNativeDragPreview({
          nativeSetDragImage,
          render: ({ container }) => {
            container.textContent = `${String(count)} issues`;
            container.className = 'drag-preview';
          },
        });
      },
      onDragStart: () => {
        setDragged(true);
      },
      onDrop: () => {
        setDragged(false);
      },
    });
  }, [ref, issueId, actions]);
  return isDragged;
}
