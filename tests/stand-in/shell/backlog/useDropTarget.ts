/** Makes an element a place to drop issues on, and says where on it they would land now. */
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useState, type RefObject } from 'react';
import { readCargo, readDestination } from './dragging';
import type { Destination } from './sections';

/** `at` answers where a drop at that height (0 top to 1 bottom of the element) would lead. */
export function useDropTarget(ref: RefObject<HTMLElement>, at: (height: number) => Destination): Destination['side'] | null {
  const [side, setSide] = useState<Destination['side'] | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const leave = () => {
      setSide(null);
    };
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => readCargo(source.data) !== null,
      getData: ({ input }) => {
        const { top, height } = element.getBoundingClientRect();
        return { ...at((input.clientY - top) / height) };
      },
      onDragEnter: ({ self }) => {
        setSide(readDestination(self.data)?.side ?? null);
      },
      onDrag: ({ self }) => {
        setSide(readDestination(self.data)?.side ?? null);
      },
      onDragLeave: leave,
      onDrop: leave,
    });
  }, [ref, at]);
  return side;
}
