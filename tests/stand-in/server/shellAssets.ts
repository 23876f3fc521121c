/** The browser's side of the shell and of the bridge, bundled once when first asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const SHELL = join(__dirname, '..', 'shell');
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript;charset=utf-8', css: 'text/css;charset=utf-8' };

export type Asset = { text: string; type: string };

export class ShellAssets {
  #built: Promise<ReadonlyMap<string, Asset>> | undefined;

  /** @throws when there is no such file, or the sources do not compile */
  async file(name: string): Promise<Asset> {
    this.#built ??= bundle();
    const asset = (await this.#built).get(name);
    if (!asset) throw new Error(`The shell has no file ${name}.`);
    return asset;
  }

  page(): Promise<string> {
    return readFile(join(SHELL, 'index.html'), 'utf8');
  }
}

async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const { outputFiles } = await build({
    entryPoints: { main: join(SHELL, 'main.tsx'), bridge: join(SHELL, 'bridge', 'frame.ts') },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  return new Map(
    outputFiles.map(({ path, text }) => {
      const name = path.replace(/^.*[\\/]/, '');
      return [name, { text, type: TYPES[name.replace(/^.*\./, '')] ?? 'text/plain' }];
    }),
  );
}
