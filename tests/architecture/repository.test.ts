/** What a stranger finds at the top, and what must not be found anywhere. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { filesUnder, readText, root } from './sources';

const atTheTop = [
  'src',
  'static',
  'tests',
  'manifest.yml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
];
type Package = {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, { resolved?: string; link?: boolean }> };

/** Written in pieces, so that this file does not name what it looks for. */
const machinePaths = ['work', 'root', 'home/[a-z]+', 'Users/[A-Za-z]+'].map((place) => new RegExp(`(?<![\\w.})\\]*])/${place}/`));
const registryHost = ['registry', 'npmjs', 'org'].join('.');

function jsonOf(file: string): unknown {
  return JSON.parse(readText(file));
}

describe('the repository', () => {
  it('has at its top the named folders and files, config files and dot files, and nothing else', () => {
    const others = readdirSync(root).filter(
      (name) => !name.startsWith('.') && !atTheTop.includes(name) && !/\.config\.(js|cjs|mjs|ts)$/.test(name) && name !== 'node_modules',
    );
    expect(others).toEqual([]);
  });

  it('has lock files that name no address to download from', () => {
    const locks = ['package-lock.json', '.ci/official/package-lock.json', '.ci/contract/package-lock.json'];
    for (const file of locks) {
      const { packages } = jsonOf(file) as Lock;
      const addresses = Object.entries(packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);
      expect(addresses.map(([place]) => `${file}: ${place}`)).toEqual([]);
    }
  });

  it('names each dependency in a decision record', () => {
    const records = filesUnder('src/decisions').map(readText).join('\n');
    const packages = ['package.json', 'static/package.json', '.ci/official/package.json', '.ci/contract/package.json'].map(
      (file) => jsonOf(file) as Package,
    );
    const names = packages.flatMap(({ dependencies, devDependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    );
    expect([...new Set(names)].filter((name) => !records.includes(`\`${name}\``))).toEqual([]);
  });

  it('keeps decision records to 40 lines of text, each with context, decision and consequences', () => {
    for (const file of filesUnder('src/decisions')) {
      const text = readText(file);
      expect([file, text.split('\n').filter((line) => line.trim() !== '').length <= 40]).toEqual([file, true]);
      expect([file, ...(text.match(/^## .*$/gm) ?? [])]).toEqual([file, '## Context', '## Decision', '## Consequences']);
    }
  });

  it('points from its documents at files that exist', () => {
    const broken = filesUnder('.')
      .filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))
      .flatMap((file) => [...readText(file).matchAll(/\]\(([^)#\s]+)/g)].map(([, target = '']) => ({ file, target })))
      .filter(({ target }) => !/^[a-z]+:/.test(target))
      .filter(({ file, target }) => !existsSync(path.resolve(root, path.dirname(file), decodeURI(target))));
    expect(broken).toEqual([]);
  });

  it('speaks of no machine it was written on, and of no registry host', () => {
    const places = filesUnder('.')
      .filter((file) => !/(package-lock\.json|\.(png|csv|ico|woff2))$/.test(file))
      .flatMap((file) =>
        readText(file)
          .split('\n')
          .map((line, index) => ({ place: `${file}:${index + 1}`, line })),
      )
      .filter(({ line }) => line.includes(registryHost) || machinePaths.some((form) => form.test(line)));
    expect(places).toEqual([]);
  });

  it('paints in design tokens: no colour of its own in any style sheet of a page', () => {
    const sheets = filesUnder('static').filter((file) => path.extname(file) === '.css');
    const colours = sheets.filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(readText(file)));
    expect(colours).toEqual([]);
  });
});
