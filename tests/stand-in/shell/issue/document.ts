/** Atlassian's document format as far as the shell writes and reads it: plain paragraphs. */
import { array, fallback, literal, looseObject, object, optional, parse, string, unknown } from 'valibot';

const docSchema = object({ type: literal('doc'), content: array(unknown()) });
const nodeSchema = looseObject({ type: string(), text: optional(string()), content: optional(array(unknown())) });
const noNode = { type: 'nothing' };

/** The text of a document, a line per paragraph. Text that is not a document comes back as it is. */
export function textOf(document: unknown): string {
  if (typeof document === 'string') return document;
  const { content } = parse(fallback(docSchema, { type: 'doc', content: [] }), document);
  return content.map(textOfNode).join('\n').trim();
}

function textOfNode(value: unknown): string {
  const node = parse(fallback(nodeSchema, noNode), value);
  if (node.type === 'hardBreak') return '\n';
  if (typeof node.text === 'string') return node.text;
  const parts = (node.content ?? []).map(textOfNode);
  return node.type === 'paragraph' || node.type === 'heading' ? parts.join('') : parts.join('\n');
}

export const documentOf = (text: string) => ({
  type: 'doc',
  version: 1,
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});
