/** Every suite but the browser's runs here; each project names the room of the house it tests. */
const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const node = (name, folder) => ({
  displayName: name,
  testEnvironment: 'node',
  roots: [`<rootDir>/tests/${folder}`],
  testMatch: ['**/*.test.ts'],
  setupFiles: ['<rootDir>/tests/propertySeed.cjs'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils)/)'],
});

/** Components run as the build assembles them: same flags off, style sheets reduced to their class names. */
const pages = {
  displayName: 'static',
  testEnvironment: '<rootDir>/tests/static/setup/environment.cjs',
  setupFiles: ['<rootDir>/tests/propertySeed.cjs', '<rootDir>/tests/static/setup/page.ts'],
  setupFilesAfterEnv: ['@testing-library/jest-dom', '<rootDir>/tests/static/setup/patience.ts', '<rootDir>/tests/static/setup/words.ts'],
  roots: ['<rootDir>/tests/static'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/static/setup/styles.cjs',
    '^@atlaskit/(platform-feature-flags|react-compiler-gating)(/.*)?$': '<rootDir>/static/build/flagsOff.ts',
    '^@atlaskit/app-provider/.*$': '<rootDir>/static/build/noAppProvider.ts',
  },
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(react-intl|@formatjs|intl-messageformat|valibot)/)'],
};

module.exports = {
  // A test that bundles the app on a busy machine is slow and not wrong.
  testTimeout: 30_000,
  // Weeks of a story are played in one process each; a worker that has grown is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [
    node('domain', 'domain'),
    node('app', 'app'),
    node('adapters', 'adapters'),
    node('entry', 'entry'),
    node('stand-in', 'stand-in'),
    node('architecture', 'architecture'),
    node('simulation', 'simulation'),
    node('e2e', 'e2e'),
    pages,
  ],
};
