/** While the page is open it tells the server the orders that its reader sees, where the server wants them (rule V6). Draws nothing; nobody waits for it. */
import { useEffect, useRef } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { call } from '../../wire/call';
import { readBacklog } from '../../wire/backlog';

/** After everything that the reader waits for. */
const FIRST_AFTER_MS = 5_000;
const EVERY_MS = 20 * 60_000;

export function OrderReporter({ products }: Pick<ForumView, 'products'>): null {
  const shown = useRef(products);
  useEffect(() => {
    shown.current = products;
  });
  useEffect(() => {
    let timer = setTimeout(tick, FIRST_AFTER_MS);
    function tick() {
      // What could not be reported is found by the checks.
      void report(shown.current).catch(() => undefined);
      timer = setTimeout(tick, EVERY_MS);
    }
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return null;
}

async function report(products: ForumView['products']): Promise<void> {
  const checks = await call('showChecks', {});
  if (!checks.ok) return;
  for (const { productId, wantsReport } of checks.value.products) {
    const product = products.find(({ id }) => id === productId);
    if (!wantsReport || product === undefined) continue;
    const order = (await readBacklog(product.board.id)).map(({ id }) => id);
    await call('reportOrder', { productId, order });
  }
}
