/** The Atlassian Document Format, as far as the stand-in must know it: is it one, and what text does it hold. */

export function isDocument(value: unknown): boolean {
  return isNode(value) && value.type === 'doc' && 'version' in value && Array.isArray(value.content);
}

/** The words, blocks separated by line ends. */
export function documentText(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'text') return typeof value.text === 'string' ? value.text : '';
  const parts = (Array.isArray(value.content) ? value.content : []).map(documentText);
  return parts.join(value.type === 'doc' ? '\n' : '');
}

function isNode(value: unknown): value is { type: string; text?: unknown; content?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
