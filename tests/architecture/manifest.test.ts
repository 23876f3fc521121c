/** The manifest and the code name the same functions. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse as parseYaml } from 'yaml';
import { nodesOf, parse, readText, root } from './sources';

type Manifest = {
  modules: Record<string, unknown> & { function: readonly { key: string; handler: string }[] };
  resources: readonly { key: string; path: string; entry: Readonly<Record<string, string>> }[];
};
const manifest = parseYaml(readText('manifest.yml')) as Manifest;
const functions = manifest.modules.function;

describe('manifest.yml', () => {
  it('names the functions that src/index.ts exports, and every one of them', () => {
    const exported = [...nodesOf(parse('src/index.ts'))].filter(ts.isExportSpecifier).map((specifier) => specifier.name.text);
    expect(functions.map(({ handler }) => handler).sort()).toEqual(exported.map((name) => `index.${name}`).sort());
  });

  it('has a file in src/entry for each function, of the same name', () => {
    const missing = functions
      .map(({ handler }) => handler.replace('index.', ''))
      .filter((name) => !existsSync(path.join(root, `src/entry/${name}.ts`)));
    expect(missing).toEqual([]);
  });

  it('declares no function that no module uses, and uses none that it does not declare', () => {
    const { function: declared, ...users } = manifest.modules;
    const used = [...JSON.stringify(users).matchAll(/"function":"([^"]+)"/g)].map(([, key]) => key);
    expect([...new Set(used)].sort()).toEqual(declared.map(({ key }) => key).sort());
  });

  it('points each page at an html file of the page workspace', () => {
    const files = manifest.resources.flatMap(({ path: folder, entry }) =>
      Object.values(entry).map((file) => path.join(path.dirname(folder), file)),
    );
    const missing = files.filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });
});
