/**
 * Lets Node take the TypeScript of the simulation as it is written. The usual loader notes its name on each function whenever one is made,
 * for the sake of minifiers, which a simulation does millions of times.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

require.extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: filename, sourcemap: 'inline' });
  module._compile(code, filename);
};
