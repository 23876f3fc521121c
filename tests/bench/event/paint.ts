/** From a person's input in a frame to the first picture that shows its effect, timed by the browser itself. */
import type { FrameLocator } from 'playwright-core';

/** What shows the effect: the elements of a selector, when this about them differs from before, is not empty, and says so. */
export type Effect = { of: string; what: 'text' | 'html' | 'count' | 'order'; says?: string } | { of: null; what: 'focus' };

/** Milliseconds; the input is the first key, click, choice or drop of `act`. */
export async function timeToPaint(app: FrameLocator, effect: Effect, act: () => Promise<void>): Promise<number> {
  const root = app.locator(':root');
  await root.evaluate(watch, effect);
  await act();
  const measured = await root.evaluate(async (element) => {
    const until = performance.now() + 15_000;
    while (element instanceof HTMLElement && performance.now() < until) {
      if ('paintMs' in element.dataset) return Number(element.dataset['paintMs']);
      await new Promise(requestAnimationFrame);
    }
    return null;
  });
  if (measured === null) throw new Error(`Nothing changed at ${effect.of ?? 'the focus'}.`);
  return measured;
}

/** Runs in the browser. */
function watch(root: Element, effect: Effect): void {
  const { of, what } = effect;
  const says = effect.of === null ? '' : (effect.says ?? '');
  const inputs = ['keydown', 'click', 'change', 'drop'];
  let since: number | null = null;
  const state = (): unknown => {
    if (of === null) return document.activeElement;
    const found = [...document.querySelectorAll(of)];
    if (what === 'count') return found.length;
    if (what === 'order') return found.map((element) => element.getAttribute('data-item')).join();
    return found.map((element) => (what === 'html' ? element.outerHTML : element.textContent)).join();
  };
  const before = state();
  const begin = ({ timeStamp }: Event) => {
    since ??= timeStamp;
  };
  const look = () => {
    const now = state();
    if (since === null || now === before || now === '' || !String(now).includes(says)) return;
    const from = since;
    changes.disconnect();
    document.removeEventListener('focusin', look);
    for (const input of inputs) document.removeEventListener(input, begin, true);
    // A message posted in a frame's callback is heard once that frame is painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (root instanceof HTMLElement) root.dataset['paintMs'] = String(performance.now() - from);
      };
      port2.postMessage(null);
    });
  };
  const changes = new MutationObserver(look);
  if (root instanceof HTMLElement) delete root.dataset['paintMs'];
  for (const input of inputs) document.addEventListener(input, begin, true);
  document.addEventListener('focusin', look);
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}
