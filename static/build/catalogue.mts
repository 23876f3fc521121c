/** Ships a catalogue's messages as parsed syntax trees: no translator's descriptions and no parser reach the browser. */
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

type Catalogue = Record<string, { message: string; description: string }>;

export function catalogue(): Plugin {
  return {
    name: 'catalogue',
    enforce: 'pre',
    transform(source, id) {
      if (!/[\\/]words[\\/]en[\\/][a-z-]+\.json$/i.test(id)) return null;
      const words = JSON.parse(source) as Catalogue;
      const trees = Object.entries(words).map(([word, { message }]) => [word, parse(message)]);
      return { code: `export default ${JSON.stringify(Object.fromEntries(trees))}`, map: null, moduleType: 'js' };
    },
  };
}
