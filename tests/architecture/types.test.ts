/** Types are proved, not claimed. */
import ts from 'typescript';
import { filesUnder, nodesOf, parse, placeOf, productSources, readText } from './sources';

/** Branding is what these files are for: their assertions are the only way to make a branded value. */
const branding = ['src/domain/ids.ts', 'src/domain/instant.ts'];
const trees = productSources().map((file) => parse(file));
const nodes = trees.flatMap((tree) => [...nodesOf(tree)]);

describe('types of backend and pages', () => {
  it('are never any', () => {
    expect(nodes.filter((node) => node.kind === ts.SyntaxKind.AnyKeyword).map(placeOf)).toEqual([]);
  });

  it('are never asserted to be present with an exclamation mark', () => {
    expect(nodes.filter(ts.isNonNullExpression).map(placeOf)).toEqual([]);
  });

  it('are asserted with "as" only under a comment that says why it holds', () => {
    const assertions = nodes
      .filter(ts.isAsExpression)
      .filter((node) => node.type.getText() !== 'const' && !branding.includes(node.getSourceFile().fileName));
    expect(assertions.filter((node) => !hasReason(node)).map(placeOf)).toEqual([]);
  });

  it('and rules of the linter are switched off in at most three places, each with a reason', () => {
    const places = disables(['src', 'static']);
    expect(places.length <= 3 ? [] : places).toEqual([]);
    expect(places.filter(({ reason }) => !reason)).toEqual([]);
  });
});

describe('types of the tests', () => {
  it('keep the rules of the linter but in three places, each with a reason', () => {
    const places = disables(['tests', '.ci']);
    expect(places.length <= 3 ? [] : places).toEqual([]);
    expect(places.filter(({ reason }) => !reason)).toEqual([]);
  });
});

/** A reason stands after two dashes, or in a comment on the line above. */
function disables(folders: readonly string[]): { place: string; reason: boolean }[] {
  const files = folders.flatMap((folder) => filesUnder(folder)).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  return files.flatMap((file) => {
    const lines = readText(file).split('\n');
    return lines.flatMap((line, index) => {
      if (!/(\/\/|\/\*) eslint-disable/.test(line)) return [];
      return [{ place: `${file}:${index + 1}`, reason: / -- \S/.test(line) || /^\s*(\/\/|\*|\/\*)/.test(lines[index - 1] ?? '') }];
    });
  });
}

/** A comment on the same line, or directly above the statement, the member or the declaration that holds the assertion. */
function hasReason(node: ts.AsExpression): boolean {
  const text = node.getSourceFile().text;
  const lines = text.split('\n');
  const isComment = (line: string | undefined): boolean => /\/\/|\/\*|^\s*\*/.test(line ?? '');
  const lineOf = (position: number): number => node.getSourceFile().getLineAndCharacterOfPosition(position).line;
  const own = lineOf(node.getEnd());
  if (isComment(lines[own])) return true;
  for (let holder: ts.Node = node; !ts.isSourceFile(holder); holder = holder.parent) {
    if (isComment(lines[lineOf(holder.getStart()) - 1])) return true;
    if (ts.isFunctionLike(holder) || ts.isVariableStatement(holder)) return false;
  }
  return false;
}
