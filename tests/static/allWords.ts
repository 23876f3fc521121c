/** Every word of the app, those of single pages too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../static/src/words/en');

export type Catalogue = Record<string, { message: string; description: string }>;

export function allWords(): Catalogue {
  const files = readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Catalogue);
  return Object.assign({}, ...files) as Catalogue;
}
