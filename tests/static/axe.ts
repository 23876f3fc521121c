/** Looks over what is drawn with the rules that need no layout; contrast and sizes are looked at in a browser. */
import axe from 'axe-core';

// It measures letters on a canvas, which nothing is drawn on here.
HTMLCanvasElement.prototype.getContext = () => null;

export async function faultsOf(element: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
