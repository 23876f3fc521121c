/** The app as one script: bundled here from its sources, or read as Atlassian's bundler wrote it. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** CommonJS text that sets the functions of the manifest on `exports`. */
export type AppBundle = { readonly code: string; readonly filename: string };

/** @throws when the sources do not compile; the message lists what is wrong. */
export async function bundleApp(srcIndex: string): Promise<AppBundle> {
  const entry = resolve(srcIndex);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    sourcemap: 'inline',
    external: [...builtinModules, 'node:*'],
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`The bundler wrote nothing for ${entry}.`);
  return { code: output.text, filename: entry };
}

export function loadBundle(file: string): AppBundle {
  return { code: readFileSync(file, 'utf8'), filename: resolve(file) };
}
