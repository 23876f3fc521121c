/** Puts a floating box below its button, or above where there is more room, and always inside the window. */
const GAP = 4;
const MARGIN = 8;

export function placeBeside(box: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = anchor.bottom + GAP;
  const fitsBelow = below + size.height + MARGIN <= innerHeight;
  const top = fitsBelow ? below : Math.max(MARGIN, anchor.top - GAP - size.height);
  const fromLeft = anchor.left + size.width + MARGIN <= innerWidth;
  const left = fromLeft ? anchor.left : Math.max(MARGIN, Math.min(anchor.right, innerWidth - MARGIN) - size.width);
  Object.assign(box.style, { top: `${String(top)}px`, left: `${String(left)}px` });
}
