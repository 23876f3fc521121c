/** Focus follows a card to where it came by its reader's own step, once: later moves by others take it from nobody. */
import { useCallback, useRef, useState } from 'react';

/** `first`: the card that the address names. */
export function useFocusOnce(first: number | null): {
  last: number | null;
  focusOn: (number: number) => void;
  takeFocus: (number: number) => boolean;
} {
  const [last, setLast] = useState(first);
  const waiting = useRef(first);
  const focusOn = useCallback((number: number) => {
    waiting.current = number;
    setLast(number);
  }, []);
  const takeFocus = useCallback((number: number) => {
    if (waiting.current !== number) return false;
    waiting.current = null;
    return true;
  }, []);
  return { last, focusOn, takeFocus };
}
