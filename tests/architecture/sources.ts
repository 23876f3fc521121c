/** The files of the repository as the architecture tests read them: paths from the root, with forward slashes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(__dirname, '../..');
const skipped = new Set(['node_modules', 'dist', '.git', '.data', '.cache', '.screenshots']);

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every file under the folder that somebody wrote. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => !skipped.has(name))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .flatMap((file) => (statSync(path.join(root, file)).isDirectory() ? filesUnder(file) : [file]));
}

/** The TypeScript that ships: backend and pages. */
export function productSources(): string[] {
  return ['src', 'static'].flatMap((folder) => filesUnder(folder)).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

/** The source as a tree, with parents set. */
export function parse(file: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, readText(file), ts.ScriptTarget.ES2023, true, kind);
}

/** Every node of the tree, depth first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** `file:line`, as an editor opens it. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
