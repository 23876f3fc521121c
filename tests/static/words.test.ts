/** Words live in the catalogue alone: none in components, none missing, none left over, each described for the translator. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import ts from 'typescript';

import { allWords } from './allWords';

const SRC = join(__dirname, '../../static/src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(SRC, name));
const sourceOf = (file: string) =>
  ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** Attributes that people see or hear. */
const SPOKEN = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
const en = allWords();
const LETTERS = /\p{L}{2,}/u;

function literalsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text) && !isKeyName(node)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value !== undefined && ts.isStringLiteralLike(value) && LETTERS.test(value.text)) found.push(value.text);
    }
    if (
      ts.isJsxExpression(node) &&
      !ts.isJsxAttribute(node.parent) &&
      node.expression !== undefined &&
      ts.isStringLiteralLike(node.expression) &&
      LETTERS.test(node.expression.text)
    )
      found.push(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is printed on a key is the same in every language. */
function isKeyName(node: ts.JsxText): boolean {
  return ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText() === 'kbd';
}

function idsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text in en) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('words', () => {
  it('reads the components at all', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files.filter((file) => file.endsWith('x')).map((file) => [relative(SRC, file), file]))(
    '%s holds no words of its own',
    (_name, file) => {
      expect(literalsIn(sourceOf(file))).toEqual([]);
    },
  );

  it('uses every message of the catalogue', () => {
    const used = new Set(files.flatMap((file) => idsIn(sourceOf(file))));
    expect(Object.keys(en).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.entries(en))('%s can be parsed and is described', (_id, { message, description }) => {
    expect(() => parse(message)).not.toThrow();
    expect(description.trim().length).toBeGreaterThan(8);
  });
});

it('finds a literal where there is one', () => {
  const source = ts.createSourceFile(
    'x.tsx',
    'const x = <p title="Some words">Other words{"More words"}<kbd>Esc</kbd></p>;',
    ts.ScriptTarget.ES2023,
    true,
    ts.ScriptKind.TSX,
  );
  expect(literalsIn(source)).toEqual(['Some words', 'Other words', 'More words']);
});
