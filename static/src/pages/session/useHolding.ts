/** Keeps an item on the screen while a form about it holds something that was typed. */
import { useEffect, useId } from 'react';
import type { OnHold } from './useShownItem';

export function useHolding(onHold: OnHold, isHolding: boolean): void {
  const form = useId();
  useEffect(() => {
    if (!isHolding) return undefined;
    onHold(form, true);
    return () => {
      onHold(form, false);
    };
  }, [onHold, form, isHolding]);
}
