/** Atlassian's document format, read and written as plain text. */
import fc from 'fast-check';
import { documentOf, textOf } from './document';

describe('The text of a document', () => {
  it('has a line for each paragraph, heading and item of a list', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const list = {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('one')] },
        { type: 'listItem', content: [paragraph('two')] },
      ],
    };
    const content = [{ type: 'heading', content: [{ type: 'text', text: 'Why' }] }, list];
    expect(textOf({ type: 'doc', version: 1, content })).toBe('Why\none\ntwo');
  });

  it.each([[null], [undefined], [7], [{ type: 'doc' }], [{ type: 'doc', content: [null, 7, { type: 'rule' }] }]])(
    'of anything else is empty: %j',
    (document) => {
      expect(textOf(document)).toBe('');
    },
  );

  it('comes back as it was written, but for space around it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textOf(documentOf(text))).toBe(text.trim());
      }),
    );
  });
});
