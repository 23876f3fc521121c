/** One build for all pages: one html file a page, chunks shared, paths relative as Forge serves them from an unknown folder. */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogue } from './build/catalogue.mts';
import { themes } from './build/themes.mts';

const here = import.meta.dirname;
/** One html file each: the project page, and the small frames beside issues and backlogs. */
const PAGES = ['project-page', 'issue-panel', 'issue-action', 'backlog-action'];

export default defineConfig({
  root: here,
  base: './',
  plugins: [catalogue(), themes(), react()],
  resolve: {
    mainFields: ['module:es2019', 'module', 'browser', 'main'],
    dedupe: ['react', 'react-dom', '@atlaskit/icon', '@atlaskit/tokens', '@atlaskit/tile'],
    alias: [
      { find: /^@atlaskit\/(platform-feature-flags|react-compiler-gating)(\/.*)?$/, replacement: resolve(here, 'build/flagsOff.ts') },
      { find: /^@atlaskit\/app-provider\/.*$/, replacement: resolve(here, 'build/noAppProvider.ts') },
      { find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' },
    ],
  },
  build: {
    target: 'es2022',
    // Browsers that know light-dark() and color-scheme need no stand-in for them.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: true,
    // A data: address would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: Object.fromEntries(PAGES.map((page) => [page, resolve(here, `${page}.html`)])) },
  },
});
