/** What stands in an element, as Markdown: headings, lists, named facts and paragraphs. Nothing in it is neutralised. */

export function markdownOf(element: Element): string {
  return blocksOf(element).join('\n\n');
}

/** Forms and buttons are for doing, not for reading. */
const isLeftOut = (element: Element): boolean => element.matches('form, button, [role="status"], [role="alert"], [data-copy="no"]');

function blocksOf(element: Element): string[] {
  return [...element.children].flatMap((child) => {
    if (isLeftOut(child)) return [];
    const heading = /^H([1-6])$/.exec(child.tagName);
    if (heading !== null) return [`${'#'.repeat(Math.max(2, Number(heading[1]) - 1))} ${lineOf(child)}`];
    switch (child.tagName) {
      case 'UL':
      case 'OL':
        return whenFilled(itemsOf(child).join('\n'));
      case 'DL':
        return whenFilled(factsOf(child).join('\n'));
      case 'P':
        return whenFilled(lineOf(child));
      default:
        return blocksOf(child);
    }
  });
}

function itemsOf(list: Element, indent = ''): string[] {
  return [...list.children].flatMap((item, at) => {
    const inner = [...item.querySelectorAll('ul, ol')].filter((one) => one.parentElement?.closest('li') === item);
    const mark = list.tagName === 'OL' ? `${String(at + 1)}.` : '-';
    const own = lineOf(item, inner);
    const below = inner.flatMap((one) => itemsOf(one, `${indent}   `));
    return own === '' ? below : [`${indent}${mark} ${own}`, ...below];
  });
}

const factsOf = (list: Element): string[] =>
  [...list.querySelectorAll('dt')].map(
    (name) => `- ${lineOf(name)}: ${name.nextElementSibling === null ? '' : lineOf(name.nextElementSibling)}`,
  );

/** The text on one line, without the lists that stand for themselves. */
function lineOf(element: Element, without: readonly Element[] = []): string {
  const text = [...element.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (without.includes(node) || isLeftOut(node)) return '';
    return without.some((one) => node.contains(one)) ? lineOf(node, without) : node.textContent;
  });
  return text.join('').replaceAll(/\s+/g, ' ').trim();
}

const whenFilled = (text: string): string[] => (text === '' ? [] : [text]);
