/** Finding fields whose id differs from site to site, by the name the site gives them. */
import type { Issue } from '../api/issue';

const pointsNames = ['story points', 'story point estimate'];

export function pointsOf({ names = {}, fields }: Pick<Issue, 'names'> & { fields: Readonly<Record<string, unknown>> }): number | null {
  for (const [id, name] of Object.entries(names)) {
    const value = fields[id];
    if (typeof name === 'string' && pointsNames.includes(name.toLocaleLowerCase()) && typeof value === 'number') return value;
  }
  return null;
}
