/** What of the build a page loads, compressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '..', '..', '..', 'static', 'dist');

/** Bytes after gzip. */
export type Sizes = { scripts: number; styles: number };

export const builtFiles = (): readonly string[] => readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);

export function sizesOf(files: readonly string[]): Sizes {
  const own = [...new Set(files)].filter((file) => file.startsWith('assets/'));
  const size = (ending: string): number =>
    own.filter((file) => file.endsWith(ending)).reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
  return { scripts: size('.js'), styles: size('.css') };
}
