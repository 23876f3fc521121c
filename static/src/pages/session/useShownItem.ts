/** Which item is on the screen: the session's own, one the reader looks at, or the one the reader is typing about, until that is sent. */
import { useCallback, useState } from 'react';
import type { ItemId } from '../../../../src/domain/session/session';

/** A form says whether it holds anything that was typed. */
export type OnHold = (form: string, isHolding: boolean) => void;
type Held = { item: ItemId; forms: ReadonlySet<string> };

export function useShownItem(current: ItemId | null): { shown: ItemId | null; look: (item: ItemId | null) => void; onHold: OnHold } {
  const [looked, setLooked] = useState<ItemId | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const shown = held?.item ?? looked ?? current;
  const onHold = useCallback<OnHold>(
    (form, isHolding) => {
      setHeld((before) => {
        const forms = new Set(before?.forms);
        if (isHolding) forms.add(form);
        else forms.delete(form);
        return forms.size === 0 || shown === null ? null : { item: before?.item ?? shown, forms };
      });
    },
    [shown],
  );
  const look = useCallback((item: ItemId | null) => {
    setHeld(null);
    setLooked(item);
  }, []);
  return { shown, look, onHold };
}
