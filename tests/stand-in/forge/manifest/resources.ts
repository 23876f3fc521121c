/** Files of the manifest's resources by the names that modules and dialogs give them: `pages`, or one entry of it, `pages/project`. */
import type { ResourceEntry, StaticResource } from './manifest';

/** Why there is none, in the words that end a sentence, or the file. */
export function resourceNamed(resources: readonly StaticResource[], name: string): ResourceEntry | { why: string } {
  const [key, entryKey, ...more] = name.split('/');
  const resource = resources.find((other) => other.key === key);
  if (!resource || more.length > 0) return { why: 'which is not declared' };
  const entry = entryKey === undefined ? 'index.html' : resource.entries[entryKey];
  return entry === undefined ? { why: 'which has no such entry' } : { key: resource.key, path: resource.path, entry };
}

/** Files a frame may begin with; every other file of the folder only belongs to one. */
export const entryFiles = ({ entries }: StaticResource): readonly string[] => ['index.html', ...Object.values(entries)];
