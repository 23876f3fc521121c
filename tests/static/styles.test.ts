/** Colour, space, type and shadow come from design tokens alone, and directions follow the language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tokens from '@atlaskit/tokens/token-names';

const SRC = join(__dirname, '../../static/src');
const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(SRC, name), 'utf8');
const known = new Set<string>(Object.values(tokens));

describe.each(names.filter((name) => name.endsWith('.css')))('%s', (name) => {
  const css = read(name).replace(/\/\*[\s\S]*?\*\//g, '');

  it('names no colour itself', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab|color)a?\(/i);
  });

  it('uses only tokens that exist', () => {
    expect((css.match(/--ds-[a-z0-9-]+/g) ?? []).filter((token) => !known.has(token))).toEqual([]);
  });

  it('says start and end, not left and right', () => {
    expect(css).not.toMatch(
      /(margin|padding|border|inset)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom|width|height|(min|max)-(width|height)):|text-align:\s*(left|right)/m,
    );
  });
});

it.each(names.filter((name) => name.endsWith('.tsx')))('%s writes no style into an element and no colour', (name) => {
  expect(read(name)).not.toMatch(/\bstyle=|<style|#[0-9a-f]{6}\b|dangerouslySetInnerHTML/i);
});
