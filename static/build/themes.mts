/**
 * The values of Atlassian's design tokens as one style sheet: a host may say only which theme it wears, and inline styles are not allowed.
 * Of the tokens only those are shipped that some page uses; and with every token there, no fallback beside it is needed.
 */
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'] as const;
const NAME = 'virtual:themes.css';

export function themes(): Plugin {
  return {
    name: 'themes',
    enforce: 'post',
    resolveId: (id) => (id === NAME ? NAME : null),
    load: (id) => (id === NAME ? THEMES.map(read).join('\n') : null),
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const sources = files.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
      const used = new Set(sources.flatMap((source) => source.match(/(?<=var\(|["'])--ds-[a-z0-9-]+/gi) ?? []));
      for (const file of files) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = onlyUsed(String(file.source), used);
      }
    },
  };
}

function onlyUsed(css: string, used: ReadonlySet<string>): string {
  const lean = css
    .replace(/(--ds-[a-z0-9-]+):[^;{}]*(;|(?=\}))/gi, (declaration, token: string) => (used.has(token) ? declaration : ''))
    .replace(/var\((--ds-[a-z0-9-]+),(?:[^()]|\([^()]*\))*\)/gi, 'var($1)');
  // The tokens of motion bring their keyframes; those of unused tokens go with them.
  return lean.replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (frames, name: string) =>
    lean.split(name).length > 2 ? frames : '',
  );
}

function read(theme: (typeof THEMES)[number]): string {
  // The package has the style sheets only as modules whose default export is their text.
  const { default: css } = require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`) as { default: string };
  return css;
}
