/** Cards that can be dragged to the columns where their reader may move them. Whoever cannot drag has the menu. */
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import type { ProductId } from '../../../../src/domain/ids';

const CARD = Symbol('impediment');

export function useDraggedCard(card: ImpedimentCard): { element: RefObject<HTMLLIElement>; isDragged: boolean } {
  const element = useRef<HTMLLIElement>(null);
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    if (element.current === null || card.maySteps.length === 0) return undefined;
    return draggable({
      element: element.current,
      getInitialData: () => ({ [CARD]: card }),
      onDragStart: () => setIsDragged(true),
      onDrop: () => setIsDragged(false),
    });
  }, [card]);
  return { element, isDragged };
}

type ColumnInput = { product: ProductId; column: ImpedimentColumn; onDropped: (card: ImpedimentCard) => void };

/** `isOver`: a card that may be dropped here is held above. */
export function useColumnTarget({ product, column, onDropped }: ColumnInput): { element: RefObject<HTMLDivElement>; isOver: boolean } {
  const element = useRef<HTMLDivElement>(null);
  const dropped = useRef(onDropped);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    dropped.current = onDropped;
  });
  useEffect(() => {
    if (element.current === null) return undefined;
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => fits(source.data, { product, column }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: ({ source }) => {
        setIsOver(false);
        const card = cardIn(source.data);
        if (card !== null) dropped.current(card);
      },
    });
  }, [product, column]);
  return { element, isOver };
}

// Only `useDraggedCard` knows the symbol, so what stands under it is a card.
const cardIn = (data: Record<string | symbol, unknown>): ImpedimentCard | null => (data[CARD] as ImpedimentCard | undefined) ?? null;

function fits(data: Record<string | symbol, unknown>, { product, column }: { product: ProductId; column: ImpedimentColumn }): boolean {
  const card = cardIn(data);
  return card !== null && card.product === product && card.column !== column && card.maySteps.includes(column);
}
